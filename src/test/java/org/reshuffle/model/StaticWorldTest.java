package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.StaticWorld;
import org.reshuffle.world.Calibration;

/** The static world that governments reckon with has the accounts of the base year. */
class StaticWorldTest {

    /** What a nation spends on a family is final demand and what its own families need of it, energy included. */
    @Test
    void finalDemandAndInputsAreAllThatIsSpent() {
        Calibration base = new Calibration(AlteredWorld.withFuelShare(SyntheticWorld.varied(6, 8, 1), 0.2), Runs.STILL);
        double[][] inputs = StaticWorld.of(base, true).inputs();
        for (int k = 0; k < base.families; k++) {
            for (int n = 0; n < base.nations; n++) {
                int market = k * base.nations + n;
                double spent = base.budgetShare[market] * base.spending[n];
                for (int s = 0; s < base.families; s++) {
                    int cell = s * base.nations + n;
                    spent += inputs[cell][k] * base.sales[cell];
                }
                assertThat(spent)
                        .as("family %d in nation %d", k, n)
                        .isCloseTo(base.expenditure[market], within(1e-9 * base.expenditure[market]));
            }
        }
    }
}
