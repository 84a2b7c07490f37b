package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private static final Path SOURCES = Path.of("src/main/java/org/reshuffle/cli");
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");

    private final Language english = Language.of("en");
    private final Language chinese = Language.of("zh");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys(chinese)).isEqualTo(keys(english));
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        for (String key : keys(english)) {
            assertThat(values(chinese, key)).as(key).isEqualTo(values(english, key));
        }
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        for (String code : Language.CODES) {
            Path file = Path.of("src/main/resources/org/reshuffle/cli/messages_" + code + ".properties");
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(code).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        Set<String> known = keys(english);
        // What is asked of 'words' is a phrase of reports, which have texts of their own.
        Pattern literal = Pattern.compile("(?<!words\\.)text\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                Matcher asked = literal.matcher(Files.readString(file));
                while (asked.find()) {
                    assertThat(known).as(file.toString()).contains(asked.group(1));
                }
            }
        }
    }

    /** A key stands in the code whole, or as a prefix and a rest; or it is help, which picocli asks for by name. */
    @Test
    void everyTextIsAskedFor() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        for (String key : keys(english)) {
            assertThat(isHelp(key, code) || isAsked(key, code)).as(key).isTrue();
        }
    }

    private static boolean isAsked(String key, CharSequence code) {
        int dot = key.indexOf('.') + 1;
        return quoted(key, code)
                || (dot > 0 && quoted(key.substring(0, dot), code) && quoted(key.substring(dot), code));
    }

    private static boolean isHelp(String key, CharSequence code) {
        if (quoted("--" + key, code) || key.matches("usage\\.([a-zA-Z]+Heading|exitCodeList\\.[0-5])")) {
            return true;
        }
        List<String> parts = List.of(key.split("\\.", 3));
        boolean program = key.startsWith("reshuffle.usage.");
        boolean command = parts.size() == 3
                && parts.get(0).equals("reshuffle")
                && (Commands.NAMES.contains(parts.get(1)) || parts.get(1).equals("validation"));
        return program
                || (command
                        && (parts.get(2).startsWith("usage.")
                                || quoted(parts.get(2), code)
                                || quoted("--" + parts.get(2), code)));
    }

    private static boolean quoted(String word, CharSequence code) {
        return code.toString().contains('"' + word + '"');
    }

    @Test
    void valuesTakeTheirPlaces() {
        assertThat(english.text("error.same-name", "a.yaml", "b/a.yaml", "a"))
                .isEqualTo("a.yaml has the same name as b/a.yaml: both would write to the folder 'a'");
        assertThat(chinese.text("error.unknown-command", "rnu")).isEqualTo("未知的命令 'rnu'");
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Collections.list(language.bundle().getKeys()));
    }

    private static Set<String> values(Language language, String key) {
        return VALUE.matcher(language.bundle().getString(key))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
