package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.behaviour.Hopping;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** The hop law over a family's nations. */
class RelocationRatesTest {
    private static final int FAMILY = 1;

    private final OpenModel open =
            OpenModel.meanField(Runs.setup(new Calibration(ShippedWorlds.of("world-2018"), Runs.UNFITTED), 8));
    private final RelocationRates rates = open.rates;
    private final int nations = open.base.nations;

    private double rate(int from, int to) {
        return rates.release[FAMILY * nations + from] * rates.draw[FAMILY * nations + to];
    }

    private double capacity(int nation) {
        return open.economy.capacity[FAMILY * nations + nation];
    }

    /** Detailed balance: between any two nations as much capital goes there as comes back. */
    @Test
    void inTheBaseYearAsMuchGoesAsComes() {
        rates.update();
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < nations; j++) {
                double there = capacity(i) * rate(i, j);
                assertThat(there).isCloseTo(capacity(j) * rate(j, i), within(1e-12 * there));
            }
        }
    }

    @Test
    void whereAllPlacesPayAlikeTheSunkCostAloneSaysHowMuchMoves() {
        rates.update();
        double moving = 0;
        double total = 0;
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < nations; j++) {
                moving += capacity(i) * rate(i, j);
            }
            total += capacity(i);
        }
        assertThat(moving / total).isCloseTo(open.base.hopRate[FAMILY], within(1e-12));
    }

    /** Whole clusters leave as often as capacity flows, whatever the scale elasticity. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.3})
    void clustersLeaveAsOftenAsCapacityFlows(double scale) {
        Settings settings = Runs.UNFITTED.with(Parameter.SCALE_ELASTICITY, scale);
        Calibration base = new Calibration(ShippedWorlds.of("world-2018"), settings);
        OpenModel whole = OpenModel.stochastic(Runs.setup(base, 8), 1);
        whole.rates.update();
        double moving = 0;
        double total = 0;
        for (int c = FAMILY * nations; c < (FAMILY + 1) * nations; c++) {
            moving += whole.economy.capacity[c] * whole.rates.release[c] * whole.rates.drawSum[FAMILY];
            total += whole.economy.capacity[c];
        }
        assertThat(moving / total).isCloseTo(base.hopRate[FAMILY], within(1e-12));
    }

    /** Places with twice the profit draw 2^1.33 times as much and let go of as much less. */
    @Test
    void profitDrawsAndHolds() {
        rates.update();
        double before = rate(0, 1);
        double back = rate(1, 0);
        open.economy.logProfit[FAMILY * nations + 1] = Math.log(2);
        rates.update();
        assertThat(rate(0, 1) / before).isCloseTo(2.514027, within(1e-6));
        assertThat(rate(1, 0) / back).isCloseTo(1 / 2.514027, within(1e-6));
    }

    @Test
    void noPlaceLosesMoreThanHalfInAQuarter() {
        open.economy.logProfit[FAMILY * nations] = -4;
        rates.update();
        double leaving = rates.release[FAMILY * nations] * (rates.drawSum[FAMILY] - rates.draw[FAMILY * nations]);
        assertThat(leaving).isCloseTo(Hopping.MOST, within(1e-12));
    }

    @Test
    void theGreenfieldFloorAppliesWhereThereIsNothing() {
        open.scaleCapacity(FAMILY * nations + 3, 0);
        rates.update();
        // Relatedness moves by less than a per cent with it.
        assertThat(rates.draw[FAMILY * nations + 3] / Parameter.GREENFIELD_FLOOR.standard())
                .isCloseTo(1, within(0.01));
        open.scaleCapacity(FAMILY * nations + 2, 1e-9);
        rates.update();
        assertThat(rates.draw[FAMILY * nations + 2]).isLessThan(1e-6);
    }
}
