package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.stat.descriptive.StreamingStatistics;
import org.junit.jupiter.api.Test;

/** Student's own example: hours of sleep that ten patients gained by one drug rather than the other (1908, table I). */
class PairedDifferenceTest {
    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

    private static PairedDifference sleep() {
        StreamingStatistics statistics = new StreamingStatistics();
        for (double hours : SLEEP) {
            statistics.addValue(hours);
        }
        return PairedDifference.of(statistics.getN(), statistics.getMean(), statistics.getStandardDeviation());
    }

    @Test
    void givesTheIntervalOfStudentsSleepData() {
        PairedDifference sleep = sleep();
        assertThat(sleep.mean()).isCloseTo(1.58, within(1e-12));
        assertThat(sleep.mean() / sleep.standardError()).isCloseTo(4.0621, within(5e-5));
        assertThat(sleep.pDifferent()).isCloseTo(0.002833, within(5e-7));
        assertThat(sleep.low()).isCloseTo(0.7001142, within(5e-7));
        assertThat(sleep.high()).isCloseTo(2.4598858, within(5e-7));
        assertThat(sleep.likeness(0.5)).isEqualTo(Likeness.DIFFERENT);
    }

    /** The two one-sided tests of the same data with a margin of half an hour: t(9) = 2.777 the wrong way, and 5.348. */
    @Test
    void testsEquivalenceByTheLessCertainOfTwoOneSidedTests() {
        assertThat(sleep().pEquivalent(0.5)).isCloseTo(0.989, within(5e-4));
        // By hand: (2.5 - 1.58) / 0.38896 = 2.3653, and P(T > 2.3653) of nine degrees of freedom lies between the
        // table's 0.025 (2.262) and 0.01 (2.821).
        assertThat(sleep().pEquivalent(2.5)).isBetween(0.01, 0.025);
        assertThat(sleep().likeness(2.5)).isEqualTo(Likeness.EQUIVALENT);
    }

    @Test
    void isEquivalentJustWhereTheNinetyPerCentIntervalLiesInsideTheMargin() {
        // Table of t: 1.833113 leaves five per cent of nine degrees of freedom above it.
        double end = 1.58 + 1.833113 * sleep().standardError();
        assertThat(sleep().likeness(end + 1e-4)).isEqualTo(Likeness.EQUIVALENT);
        assertThat(sleep().likeness(end - 1e-4)).isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void fewOrScatteredPairsDecideNothing() {
        assertThat(PairedDifference.of(1, 5, Double.NaN).likeness(1)).isEqualTo(Likeness.UNDECIDED);
        assertThat(PairedDifference.of(4, 1, 10).likeness(1)).isEqualTo(Likeness.UNDECIDED);
        assertThat(PairedDifference.unknown(12, 5).likeness(1)).isEqualTo(Likeness.UNDECIDED);
        assertThat(PairedDifference.of(1, 5, Double.NaN).low()).isNaN();
    }

    @Test
    void whatIsKnownWithoutChanceIsHeldAgainstTheMargin() {
        assertThat(PairedDifference.known(1, 0.5).likeness(1)).isEqualTo(Likeness.EQUIVALENT);
        assertThat(PairedDifference.known(1, -1.5).likeness(1)).isEqualTo(Likeness.DIFFERENT);
        assertThat(PairedDifference.of(5, -1.5, 0).likeness(1)).isEqualTo(Likeness.DIFFERENT);
        assertThat(PairedDifference.of(5, 0, 0).likeness(1)).isEqualTo(Likeness.EQUIVALENT);
    }

    @Test
    void manyPointsDoNotMakeUpForFewSeeds() {
        // Variance 4/100 over points and 9/3 over seeds, two degrees of freedom: t = 4.302653.
        PairedDifference crossed = PairedDifference.crossed(100, 2, 3, 3, 1);
        assertThat(crossed.standardError()).isCloseTo(Math.sqrt(3.04), within(1e-12));
        assertThat(crossed.halfWidth()).isCloseTo(4.302653 * Math.sqrt(3.04), within(1e-5));
        assertThat(PairedDifference.crossed(100, 2, 1, Double.NaN, 1).hasInterval())
                .isFalse();
    }
}
