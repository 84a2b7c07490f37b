package org.reshuffle.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

/** The strength of an event over time, quarter by quarter, by hand. */
class ProfilesTest {
    private static final int NEVER = Integer.MAX_VALUE;

    private static double[] levels(Profile profile, int quarters) {
        double[] levels = new double[quarters];
        for (int quarter = 0; quarter < quarters; quarter++) {
            levels[quarter] = profile.level(quarter);
        }
        return levels;
    }

    @Test
    void stepIsThereFromItsStartToBeforeItsEnd() {
        assertThat(levels(new Step(0.25, 2, 4), 6)).containsExactly(0, 0, 0.25, 0.25, 0, 0);
        assertThat(new Step(0.25, 2, NEVER).level(500)).isEqualTo(0.25);
    }

    @Test
    void rampGrowsInEqualPartsAndStays() {
        assertThat(levels(new Ramp(0.4, 1, 4, 7), 9))
                .containsExactly(new double[] {0, 0.1, 0.2, 0.3, 0.4, 0.4, 0.4, 0, 0}, within(1e-15));
    }

    @Test
    void rampOfOneQuarterIsAStep() {
        assertThat(levels(new Ramp(0.4, 1, 1, 3), 4)).containsExactly(levels(new Step(0.4, 1, 3), 4));
    }

    @Test
    void pulseStaysAndFadesByAConstantFraction() {
        assertThat(levels(new Pulse(0.8, 1, 2, 0.5), 6)).containsExactly(0, 0.8, 0.8, 0.4, 0.2, 0.1);
    }

    @Test
    void pulseThatLosesAllEndsAtOnce() {
        assertThat(levels(new Pulse(0.8, 1, 2, 1), 5)).containsExactly(0, 0.8, 0.8, 0, 0);
    }

    @Test
    void pulseIsOverWhenAMillionthIsLeft() {
        Pulse pulse = new Pulse(1, 0, 1, 0.5);
        // 2^-19 is above a millionth, 2^-20 below.
        assertThat(pulse.level(19)).isEqualTo(0x1p-19);
        assertThat(pulse.level(20)).isZero();
    }

    @Test
    void pathStaysAtEachLevelUntilTheNext() {
        assertThat(levels(path(false, true, 1), 6)).containsExactly(0, 0.1, 0.1, 0.1, 0.4, 0.4);
    }

    @Test
    void linearPathMovesInAStraightLine() {
        assertThat(levels(path(true, true, 1), 6))
                .containsExactly(new double[] {0, 0.1, 0.2, 0.3, 0.4, 0.4}, within(1e-15));
    }

    @Test
    void pathThatDoesNotHoldEndsAfterItsLastQuarter() {
        assertThat(levels(path(false, false, 1), 6)).containsExactly(0, 0.1, 0.1, 0.1, 0.4, 0);
    }

    @Test
    void scaleMultipliesEveryLevelOfAPath() {
        assertThat(levels(path(true, true, 2), 6))
                .containsExactly(new double[] {0, 0.2, 0.4, 0.6, 0.8, 0.8}, within(1e-15));
    }

    @Test
    void everyProfileIsNothingBeforeItsStart() {
        for (Profile profile :
                new Profile[] {new Step(1, 3, 9), new Ramp(1, 3, 2, 9), new Pulse(1, 3, 2, 0.1), path(true, true, 1)}) {
            assertThat(profile.level(profile.start() - 1)).isZero();
            assertThat(profile.level(profile.start())).isNotZero();
        }
    }

    @Test
    void noProfileChangesOnceItHasSettledAndEachChangesWhenItDoes() {
        Profile[] profiles = {
            new Step(1, 3, 9),
            new Step(1, 3, Integer.MAX_VALUE),
            new Ramp(1, 3, 4, 9),
            new Ramp(1, 3, 4, Integer.MAX_VALUE),
            new Pulse(1, 3, 2, 1),
            path(true, true, 1),
            path(false, false, 1)
        };
        for (Profile profile : profiles) {
            int settled = profile.settled();
            for (int later = 1; later < 20; later++) {
                assertThat(profile.level(settled + later))
                        .as(profile.toString())
                        .isEqualTo(profile.level(settled));
            }
            assertThat(profile.level(settled - 1)).as(profile.toString()).isNotEqualTo(profile.level(settled));
        }
        assertThat(new Pulse(1, 3, 2, 0.1).settled()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void profilesThatMakeNoSenseAreRefusedByTheirNumbers() {
        assertThatThrownBy(() -> new Step(1, 5, 5)).hasMessage("a step must end after it starts, got 5 to 5");
        assertThatThrownBy(() -> new Ramp(1, 5, 0, 9)).hasMessage("a ramp takes at least one quarter, got 0");
        assertThatThrownBy(() -> new Ramp(1, 5, 2, 4)).hasMessage("a ramp must end after it starts, got 5 to 4");
        assertThatThrownBy(() -> new Pulse(1, 5, 0, 0.5)).hasMessage("a pulse lasts at least one quarter, got 0");
        for (double decay : new double[] {0, -0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new Pulse(1, 5, 1, decay)).hasMessageEndingWith("got " + decay);
        }
        assertThatThrownBy(() -> path(new int[] {}, new double[] {})).hasMessageContaining("got 0 dates, 0 levels");
        assertThatThrownBy(() -> path(new int[] {1, 2}, new double[] {1}))
                .hasMessageContaining("got 2 dates, 1 levels");
        assertThatThrownBy(() -> path(new int[] {2, 2}, new double[] {1, 1})).hasMessageContaining("must rise");
    }

    private static Path path(boolean linear, boolean hold, double scale) {
        return new Path(ImmutableIntArray.of(1, 4), ImmutableDoubleArray.of(0.1, 0.4), linear, hold, scale);
    }

    private static Path path(int[] quarters, double[] levels) {
        return new Path(ImmutableIntArray.copyOf(quarters), ImmutableDoubleArray.copyOf(levels), true, true, 1);
    }
}
