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
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/**
 * What each parameter and switch means and why its default is what it is, in both languages, read from files beside this
 * class only where somebody reads the texts. A path is the key of the meaning, with {@code .source} that of the reason.
 */
public final class SettingTexts {
    private static final String SOURCE = ".source";

    private static final ImmutableMap<String, Text> TEXTS = both(file("en"), file("zh"));

    private SettingTexts() {}

    public static Text meaning(Parameter parameter) {
        return text(parameter.path());
    }

    /** Where its default comes from, or why it is what it is. */
    public static Text source(Parameter parameter) {
        return text(parameter.path() + SOURCE);
    }

    /** What it decides. */
    public static Text meaning(Switch choice) {
        return text(choice.path());
    }

    /** Why its default is the default, or what another option does. */
    public static Text argument(Switch choice) {
        return text(choice.path() + SOURCE);
    }

    /** What a lever means, of the catalogue or not. */
    public static Text meaning(LeverInfo lever) {
        return said(lever).meaning();
    }

    /** Where a lever's default comes from; a parameter without a published figure says that it is assumed. */
    public static Text source(LeverInfo lever) {
        return said(lever).source();
    }

    private static LeverInfo.Said said(LeverInfo lever) {
        if (lever.about() instanceof LeverInfo.OfParameter of) {
            Text source = source(of.parameter());
            return new LeverInfo.Said(
                    meaning(of.parameter()),
                    of.parameter().assumed() ? new Text("assumed: " + source.en(), "假设：" + source.zh()) : source);
        }
        if (lever.about() instanceof LeverInfo.OfSwitch of) {
            return new LeverInfo.Said(meaning(of.choice()), argument(of.choice()));
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
        String name = "settings_" + language + ".properties";
        try (InputStream in = SettingTexts.class.getResourceAsStream(name)) {
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
