package org.reshuffle.report;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Everything the reports say by themselves, in one language. */
final class Phrases {
    private final Language language;
    private final ImmutableMap<String, String> patterns;

    private Phrases(Language language, ImmutableMap<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    static Phrases of(Language language) {
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(resource("phrases_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<String, String> patterns = ImmutableMap.builder();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return new Phrases(language, patterns.buildOrThrow());
    }

    /** A file that lies beside this class. */
    static InputStream resource(String name) {
        InputStream stream = Phrases.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program is incomplete: " + name + " is missing");
        }
        return stream;
    }

    Language language() {
        return language;
    }

    ImmutableMap<String, String> patterns() {
        return patterns;
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** A phrase, with each {@code {0}}, {@code {1}}... replaced by the value of that number. */
    String text(String key, Object... values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no phrase '" + key + "' in " + language.code());
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, done, open);
            text.append(values[Integer.parseInt(pattern, open + 1, close, 10)]);
            done = close + 1;
        }
        return text.append(pattern, done, pattern.length()).toString();
    }

    /** Words as a list in a sentence: "a, b and c". */
    String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String most = String.join(text("list.comma"), words.subList(0, words.size() - 1));
        return most + text("list.and") + words.get(words.size() - 1);
    }
}
