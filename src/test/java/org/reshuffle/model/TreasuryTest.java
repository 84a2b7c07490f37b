package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.experiment.NationFigure;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Public money: nothing happens without a cause, and lost income ends in debt, its price, cuts and default. */
class TreasuryTest {
    private static final int POOR = 1;
    private static final int QUARTERS = 60;
    private static final BaseWorld INDEBTED = with(SyntheticWorld.varied(4, 6, 3), NationFigure.PUBLIC_DEBT, 1.3);

    private static BaseWorld with(BaseWorld world, NationFigure figure, double value) {
        ImmutableList.Builder<Nation> nations = ImmutableList.builder();
        world.nations().forEach(nation -> nations.add(figure.with(nation, value)));
        return SyntheticWorld.with(world, nations.build(), world.groups());
    }

    /** The treasury alone, nation POOR having lost a part of its income for good. */
    private static Economy impoverished(Settings settings, double lost, int quarters) {
        Calibration base = new Calibration(INDEBTED, settings);
        Economy economy = new Economy(base);
        Treasury treasury = new Treasury(base, economy);
        System.arraycopy(base.tariffRevenue, 0, economy.tariffRevenue, 0, base.nations);
        economy.income[POOR] *= 1 - lost;
        for (int quarter = 0; quarter < quarters; quarter++) {
            treasury.update();
        }
        return economy;
    }

    @Test
    void debtAboveTheThresholdStaysWhereItIs() {
        Observations calm = Runs.meanField(INDEBTED, Runs.STILL, 120);
        for (int i = 0; i < 4; i++) {
            assertThat(calm.value(Measure.DEBT, i, 0, 119)).isCloseTo(130, within(1e-9));
            assertThat(calm.value(Measure.SPREAD, i, 0, 119)).isCloseTo(0.27, within(1e-9));
            assertThat(calm.value(Measure.CUTS, i, 0, 119)).isZero();
            assertThat(calm.value(Measure.DEFICIT, i, 0, 119)).isZero();
        }
    }

    /** Growth of half a per cent a quarter carries a deficit of 2.6 per cent of income at a debt of 130. */
    @Test
    void debtGrowsWithIncome() {
        Observations growing = Runs.meanField(INDEBTED, Settings.standard(), 120);
        assertThat(growing.value(Measure.DEBT, POOR, 0, 119)).isCloseTo(130, within(1e-6));
        assertThat(growing.value(Measure.DEFICIT, POOR, 0, 119)).isCloseTo(2.6, within(1e-6));
    }

    @Test
    void lostIncomeRaisesDebtSpreadAndCuts() {
        Economy economy = impoverished(Runs.STILL, 0.1, 8);
        assertThat(economy.debtRatio[POOR]).isGreaterThan(1.3 / 0.9);
        assertThat(economy.spread[POOR]).isGreaterThan(0.0027);
        assertThat(economy.cuts[POOR]).isPositive();
        assertThat(economy.risk[POOR]).isPositive();
        assertThat(economy.debtRatio[0]).isEqualTo(1.3);
    }

    @Test
    void debtInTheOwnCurrencyIsCheaper() {
        Settings foreign = Runs.STILL.with(Switch.OWN_CURRENCY, "off");
        BaseWorld own = with(INDEBTED, NationFigure.OWN_CURRENCY_DEBT, 1);
        assertThat(Runs.meanField(own, Runs.STILL, 1).value(Measure.SPREAD, POOR, 0, 0))
                .isCloseTo(0.2 * 0.27, within(1e-12));
        assertThat(Runs.meanField(own, foreign, 1).value(Measure.SPREAD, POOR, 0, 0))
                .isCloseTo(0.27, within(1e-12));
    }

    @Test
    void tooMuchLostEndsInDefault() {
        Economy economy = null;
        int quarters = 0;
        do {
            quarters++;
            economy = impoverished(Runs.STILL, 0.6, quarters);
        } while (economy.shutOut[POOR] == 0 && quarters < 100);
        assertThat(economy.writtenDown[POOR]).isEqualTo(0.4 * economy.lastDebt[POOR]);
        assertThat(economy.debt[POOR])
                .isCloseTo(
                        0.6 * economy.lastDebt[POOR] + economy.deficit[POOR] / 4, within(1e-12 * economy.debt[POOR]));
        assertThat(economy.risk[POOR]).isGreaterThanOrEqualTo(0.05);
        assertThat(impoverished(Runs.STILL, 0.6, quarters + 11).shutOut[POOR]).isEqualTo(1);
        assertThat(impoverished(Runs.STILL.with(Switch.DEFAULT, "off"), 0.6, quarters).shutOut[POOR])
                .isZero();
    }

    /** For twelve quarters; in the first of them unrest jumps by as much as a default stirs. */
    @Test
    void aDefaultIsToldForAsLongAsNobodyLendsAndStirsWhenItHappens() {
        Event ruin = Runs.event("growth", Runs.from(4, -0.6), "nations=AAB");
        Settings minding = Runs.STILL.with(Parameter.UNREST_DEFAULT, 0.2);
        Observations told = Runs.meanField(INDEBTED, minding, QUARTERS, ruin);
        int first = 0;
        while (told.value(Measure.DEFAULT, POOR, 0, first) == 0) {
            first++;
        }
        for (int quarter = first; quarter <= first + 12; quarter++) {
            assertThat(told.value(Measure.DEFAULT, POOR, 0, quarter)).isEqualTo(quarter < first + 12 ? 100 : 0);
        }
        Observations lessMinding =
                Runs.meanField(INDEBTED, minding.with(Parameter.UNREST_DEFAULT, 0.1), QUARTERS, ruin);
        assertThat(told.value(Measure.UNREST, POOR, 0, first) - lessMinding.value(Measure.UNREST, POOR, 0, first))
                .isCloseTo(0.1, within(1e-9));
    }

    @Test
    void offLeavesDebtAsItWas() {
        Economy economy = impoverished(Runs.STILL.with(Switch.FISCAL, "off"), 0.6, QUARTERS);
        assertThat(economy.debtRatio).containsOnly(1.3);
        assertThat(economy.cuts).containsOnly(0);
        assertThat(economy.risk).containsOnly(0);
    }

    /** Spending that nobody raises ends up as debt, bit by bit: a subsidy, or an investment. */
    @Test
    void whatIsSpentAndNotRaisedIsOwed() {
        Calibration base = new Calibration(INDEBTED, Runs.STILL.with(Parameter.FISCAL_REACTION, 0));
        Economy economy = new Economy(base);
        Treasury treasury = new Treasury(base, economy);
        System.arraycopy(base.tariffRevenue, 0, economy.tariffRevenue, 0, base.nations);
        economy.publicInvestment[POOR] = 0.01 * economy.income[POOR];
        treasury.update();
        assertThat(economy.deficit[POOR]).isCloseTo(0.01 * economy.income[POOR], within(1e-9));
        assertThat(economy.debt[POOR] - economy.lastDebt[POOR]).isCloseTo(0.0025 * economy.income[POOR], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.01, 0.02, 0.05})
    void cutsStirMoreThanAsMuchUnemployment(double size) {
        Calibration base = new Calibration(SyntheticWorld.symmetric(2, 3), Runs.STILL);
        double[] unrest = new double[2];
        for (int nation = 0; nation < 2; nation++) {
            OpenModel open = OpenModel.meanField(Runs.setup(base, 8)).run(1);
            SocietyStep society = new SocietyStep(base, open.economy, open.drivers, Long.MIN_VALUE);
            Arrays.fill(open.economy.unrest, 0);
            if (nation == 0) {
                // A debt whose price calls for just this cut.
                double above = Math.sqrt(size / 1.5 / 0.03);
                open.economy.debt[0] = (1 + above) * open.economy.income[0];
            } else {
                open.economy.unemployment[0] += size;
            }
            society.run();
            unrest[nation] = open.economy.unrest[0];
        }
        assertThat(unrest[0]).isCloseTo(size, within(1e-9));
        assertThat(unrest[0]).isGreaterThanOrEqualTo(unrest[1]);
        assertThat(unrest[1]).isPositive();
    }
}
