package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** One wrong number anywhere stops the run, with the quarter, the place and both numbers. */
class InvariantsTest {
    private static final int AAB = 1;
    private static final int NEV = 1;
    private static final int CELL = NEV * 3 + AAB;

    private final OpenModel open = OpenModel.meanField(Runs.setup(
            new Calibration(SyntheticWorld.varied(3, 4, 1), Settings.standard()),
            8,
            Runs.event("tariff", Runs.from(1, 0.2), "exporters=AAA", "importers=AAB")));
    private final Economy economy = open.economy;

    @BeforeEach
    void runSixQuarters() {
        open.run(6);
        open.invariants.check();
    }

    private void breaks(String place, String what, double found) {
        assertThatThrownBy(open.invariants::check)
                .isInstanceOf(InvariantViolation.class)
                .hasMessageStartingWith("quarter 5, " + place + ": " + what + ": got " + found + ", expected ");
    }

    @Test
    void tradeSharesMustAddToOne() {
        economy.tradeShare[NEV * 3][AAB] += 1e-6;
        assertThatThrownBy(open.invariants::check)
                .hasMessageMatching(
                        "quarter 5, AAB NEV: trade shares add to one: got 1\\.00000(1|099)\\d*, expected 1\\.0");
    }

    @Test
    void whatIsSpentMustBeReceived() {
        economy.expenditure[CELL] *= 1.001;
        assertThatThrownBy(open.invariants::check)
                .hasMessageStartingWith("quarter 5, world: world sales and tariffs equal expenditure: got ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN})
    void nothingIsSoldInNegativeAmounts(double amount) {
        economy.sales[CELL] = amount;
        breaks("AAB NEV", "sales and capacity not negative", amount);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN})
    void noCapacityOrOutputIsNegative(double amount) {
        economy.capacity[CELL] = amount;
        breaks("AAB NEV", "sales and capacity not negative", economy.sales[CELL]);
        economy.capacity[CELL] = 1;
        economy.output[CELL] = amount;
        breaks("AAB NEV", "sales and capacity not negative", economy.sales[CELL]);
    }

    @Test
    void incomesMustAddToWhatIsMade() {
        economy.income[AAB] *= 1.001;
        assertThatThrownBy(open.invariants::check)
                .hasMessageStartingWith("quarter 5, world: world income equals value added and tariffs: got ");
    }

    @Test
    void profitsSentMustArrive() {
        economy.netProfit[AAB] += 1;
        assertThatThrownBy(open.invariants::check)
                .hasMessageStartingWith("quarter 5, world: profits sent equal profits received: got ")
                .hasMessageEndingWith("expected 0.0");
    }

    @Test
    void thePoolMustBeConserved() {
        economy.capacity[CELL] *= 1 + 1e-9;
        assertThatThrownBy(open.invariants::check)
                .hasMessageStartingWith("quarter 5, world: the pool of capacity is conserved: got ");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY})
    void noFigureMayBeInfinite(double amount) {
        economy.capacity[CELL] = amount;
        assertThatThrownBy(open.invariants::check).isInstanceOf(InvariantViolation.class);
        economy.capacity[CELL] = 1;
        economy.expenditure[CELL] = amount;
        assertThatThrownBy(open.invariants::check).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void theElasticPoolMayChange() {
        Calibration elastic = new Calibration(
                SyntheticWorld.varied(3, 4, 1), Settings.standard().with(Switch.POOL, "elastic"));
        OpenModel other = OpenModel.meanField(Runs.setup(elastic, 8)).run(6);
        other.scaleCapacity(CELL, 1.5);
        other.invariants.check();
        assertThat(other.rates.elastic).isTrue();
    }

    @Test
    void allCapacityMustHaveAnOwner() {
        // Capacity grows here and shrinks there, and nobody's books say so.
        economy.capacity[CELL] += 1e-3;
        economy.capacity[CELL + 1] -= 1e-3;
        assertThatThrownBy(open.invariants::check)
                .hasMessageStartingWith("quarter 5, AAB NEV: capacity has owners: got ")
                .hasMessageEndingWith("expected " + economy.capacity[CELL]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void unemploymentMustLieBetweenZeroAndOne(double rate) {
        economy.unemployment[AAB] = rate;
        breaks("AAB", "unemployment lies between 0 and 1", rate);
    }

    @Test
    void tariffRevenueMustNotBeNegative() {
        double paid = economy.tariffRevenue[AAB] + 0.5;
        economy.tariffRevenue[AAB] -= paid;
        economy.tariffRevenue[0] += paid;
        breaks("AAB", "tariff revenue is not negative", economy.tariffRevenue[AAB]);
    }

    @Test
    void everyNationMustHaveAnIncome() {
        double moved = economy.income[AAB] + 1;
        economy.income[AAB] -= moved;
        economy.income[0] += moved;
        breaks("AAB", "income is positive and finite", economy.income[AAB]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NaN})
    void realIncomeMustBeFinite(double income) {
        economy.realIncome[AAB] = income;
        breaks("AAB", "income is positive and finite", economy.income[AAB]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void unrestMustLieBetweenZeroAndOne(double unrest) {
        economy.unrest[AAB] = unrest;
        breaks("AAB", "unrest lies between 0 and 1", unrest);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, Double.POSITIVE_INFINITY, Double.NaN})
    void debtMustChangeByTheDeficit(double more) {
        economy.debt[AAB] += more;
        breaks("AAB", "debt changes by the deficit", economy.debt[AAB]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NaN})
    void wagesMustBeFinite(double bill) {
        economy.wageBill[AAB] = bill;
        breaks("AAB", "value added is finite", economy.valueAdded[AAB]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void stocksOfDataMustBePositive(double stock) {
        economy.digitalStock[AAB] = stock;
        breaks("AAB", "stocks of data are positive", stock);
        economy.digitalStock[AAB] = 1;
        economy.deployedData[AAB] = stock;
        breaks("AAB", "stocks of data are positive", 1);
        economy.deployedData[AAB] = 1;
        economy.logAi[AAB] = Double.NaN;
        breaks("AAB", "stocks of data are positive", 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, Double.NaN})
    void digitalRentsMustArrive(double rent) {
        economy.digitalRent[AAB] = rent;
        breaks("world", "digital rents sent equal those received", rent);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, -1e-6, Double.NaN})
    void noFrontierCapacityComesFromNowhere(double capacity) {
        economy.frontierCapacity[AAB] = capacity;
        breaks("world", "the frontier's capacity is what was born of it", capacity);
    }

    @Test
    void aWrongNumberStopsTheRunInTheSameQuarter() {
        economy.capacity[CELL] *= 1 + 1e-6;
        assertThatThrownBy(() -> open.run(1))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageStartingWith("quarter 6, ");
    }
}
