package org.reshuffle.scenario;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Text;

/**
 * What each parameter means and where its default comes from, in both languages, read from files beside this class only
 * where somebody reads the texts. A parameter's path is the key of its meaning, with {@code .source} that of its source.
 */
public final class ParameterTexts {
    private static final String SOURCE = ".source";

    private static final ImmutableMap<String, Text> TEXTS = both(file("en"), file("zh"));

    private ParameterTexts() {}

    public static Text meaning(Parameter parameter) {
        return text(parameter.path());
    }

    /** Where its default comes from, or why it is what it is. */
    public static Text source(Parameter parameter) {
        return text(parameter.path() + SOURCE);
    }

    /** What a lever means, of a parameter or not. */
    public static Text meaning(LeverInfo lever) {
        return said(lever).meaning();
    }

    /** Where a lever's default comes from; a parameter without a published figure says that it is assumed. */
    public static Text source(LeverInfo lever) {
        return said(lever).source();
    }

    private static LeverInfo.Said said(LeverInfo lever) {
        if (lever.about() instanceof LeverInfo.Catalogued of) {
            Text source = source(of.parameter());
            return new LeverInfo.Said(
                    meaning(of.parameter()),
                    of.parameter().assumed() ? new Text("assumed: " + source.en(), "假设：" + source.zh()) : source);
        }
        return (LeverInfo.Said) lever.about();
    }

    private static Text text(String key) {
        Text text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalStateException("the program is incomplete: there is no text of " + key);
        }
        return text;
    }

    /** The keys that have a text, as they stand in the file of one language. */
    static Properties file(String language) {
        String name = "parameters_" + language + ".properties";
        try (InputStream in = ParameterTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableMap<String, Text> both(Properties en, Properties zh) {
        ImmutableMap.Builder<String, Text> texts = ImmutableMap.builder();
        for (String key : en.stringPropertyNames()) {
            texts.put(key, new Text(en.getProperty(key, ""), zh.getProperty(key, "")));
        }
        return texts.buildOrThrow();
    }
}
