package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.Flip;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Region;
import org.reshuffle.judge.Spread;
import org.reshuffle.judge.WilsonInterval;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.scenario.ClaimFiles;

/** What is printed of a verdict contradicts neither the verdict nor the figures behind it. */
class ClaimWordsTest {
    private static final Claim CLAIM = claim();
    private final ClaimWords words = new ClaimWords(Language.EN);

    private static Claim claim() {
        return new ClaimFiles().read(Path.of("scenarios/claims/C20.yaml"));
    }

    @Test
    void conditionsAreToldInsideTheRegionAndTheirEndsStayApart() {
        Region region = new Region(
                ImmutableList.of(
                        new Region.Limit("a", 0.00083214, Double.POSITIVE_INFINITY),
                        new Region.Limit("b", 0.99851, 0.99864),
                        new Region.Limit("c", Double.NEGATIVE_INFINITY, 1.9996)),
                0.7,
                0.92);
        assertThat(words.conditions(found(region)))
                .startsWith("Holds with a above 0.000833, b from 0.99851 to 0.99864 and c below 1.99:");
    }

    @Test
    void aRegionThatIsMostlyNoCaseIsNotSaidToHold() {
        Region region = new Region(ImmutableList.of(new Region.Limit("a", 2, Double.POSITIVE_INFINITY)), 0.8, 0.45);
        assertThat(words.conditions(found(region))).startsWith("Holds more often with a above 2: there in 45 %");
    }

    @ParameterizedTest
    @CsvSource({"0.75, Holds with", "0.749, Holds more often with"})
    void belowThreeQuartersOfItsDrawsARegionHoldsMoreOftenOnly(double density, String told) {
        Region region = new Region(ImmutableList.of(new Region.Limit("a", 2, Double.POSITIVE_INFINITY)), 0.8, density);
        assertThat(words.conditions(found(region))).startsWith(told + " a above 2: there in 75 %");
    }

    @Test
    void aFlipIsToldWhereTheAnswerHasTurnedAndInsideTheRange() {
        Uncertainty range = CLAIM.uncertainties().get(0);
        double beyond = range.high() * (1 - 1e-7);
        assertThat(flip("x", "1", "1.28125")).contains(" from 1 to 1.29.");
        assertThat(flip("x", "0.001", "0.00083214")).contains(" from 0.001 to 0.000832.");
        assertThat(flip("x", "1", "0.77516")).contains(" from 1 to 0.775.");
        String last = flip(range.path(), Double.toString(range.low()), Numerals.given(beyond));
        assertThat(Double.parseDouble(last.replaceAll(".* to (.*)\\.", "$1"))).isBetween(beyond, range.high());
    }

    private String flip(String path, String from, String to) {
        return words.flip(found(null, new Flip(path, from, to, 0.1)));
    }

    private static Judgement found(@Nullable Region region, Flip... flips) {
        Spread none = new Spread(0, 0, 0);
        return new Judgement(
                CLAIM,
                200,
                100,
                0,
                WilsonInterval.of(100, 200),
                ImmutableList.of(),
                none,
                none,
                region,
                Truth.TRUE,
                ImmutableList.copyOf(flips),
                ImmutableMap.of());
    }
}
