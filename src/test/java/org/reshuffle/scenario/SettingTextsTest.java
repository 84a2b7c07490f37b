package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/**
 * Every parameter has a meaning and a source, every switch a meaning and an argument, in both languages. Sources name authors and journals as they are written,
 * and say the rest in the reader's language.
 */
class SettingTextsTest {
    /** Authors and what stands in brackets behind them: {@code Rubin et al. (2015, Energy Policy 86)}. */
    private static final Pattern CITATION =
            Pattern.compile("(?:\\p{Lu}[\\p{L}-]+(?:, | |$))+(?:et al\\. |等 )?\\(\\d{4}[^)]*\\)");
    /** A word that is no name, and no symbol of an equation. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}.])[a-z]{2,}(?!\\p{L})");

    private static final Pattern SYMBOL = Pattern.compile("\\b(?:theta|exp)\\b");
    /** What a reader of an axis or a slider takes for a name: {@code beta_V: ...}, {@code h: ...}. */
    private static final Pattern SYMBOL_FIRST = Pattern.compile("^(?:[a-z]\\w{0,7}|\\p{L}+_\\w+|Psi)[:：]");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static boolean hasEnglish(String source) {
        String rest = SYMBOL.matcher(CITATION.matcher(source).replaceAll("")).replaceAll("");
        return ENGLISH.matcher(rest).find();
    }

    /** Lines are compared, not keys that were read: of two texts with one key a reader takes the last. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everySettingHasItsTwoTextsInItsOrderAndNothingElseHasOne(String language) throws IOException {
        List<String> keys = Stream.concat(
                        Stream.of(Parameter.values()).map(Parameter::path),
                        Stream.of(Switch.values()).map(Switch::path))
                .flatMap(path -> Stream.of(path, path + ".source"))
                .toList();
        Path file = Path.of("src/main/resources/org/reshuffle/scenario/settings_" + language + ".properties");
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.substring(0, Math.max(0, line.indexOf('=')))))
                    .containsExactlyElementsOf(keys);
        }
        assertThat(SettingTexts.file(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(SettingTexts.file(language).values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void meaningIsSaidInBothLanguages(Parameter parameter) {
        assertInBothLanguages(SettingTexts.meaning(parameter));
    }

    @ParameterizedTest
    @EnumSource(Switch.class)
    void switchIsArguedForInBothLanguages(Switch choice) {
        assertInBothLanguages(SettingTexts.meaning(choice));
        assertInBothLanguages(SettingTexts.argument(choice));
    }

    private static void assertInBothLanguages(Text text) {
        assertThat(text.en()).doesNotContainPattern(CHINESE);
        assertThat(text.zh()).containsPattern(CHINESE);
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void meaningBeginsWithWordsAndNotWithASymbol(Parameter parameter) {
        Text meaning = SettingTexts.meaning(parameter);
        assertThat(meaning.en()).doesNotContainPattern(SYMBOL_FIRST).containsPattern("^\\p{Lu}");
        assertThat(meaning.zh()).doesNotContainPattern(SYMBOL_FIRST);
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void whatIsNoCitationIsSaidInChinese(Parameter parameter) {
        Text source = SettingTexts.source(parameter);
        assertThat(hasEnglish(source.zh())).as(source.zh()).isFalse();
        if (hasEnglish(source.en())) {
            assertThat(source.zh()).containsPattern(CHINESE);
        }
    }

    @Test
    void tellsWordsFromCitations() {
        assertThat(hasEnglish("Rubin et al. (2015, Energy Policy 86); Li, Neffke (2023)"))
                .isFalse();
        assertThat(hasEnglish("Rubin 等 (2015, Energy Policy 86)：太阳能 20%")).isFalse();
        assertThat(hasEnglish("Li, Neffke (2023): no consensus on size")).isTrue();
        assertThat(hasEnglish("未采用 estimate")).isTrue();
        assertThat(hasEnglish("about 2 % a year; not a forecast")).isTrue();
    }
}
