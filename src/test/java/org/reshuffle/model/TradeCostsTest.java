package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;

/** Weights of trade follow what the drivers say at the moment, whatever they said before. */
class TradeCostsTest {
    private static final double PASSED = 0.8;
    private static final double ROUNDING = 1e-13;

    private final Calibration base =
            new Calibration(SyntheticWorld.varied(4, 6, 3), Runs.STILL.with(Parameter.PASS_THROUGH, PASSED));
    private final Drivers drivers = new Drivers(base.nations, base.families);
    private final TradeCosts costs = new TradeCosts(base, drivers);
    private final KeyedStream draws = KeyedStream.of(11, Purpose.EVENT, 0);
    private int drawn;

    private double draw() {
        return draws.uniform(drawn++);
    }

    /** Tariffs and iceberg costs anew, on some pairs others than before. */
    private void change(double share) {
        drivers.reset();
        for (int pair = 0; pair < base.tradeShare.length; pair++) {
            if (draw() < share) {
                drivers.addTariff(pair, draw() < 0.5 ? 0.1 : draw() - 0.4);
            }
            if (draw() < share) {
                drivers.raiseIcebergCost(pair, draw() < 0.5 ? 1.2 : 1 + draw());
            }
        }
        costs.update();
    }

    private double tariff(int pair) {
        return Math.max(0, base.world.tariffs().at(pair) + drivers.barriers().tariffOf(pair));
    }

    private double logRise(int pair) {
        return Math.log((1 + tariff(pair)) / (1 + base.world.tariffs().at(pair)));
    }

    private double logPower(int pair) {
        double theta = base.theta[pair / (base.nations * base.nations)];
        return -theta * (Math.log(drivers.barriers().icebergCostOf(pair)) + PASSED * logRise(pair));
    }

    private void assertUpToDate(double[] shares) {
        for (int pair = 0; pair < shares.length; pair++) {
            int cell = pair / base.nations;
            int importer = pair % base.nations;
            assertThat(costs.weight[cell][importer])
                    .isCloseTo(shares[pair] * Math.exp(logPower(pair)), within(ROUNDING));
            assertThat(costs.kept[cell][importer]).isCloseTo(1 / (1 + tariff(pair)), within(ROUNDING));
            assertThat(costs.logBorne(cell, importer)).isCloseTo((PASSED - 1) * logRise(pair), within(ROUNDING));
        }
    }

    @Test
    void weightsAreThoseOfWhatIsInForceNow() {
        for (double share : new double[] {0.1, 0.9, 0.3, 0, 0.5, 0.5}) {
            change(share);
            assertUpToDate(base.tradeShare);
        }
    }

    @Test
    void powersAreRightWhenFirstAskedForAndFromThenOn() {
        change(0.5);
        for (double share : new double[] {0.2, 0.7}) {
            double[][] powers = costs.logPower();
            for (int pair = 0; pair < base.tradeShare.length; pair++) {
                assertThat(powers[pair / base.nations][pair % base.nations])
                        .isCloseTo(logPower(pair), within(ROUNDING));
            }
            change(share);
        }
    }

    /** A family that opens while tariffs are in force pays them from the first. */
    @Test
    void whatOpensBearsWhatIsInForce() {
        change(0.5);
        int family = base.families - 1;
        double[][] shares = new double[base.nations][base.nations];
        for (double[] row : shares) {
            Arrays.fill(row, 1.0 / base.nations);
        }
        costs.open(family, shares);
        double[] expected = base.tradeShare.clone();
        int first = family * base.nations * base.nations;
        Arrays.fill(expected, first, first + base.nations * base.nations, 1.0 / base.nations);
        assertUpToDate(expected);
        change(0.2);
        assertUpToDate(expected);
    }

    /** What exporters give up of their price sells more for the same payment; nothing where nothing is in force. */
    @Test
    void whatIsSoldBelowPriceIsOfTaxedPairsAlone() {
        change(0.4);
        double[][] shares = new double[costs.weight.length][base.nations];
        for (double[] row : shares) {
            Arrays.fill(row, 0.1);
        }
        double[] spending = new double[costs.weight.length];
        Arrays.fill(spending, 2);
        double[] sold = new double[costs.weight.length];
        costs.addSoldBelowPrice(shares, spending, sold);
        double[] expected = new double[sold.length];
        for (int pair = 0; pair < base.tradeShare.length; pair++) {
            double more = Math.exp((1 - PASSED) * logRise(pair)) - 1;
            expected[pair / base.nations] += 0.2 / (1 + tariff(pair)) * more;
        }
        assertThat(sold).containsExactly(expected, within(ROUNDING));
        change(0);
        Arrays.fill(sold, 0);
        costs.addSoldBelowPrice(shares, spending, sold);
        assertThat(sold).containsOnly(0);
    }
}
