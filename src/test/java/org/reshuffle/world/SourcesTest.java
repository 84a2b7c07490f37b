package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources name authors and journals as they are written, and say the rest in the reader's language. */
class SourcesTest {
    /** Authors and what stands in brackets behind them: {@code Rubin et al. (2015, Energy Policy 86)}. */
    private static final Pattern CITATION =
            Pattern.compile("(?:\\p{Lu}[\\p{L}-]+(?:, | |$))+(?:et al\\. |等 )?\\(\\d{4}[^)]*\\)");
    /** A word that is no name, and no symbol of an equation. */
    private static final Pattern ENGLISH = Pattern.compile("(?<![\\p{L}.])[a-z]{2,}(?!\\p{L})");

    private static final Pattern SYMBOL = Pattern.compile("\\b(?:theta|exp)\\b");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static boolean hasEnglish(String source) {
        String rest = SYMBOL.matcher(CITATION.matcher(source).replaceAll("")).replaceAll("");
        return ENGLISH.matcher(rest).find();
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void whatIsNoCitationIsSaidInChinese(Parameter parameter) {
        Text source = parameter.source();
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
