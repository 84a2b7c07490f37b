package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;

/** What holds of trade shares for any number of suppliers; D takes them four at a time. */
class ArmingtonSourcingProperties {

    /** One family's shares and prices, drawn; tables by exporter and importer. */
    private static final class Market {
        final int nations;
        final double[][] shares;
        final double[] attractiveness;
        final double[] spending;
        final double[][] received;
        final double[] purchases;
        final double[] sales;

        Market(int nations, long seed) {
            this.nations = nations;
            shares = new double[nations][nations];
            attractiveness = new double[nations];
            spending = new double[nations];
            received = new double[nations][nations];
            purchases = new double[nations];
            sales = new double[nations];
            KeyedStream draws = KeyedStream.of(seed, Purpose.EVENT, 0);
            for (int i = 0; i < nations; i++) {
                double sum = 0;
                for (int j = 0; j < nations; j++) {
                    shares[j][i] = 0.01 + draws.uniform(j * nations + i);
                    received[j][i] = 0.5 + 0.5 * draws.uniform(1000 + j * nations + i);
                    sum += shares[j][i];
                }
                for (int j = 0; j < nations; j++) {
                    shares[j][i] /= sum;
                }
                attractiveness[i] = 0.2 + 2 * draws.uniform(2000 + i);
                spending[i] = 1 + 100 * draws.uniform(3000 + i);
            }
        }

        /** Shares after one step. */
        double[][] trade(double adjustment) {
            double[][] result = new double[nations][];
            double[] inverse = new double[nations];
            ArmingtonSourcing.denominators(shares, 0, attractiveness, inverse);
            for (int i = 0; i < nations; i++) {
                inverse[i] = 1 / inverse[i];
            }
            ArmingtonSourcing sourcing = new ArmingtonSourcing(adjustment);
            for (int j = 0; j < nations; j++) {
                result[j] = shares[j].clone();
                sales[j] = sourcing.sales(
                        result[j], shares[j], attractiveness[j], inverse, received[j], spending, purchases);
            }
            return result;
        }
    }

    @Property(tries = 200, seed = "2018")
    void sharesAddToOne(
            @ForAll @IntRange(min = 1, max = 11) int nations,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.06, max = 1) double adjustment) {
        double[][] shares = new Market(nations, seed).trade(adjustment);
        for (int i = 0; i < nations; i++) {
            double sum = 0;
            for (int j = 0; j < nations; j++) {
                assertThat(shares[j][i]).isBetween(0.0, 1.0);
                sum += shares[j][i];
            }
            assertThat(sum).isCloseTo(1, within(1e-13));
        }
    }

    @Property(tries = 200, seed = "2018")
    void everySaleIsAPurchase(@ForAll @IntRange(min = 1, max = 11) int nations, @ForAll long seed) {
        Market market = new Market(nations, seed);
        double[][] shares = market.trade(0.113);
        double sold = 0;
        double bought = 0;
        for (int j = 0; j < nations; j++) {
            double expected = 0;
            for (int i = 0; i < nations; i++) {
                expected += shares[j][i] * market.received[j][i] * market.spending[i];
            }
            assertThat(market.sales[j]).isCloseTo(expected, within(1e-10));
            sold += market.sales[j];
            bought += market.purchases[j];
        }
        assertThat(sold).isCloseTo(bought, within(1e-10 * sold));
    }

    @Property(tries = 200, seed = "2018")
    void dearerSupplierNeverGainsWhileTheOthersStay(
            @ForAll @IntRange(min = 2, max = 9) int nations,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.1, max = 1) double factor) {
        Market market = new Market(nations, seed);
        double[][] before = market.trade(0.113);
        int dearer = (int) (KeyedStream.of(seed, Purpose.FAMILY, 0).uniform(0) * nations);
        market.attractiveness[dearer] *= factor;
        double[][] after = market.trade(0.113);
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < nations; j++) {
                double gain = after[j][i] - before[j][i];
                assertThat(j == dearer ? gain : -gain).isLessThanOrEqualTo(1e-15);
            }
        }
    }
}
