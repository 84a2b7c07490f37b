package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.claim.Truth;

/** When a claim holds, fails, or holds only under conditions, and when that is settled. */
class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "180, 0, HOLDS",
        "179, 0, CONDITIONAL",
        "21, 0, CONDITIONAL",
        "20, 0, FAILS",
        "0, 20, FAILS",
        "15, 6, CONDITIONAL",
        "170, 21, UNDEFINED",
        "0, 21, UNDEFINED",
        "180, 20, HOLDS"
    })
    void countsDrawsWithoutAnAnswerAgainstTheVerdict(int holding, int undefined, Verdict expected) {
        assertThat(Verdict.of(holding, undefined, 200)).isEqualTo(expected);
    }

    /** Newcombe (1998, Statistics in Medicine 17), table I: 81 of 263 and 0 of 20. */
    @Test
    void intervalsAreWilsons() {
        WilsonInterval some = WilsonInterval.of(81, 263);
        assertThat(some.low()).isCloseTo(0.2553, within(5e-5));
        assertThat(some.high()).isCloseTo(0.3662, within(5e-5));
        WilsonInterval none = WilsonInterval.of(0, 20);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
    }

    @Test
    void whatLiesNearABorderIsNotSettled() {
        assertThat(WilsonInterval.of(200, 200).settles()).isTrue();
        assertThat(WilsonInterval.of(100, 200).settles()).isTrue();
        assertThat(WilsonInterval.of(180, 200).settles()).isFalse();
        assertThat(WilsonInterval.of(16, 200).settles()).isFalse();
        assertThat(WilsonInterval.of(4, 200).settles()).isTrue();
    }

    /** None of 200 holding settles that a claim fails, unless it is that none has an answer. */
    @Test
    void drawsWithoutAnAnswerSettleNothing() {
        assertThat(Judgement.settles(answers(Truth.FALSE))).isTrue();
        assertThat(Judgement.settles(answers(Truth.UNDEFINED))).isFalse();
    }

    private static List<Answer> answers(Truth truth) {
        return Collections.nCopies(200, new Answer(truth, ImmutableList.of(), new double[0], 0, 0, null));
    }

    @Test
    void aPathIsDrawnTheSameWhateverElseIsDrawn() {
        Uncertainty one = new Uncertainty("parameters.scale.elasticity", 0.2, 1.3);
        Uncertainty other = new Uncertainty("parameters.relocation.hop-rate", 0, 1);
        Draws draws = new Draws(50, 1);
        double[][] alone = draws.points(ImmutableList.of(one), 0);
        double[][] both = draws.points(ImmutableList.of(other, one), 0);
        for (int row = 0; row < 50; row++) {
            assertThat(both[row][1]).isEqualTo(alone[row][0]);
        }
        double[] sorted =
                Arrays.stream(alone).mapToDouble(point -> point[0]).sorted().toArray();
        for (int row = 0; row < 50; row++) {
            assertThat(sorted[row]).isBetween(0.2 + 1.1 * row / 50, 0.2 + 1.1 * (row + 1) / 50);
        }
        assertThat(draws.points(ImmutableList.of(one), 1)).isNotEqualTo(alone);
    }

    @Test
    void findsTheConditionsItTakes() {
        ImmutableList<Uncertainty> cube =
                ImmutableList.of(new Uncertainty("a", 0, 1), new Uncertainty("b", 0, 10), new Uncertainty("c", 0, 1));
        double[][] points = new Draws(400, 3).points(cube, 0);
        boolean[] holds = new boolean[400];
        for (int row = 0; row < 400; row++) {
            holds[row] = points[row][0] > 0.6 && points[row][1] < 7;
        }
        Region region = Region.of(cube, points, holds);
        assertThat(region.limits()).extracting(Region.Limit::path).containsExactly("a", "b");
        assertThat(region.limits().get(0).low()).isCloseTo(0.6, within(0.03));
        assertThat(region.limits().get(1).high()).isCloseTo(7, within(0.3));
        assertThat(region.density()).isGreaterThanOrEqualTo(0.9);
        assertThat(region.coverage()).isGreaterThanOrEqualTo(0.9);
    }

    /** Two of eighteen assumptions decide, in seven of eight draws; slices that luck left empty are no conditions. */
    @Test
    void limitsThatChanceExplainsAreNotTold() {
        ImmutableList<Uncertainty> cube = IntStream.range(0, 19)
                .mapToObj(k -> new Uncertainty("f" + k, 0, 1))
                .collect(ImmutableList.toImmutableList());
        for (int seed = 1; seed <= 8; seed++) {
            double[][] points = new Draws(200, seed).points(cube, 0);
            boolean[] holds = new boolean[200];
            for (int row = 0; row < 200; row++) {
                holds[row] = points[row][0] > 0.6 && points[row][1] < 0.5 ^ points[row][18] > 0.875;
            }
            Region region = Region.of(cube.subList(0, 18), cut(points), holds);
            assertThat(region.limits())
                    .extracting(Region.Limit::path)
                    .as("seed " + seed)
                    .contains("f0")
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    private static double[][] cut(double[][] points) {
        return Arrays.stream(points).map(point -> Arrays.copyOf(point, 18)).toArray(double[][]::new);
    }

    /** R: {@code pbinom(8, 20, 0.25, lower.tail = FALSE)} is 0.04092517; the rest by hand. */
    @Test
    void chancesOfLimitsAreBinomial() {
        assertThat(LimitTest.atLeast(9, 20, 0.25)).isCloseTo(0.04092517, within(1e-8));
        assertThat(LimitTest.atLeast(2, 2, 0.5)).isCloseTo(0.25, within(1e-12));
        assertThat(LimitTest.atLeast(0, 7, 0.5)).isEqualTo(1);
        assertThat(LimitTest.atLeast(3, 7, 0)).isZero();
    }

    @Test
    void theTightestLimitIsToldFirst() {
        ImmutableList<Uncertainty> cube =
                ImmutableList.of(new Uncertainty("wide", 0, 1), new Uncertainty("tight", 0, 1));
        double[][] points = new Draws(400, 3).points(cube, 0);
        boolean[] holds = new boolean[400];
        for (int row = 0; row < 400; row++) {
            holds[row] = points[row][0] < 0.8 && points[row][1] > 0.7;
        }
        assertThat(Region.of(cube, points, holds).limits())
                .extracting(Region.Limit::path)
                .containsExactly("tight", "wide");
    }
}
