package org.reshuffle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Everything the command line says, in one language. The bundles are read directly: {@link ResourceBundle#getBundle}
 * would answer in the language of the machine where it should answer in English, and takes longer.
 */
final class Language {
    /** The languages there are, as {@code --lang} takes them. */
    static final List<String> CODES = List.of("en", "zh");

    private final String code;
    private final ResourceBundle bundle;

    private Language(String code, ResourceBundle bundle) {
        this.code = code;
        this.bundle = bundle;
    }

    /** @param code one of {@link #CODES} */
    static Language of(String code) {
        String file = "messages_" + code + ".properties";
        try (InputStream in = Language.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            return new Language(code, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the machine: Chinese of any kind, else English. */
    static String ofMachine() {
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage().equals("zh") ? "zh" : "en";
    }

    /** {@code en} or {@code zh}. */
    String code() {
        return code;
    }

    /** The texts as picocli wants them. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A text, with each {@code {0}}, {@code {1}}... replaced by the value of that number. */
    String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        StringBuilder text = new StringBuilder();
        int done = 0;
        while (true) {
            int open = pattern.indexOf('{', done);
            if (open < 0) {
                return text.append(pattern, done, pattern.length()).toString();
            }
            int index = pattern.charAt(open + 1) - '0';
            text.append(pattern, done, open).append(values[index]);
            done = open + 3;
        }
    }

    /** A list of words with the separator of the language. */
    String list(Iterable<String> words) {
        return String.join(code.equals("zh") ? "、" : ", ", words);
    }

    /** A hint at the name that was meant, to stand at the end of a line; empty for none. */
    String didYouMean(@Nullable String name) {
        return name == null ? "" : text("error.did-you-mean", name);
    }
}
