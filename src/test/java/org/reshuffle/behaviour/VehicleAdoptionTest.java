package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Electric vehicles spread along a logistic curve whose slope follows the relative price. */
class VehicleAdoptionTest {
    private static final VehicleAdoption ADOPTION = new VehicleAdoption(0.15, 2);

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-7, 1e-4, 0.1, 0.5, 0.9999})
    void basePricesWithoutPushChangeNothing(double share) {
        assertThat(ADOPTION.next(share, 0, 0)).isEqualTo(share);
    }

    /** Fisher, Pry (1971): log odds rise by the slope. kappa chi ln(P_ICE/P_NEV) = 0.15 x 2 x ln 1.05. */
    @Test
    void electricVehiclesFivePerCentCheaperGainTheirSlopeInLogOdds() {
        double after = ADOPTION.next(0.2, Math.log(1.05), 0);
        assertThat(logit(after) - logit(0.2)).isCloseTo(0.3 * Math.log(1.05), within(2e-4));
    }

    /** IEA: China went from 5.4 % of sales in 2020 to just under half in 2024, a logit slope of 0.70 a year. */
    @Test
    void chinasObservedSlopeTakesFivePerCentToAlmostHalfInFourYears() {
        double share = 0.054;
        for (int quarter = 0; quarter < 16; quarter++) {
            share = ADOPTION.next(share, 0, 0.70 / 4);
        }
        assertThat(share).isBetween(0.42, 0.50);
    }

    /** A slope that is only rounding error must not lift a share that is almost nothing. */
    @Test
    void aTinyShareOnlyGrowsAlongItsCurve() {
        assertThat(ADOPTION.next(2e-5, 1e-16, 0)).isCloseTo(2e-5, within(1e-18));
        assertThat(ADOPTION.next(2e-5, 0, 0.15)).isCloseTo(2.3e-5, within(1e-8));
    }

    @Test
    void neitherKindDiesOut() {
        double share = 0.5;
        for (int quarter = 0; quarter < 200; quarter++) {
            share = ADOPTION.next(share, -2, 0);
        }
        assertThat(share).isEqualTo(1e-4);
        for (int quarter = 0; quarter < 400; quarter++) {
            share = ADOPTION.next(share, 2, 0);
        }
        assertThat(share).isEqualTo(1 - 1e-4);
    }

    @Test
    void dearerElectricVehiclesLoseShare() {
        assertThat(ADOPTION.next(0.3, -0.1, 0)).isLessThan(0.3);
    }
}
