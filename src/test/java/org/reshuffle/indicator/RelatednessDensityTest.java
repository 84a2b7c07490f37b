package org.reshuffle.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Relatedness density of two nations and three families, by hand. */
class RelatednessDensityTest {
    private static final double[] PROXIMITY = {1, 0.6, 0.2, 0.6, 1, 0.4, 0.2, 0.4, 1};
    /** Families by row: nation 0 holds 30, 10 and 10, nation 1 holds 10, 30 and 10. */
    private static final double[] CAPACITY = {30, 10, 10, 30, 10, 10};

    private static double[] density(double[] capacity, boolean... counted) {
        double[] density = new double[6];
        new RelatednessDensity(2, 3, PROXIMITY, counted).measure(capacity, density);
        return density;
    }

    @Test
    void densityIsTheProximityWeightedMeanOfBoundedLocationQuotients() {
        double[] density = density(CAPACITY, true, true, true);
        // Both nations hold 50 of 100. Location quotients of nation 0: 1.5, 0.5, 1; bounded 0.6, 1/3, 1/2.
        assertThat(density[0]).isCloseTo((0.6 / 3 + 0.2 / 2) / 0.8, within(1e-14));
        assertThat(density[2]).isCloseTo((0.6 * 0.6 + 0.4 / 2) / 1.0, within(1e-14));
        assertThat(density[4]).isCloseTo((0.2 * 0.6 + 0.4 / 3) / 0.6, within(1e-14));
        // Nation 1 is the mirror image.
        assertThat(density[1]).isCloseTo((0.6 * 0.6 + 0.2 / 2) / 0.8, within(1e-14));
    }

    @Test
    void familiesThatDoNotCountNeitherGiveNorTake() {
        double[] density = density(CAPACITY, true, true, false);
        // Nation 0 holds 40 of 80: quotients 1.5 and 0.5.
        assertThat(density[0]).isCloseTo(1.0 / 3, within(1e-14));
        assertThat(density[4]).isZero();
    }

    @Test
    void nationsThatHoldTheWorldsMixAreAllAtAHalf() {
        double[] density = density(new double[] {20, 40, 10, 20, 30, 60}, true, true, true);
        assertThat(density).containsExactly(new double[] {0.5, 0.5, 0.5, 0.5, 0.5, 0.5}, within(1e-15));
    }

    @Test
    void itDependsOnSharesNotOnSize() {
        double[] scaled = CAPACITY.clone();
        for (int c = 0; c < scaled.length; c++) {
            scaled[c] *= 1000;
        }
        assertThat(density(scaled, true, true, true))
                .containsExactly(density(CAPACITY, true, true, true), within(1e-14));
    }
}
