package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.judge.Verdict;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.Provenance;
import org.reshuffle.world.Switch;

class PhrasesTest {
    private static final Phrases ENGLISH = Phrases.of(Language.EN);
    private static final Phrases CHINESE = Phrases.of(Language.ZH);
    /** Said in Chinese without a word. */
    private static final Set<String> SILENT = ImmutableSet.of("verb.is", "verb.are", "sentence.space");

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d+}").matcher(pattern);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void perCentSignsFollowTheLanguage() {
        assertThat(Language.EN.percent("+1.5")).isEqualTo("+1.5\u00a0%");
        assertThat(Language.ZH.percent("+1.5")).isEqualTo("+1.5%");
        assertThat(Language.ZH.percent(Numerals.NONE)).isEqualTo(Numerals.NONE);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(CHINESE.patterns().keySet()).isEqualTo(ENGLISH.patterns().keySet());
        for (String key : ENGLISH.patterns().keySet()) {
            Set<String> english = placeholders(ENGLISH.patterns().get(key));
            Set<String> chinese = placeholders(CHINESE.patterns().get(key));
            english.removeAll(Set.of("{2}"));
            chinese.removeAll(Set.of("{2}"));
            assertThat(chinese).as(key).isEqualTo(english);
        }
    }

    @Test
    void nothingIsLeftUnsaid() {
        ENGLISH.patterns().forEach((key, text) -> assertThat(text).as(key).isNotEmpty());
        CHINESE.patterns().forEach((key, text) -> {
            if (!SILENT.contains(key)) {
                assertThat(text).as(key).isNotEmpty();
            }
        });
    }

    @Test
    void chineseIsChinese() {
        CHINESE.patterns().forEach((key, text) -> {
            String words = text.replaceAll("\\{\\d+}", "");
            boolean latin = words.matches(".*[a-z]{4,}.*") && !words.matches(".*\\p{IsHan}.*");
            boolean name = key.startsWith("colophon.") || key.startsWith("page.");
            assertThat(latin && !name).as("%s: %s", key, text).isFalse();
        });
    }

    /** Every key that stands in the code, and every one that is put together from a word of the model. */
    @Test
    void everythingThatIsSaidHasWords() throws IOException {
        Pattern call = Pattern.compile("text\\(\\s*\"([^\"]+[^.\"])\"");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/reshuffle/report"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = call.matcher(Files.readString(file));
                while (matcher.find()) {
                    assertThat(ENGLISH.has(matcher.group(1))
                                    || !matcher.group(1).contains("."))
                            .as("%s in %s", matcher.group(1), file.getFileName())
                            .isTrue();
                }
            }
        }
        for (Measure measure : Measure.values()) {
            String key = "measure." + measure.key();
            if (measure.scope() == Measure.Scope.NATION) {
                assertThat(ENGLISH.has(key)).as(key).isTrue();
            } else {
                assertThat(ENGLISH.has(key + ".all") && ENGLISH.has(key + ".family"))
                        .as(key)
                        .isTrue();
                assertThat(ENGLISH.has(key + ".world")).as(key).isEqualTo(measure.derived());
            }
        }
        for (Provenance.Basis basis : Provenance.Basis.values()) {
            assertThat(ENGLISH.has("basis." + basis.key())).isTrue();
        }
        for (Act act : Act.values()) {
            assertThat(ENGLISH.has("decisions.size." + act.key())).as(act.key()).isTrue();
        }
        for (String kind : List.of("founded", "moved", "converted", "closed", "ended")) {
            assertThat(ENGLISH.has("move." + kind)).isTrue();
        }
    }

    /** A phrase is asked for by its whole key, or by a prefix and a word of the report or the model. */
    @Test
    void everythingIsSaidSomewhere() throws IOException {
        StringBuilder code = new StringBuilder();
        for (String folder : List.of("report", "cli", "world", "observe", "experiment", "result")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/reshuffle", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        Set<String> made = new TreeSet<>();
        for (Switch choice : Switch.values()) {
            choice.options().forEach(option -> made.add("limit.switch." + choice.path() + "." + option));
        }
        for (Measure measure : Measure.values()) {
            List.of("", ".all", ".family", ".world").forEach(rest -> made.add("measure." + measure.key() + rest));
        }
        for (Act act : Act.values()) {
            made.add("decisions.size." + act.key());
        }
        for (Verdict verdict : Verdict.values()) {
            made.add("claims.verdict." + verdict.key());
        }
        for (String key : ENGLISH.patterns().keySet()) {
            boolean numbered = key.matches("(limit|quarter)\\.\\d");
            assertThat(numbered || made.contains(key) || isAsked(key, code.toString()))
                    .as(key)
                    .isTrue();
        }
    }

    private static boolean isAsked(String key, String code) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (code.contains('"' + key.substring(0, dot + 1) + '"')
                    && code.contains('"' + key.substring(dot + 1) + '"')) {
                return true;
            }
        }
        return code.contains('"' + key + '"');
    }

    @Test
    void putsValuesIn() {
        assertThat(ENGLISH.text("nation.difference", "Germany", "+1 %")).isEqualTo("Germany (+1 %)");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(CHINESE.list(List.of("甲", "乙", "丙"))).isEqualTo("甲、乙和丙");
        assertThat(ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThatThrownBy(() -> ENGLISH.text("no.such")).hasMessageContaining("no.such");
    }
}
