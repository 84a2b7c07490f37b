package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.FlowRecord;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.observe.TradeRecord;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** Who lost capacity to whom, and who sold to whom, agree with what each nation holds, makes and buys. */
class CapacityFlowsTest {
    private static final int QUARTERS = 40;

    private static RunRecord run(Calibration base) {
        return Simulation.meanField(Runs.setup(base, QUARTERS, Shocks.all(5, 0.5)), "test", true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatANationLosesIsWhatItsCapacityFallsBy(long seed) {
        Calibration base = new Calibration(SyntheticWorld.varied(4, 11, seed), Settings.standard());
        RunRecord record = run(base);
        FlowRecord flows = record.flows();
        for (int year = 0; year < flows.years(); year++) {
            for (int i = 0; i < base.nations; i++) {
                double gained = 0;
                for (int j = 0; j < base.nations; j++) {
                    gained += flows.get(year, j, i) - flows.get(year, i, j);
                }
                double before = 0;
                double after = 0;
                for (int s = 0; s < base.families; s++) {
                    if (base.clustered[s]) {
                        before += base.sales[s * base.nations + i];
                        after += record.observations().value(Measure.CAPACITY, i, s, 4 * year + 3);
                    }
                }
                assertThat(gained).as("nation %d, year %d", i, year).isCloseTo(after - before, within(1e-9 * before));
            }
        }
    }

    @Test
    void grossFlowsOnlyGrow() {
        FlowRecord flows = run(new Calibration(SyntheticWorld.varied(4, 11, 1), Settings.standard()))
                .flows();
        for (int year = 1; year < flows.years(); year++) {
            assertThat(flows.get(year, 0, 1)).isGreaterThan(flows.get(year - 1, 0, 1));
            assertThat(flows.get(year, 0, 0)).isZero();
        }
    }

    @Test
    void salesToEverybodyAreTheSalesOfTheYear() {
        Calibration base = new Calibration(SyntheticWorld.varied(4, 11, 1), Settings.standard());
        RunRecord record = run(base);
        TradeRecord trade = record.trade();
        for (int year = 0; year < trade.years(); year++) {
            for (int j = 0; j < base.nations; j++) {
                double sold = 0;
                for (int i = 0; i < base.nations; i++) {
                    sold += trade.get(year, j, i);
                }
                double sales = 0;
                for (int quarter = 4 * year; quarter < 4 * year + 4; quarter++) {
                    sales += record.observations().value(Measure.SALES, j, -1, quarter) / 4;
                }
                assertThat(sold).isCloseTo(sales, within(1e-9 * sales));
            }
        }
    }

    @Test
    void salesOfAFamilyToEverybodyAreItsSalesOfTheYear() {
        Calibration base = new Calibration(SyntheticWorld.varied(4, 11, 1), Settings.standard());
        RunRecord record = run(base);
        for (int s = 0; s < base.families; s++) {
            double sold = 0;
            for (int i = 0; i < base.nations; i++) {
                sold += record.trade().get(9, s, 1, i);
            }
            double sales = 0;
            for (int quarter = 36; quarter < 40; quarter++) {
                sales += record.observations().value(Measure.SALES, 1, s, quarter) / 4;
            }
            boolean made = base.world.families().get(s).manufacturing();
            assertThat(sold).as("family " + s).isCloseTo(made ? sales : 0, within(1e-9 * sales));
        }
    }

    @Test
    void importSharesAddToAHundred() {
        TradeRecord trade = run(new Calibration(SyntheticWorld.varied(4, 11, 1), Settings.standard()))
                .trade();
        double sum = trade.importShare(9, 1, 0) + trade.importShare(9, 2, 0) + trade.importShare(9, 3, 0);
        assertThat(sum).isCloseTo(100, within(1e-9));
    }
}
