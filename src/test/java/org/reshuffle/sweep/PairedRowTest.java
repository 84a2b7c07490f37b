package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.world.Quarter;

/** How the difference of an outcome is told, whatever the sign of the figure that it is held against. */
class PairedRowTest {
    private static final OutcomeAt OUTPUT = OutcomeAt.of("DEU.ENI.output", new Quarter(2030, 4));

    private static PairedRow row(double reference, double other) {
        return PairedRow.of(
                "scenario",
                OUTPUT,
                false,
                new double[] {reference, other},
                new double[] {1, 1},
                PairedDifference.of(25, other - reference, 5),
                10);
    }

    @Test
    void aRiseOfANegativeFigureIsARise() {
        assertThat(row(50, 55).change()).isCloseTo(10, within(1e-12));
        PairedRow negative = row(-50, -45);
        assertThat(negative.change()).isCloseTo(10, within(1e-12));
        assertThat(negative.low()).isLessThan(negative.change());
        assertThat(negative.high()).isGreaterThan(negative.change());
    }

    /** Student's interval of 90 % is from -1.7 to 1.7, within a tenth of fifty. */
    @Test
    void theMarginOfANegativeFigureIsAsWide() {
        assertThat(row(50, 50).likeness()).isEqualTo(Likeness.EQUIVALENT);
        assertThat(row(-50, -50).likeness()).isEqualTo(Likeness.EQUIVALENT);
    }

    /** Noise of rounding beside nothing at all has an error that is as small, and would be told as a difference. */
    @Test
    void nothingBesideNothingIsTheSame() {
        PairedRow nothing = PairedRow.of(
                "scenario",
                OUTPUT,
                true,
                new double[] {0, 9e-13},
                new double[] {0, 0},
                PairedDifference.of(25, 9e-13, 1e-15),
                0);
        assertThat(nothing.same()).isTrue();
    }
}
