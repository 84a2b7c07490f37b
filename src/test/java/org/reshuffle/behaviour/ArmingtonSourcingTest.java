package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares follow the closed form of two nations, and reach it as slowly as trade was seen to. */
class ArmingtonSourcingTest {
    /** lambda, which Boehm, Levchenko, Pandalai-Nayar (2023): 0.76 after a year against 2 in the long run, gives. */
    private static final double ADJUSTMENT = 0.113;

    /** Spending shares of one family in two nations, exporter by importer; nation 0 buys 80 % at home. */
    private static final double[][] BASE = {{0.8, 0.3}, {0.2, 0.7}};

    private static final double[][] NO_TARIFF = {{1, 1}, {1, 1}};
    private static final double THETA = 4;

    @Test
    void sharesOfTwoNationsFollowTheClosedForm() {
        // Nation 1 is 10 % dearer: 0.2 / 1.1^4 = 0.136603, so its share at nation 0 is 0.136603 / 0.936603 = 0.145849.
        double[][] shares = longRun(Math.pow(1.1, -THETA));
        assertThat(shares[1][0]).isCloseTo(0.145849, within(1e-6));
        assertThat(shares[0][0]).isCloseTo(0.854151, within(1e-6));
        // At home: 0.7 / 1.1^4 = 0.478109 of 0.778109.
        assertThat(shares[1][1]).isCloseTo(0.614450, within(1e-6));
    }

    @Test
    void priceIndexIsThatOfTheClosedForm() {
        double[] sums = new double[2];
        ArmingtonSourcing.denominators(BASE, 0, new double[] {1, Math.pow(1.1, -THETA)}, sums);
        // P = D^(-1/theta): a tenth on a fifth of the basket costs 1.65 %.
        assertThat(Math.pow(sums[0], -1 / THETA)).isCloseTo(1.016509, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"4, 0.38", "28, 0.965"})
    void gapToTheLongRunClosesAsObserved(int quarters, double closed) {
        double[][] target = longRun(Math.pow(1.1, -THETA));
        double[][] shares = {BASE[0].clone(), BASE[1].clone()};
        for (int quarter = 0; quarter < quarters; quarter++) {
            step(ADJUSTMENT, shares, Math.pow(1.1, -THETA), NO_TARIFF);
        }
        assertThat((shares[1][0] - BASE[1][0]) / (target[1][0] - BASE[1][0])).isCloseTo(closed, within(0.002));
    }

    @Test
    void firstYearAgainstLongRunElasticityIsThePublishedRatio() {
        double[][] target = longRun(Math.pow(1.01, -THETA));
        double[][] shares = {BASE[0].clone(), BASE[1].clone()};
        for (int quarter = 0; quarter < 4; quarter++) {
            step(ADJUSTMENT, shares, Math.pow(1.01, -THETA), NO_TARIFF);
        }
        double year = Math.log(shares[1][0] / BASE[1][0]);
        double end = Math.log(target[1][0] / BASE[1][0]);
        assertThat(year / end).isCloseTo(0.76 / 2, within(0.005));
    }

    @Test
    void exportersGetWhatTariffsLeave() {
        double[][] shares = {BASE[0].clone(), BASE[1].clone()};
        double[][] received = {{1, 1}, {1 / 1.25, 1}};
        double[] purchases = new double[2];
        double[] sales = new double[2];
        sell(1, shares, 1, received, purchases, sales);
        // Nation 0 spends 100: 80 at home, 20 on imports of which 16 reach the exporter; nation 1 spends 50, 15 abroad.
        assertThat(purchases).containsExactly(new double[] {96, 50}, within(1e-12));
        assertThat(sales).containsExactly(new double[] {95, 51}, within(1e-12));
    }

    @Test
    void cheapestSupplierTakesAllAsGoodsBecomeAlike() {
        double theta = 2000;
        double[][] weights = {{0.5, 0, 0}, {0.3, 0, 0}, {0.2, 0, 0}};
        double[] attractiveness = {Math.pow(1.01, -theta), 1, Math.pow(1.02, -theta)};
        double[] sums = new double[3];
        ArmingtonSourcing.denominators(weights, 0, attractiveness, sums);
        assertThat(weights[1][0] * attractiveness[1] / sums[0]).isCloseTo(1, within(1e-6));
        assertThat(Math.pow(sums[0], -1 / theta)).as("price index").isCloseTo(1, within(1e-3));
    }

    private static double[][] longRun(double attractiveness) {
        double[][] shares = {BASE[0].clone(), BASE[1].clone()};
        step(1, shares, attractiveness, NO_TARIFF);
        return shares;
    }

    private static void step(double adjustment, double[][] shares, double attractiveness, double[][] received) {
        sell(adjustment, shares, attractiveness, received, new double[2], new double[2]);
    }

    private static void sell(
            double adjustment,
            double[][] shares,
            double attractiveness,
            double[][] received,
            double[] purchases,
            double[] sales) {
        double[] places = {1, attractiveness};
        double[] inverse = new double[2];
        ArmingtonSourcing.denominators(BASE, 0, places, inverse);
        for (int i = 0; i < 2; i++) {
            inverse[i] = 1 / inverse[i];
        }
        double[] spending = {100, 50};
        ArmingtonSourcing sourcing = new ArmingtonSourcing(adjustment);
        for (int j = 0; j < 2; j++) {
            sales[j] = sourcing.sales(shares[j], BASE[j], places[j], inverse, received[j], spending, purchases);
        }
    }
}
