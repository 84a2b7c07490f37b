package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spending shares of Houthakker's indirect addilog system. */
class AddilogDemandTest {

    /** Budget shares at log prices, relative to a price index that weights them by {@code shares}. */
    private static double[] budget(double[] shares, double[] elasticities, double[] logPrices) {
        double index = 0;
        for (int s = 0; s < shares.length; s++) {
            index += shares[s] * logPrices[s];
        }
        double[] terms = new double[shares.length];
        double sum = 0;
        for (int s = 0; s < shares.length; s++) {
            terms[s] = AddilogDemand.term(shares[s], elasticities[s], logPrices[s] - index);
            sum += terms[s];
        }
        for (int s = 0; s < shares.length; s++) {
            terms[s] /= sum;
        }
        return terms;
    }

    @Test
    void sharesAddToOneAndAreTheBaseSharesAtBasePrices() {
        double[] shares = {0.2, 0.3, 0.5};
        double[] elasticities = {0.4, 1, 1.8};
        assertThat(budget(shares, elasticities, new double[3])).containsExactly(shares, within(1e-15));
        double sum = 0;
        for (double share : budget(shares, elasticities, new double[] {0.4, -0.1, 0.2})) {
            sum += share;
        }
        assertThat(sum).isCloseTo(1, within(1e-15));
    }

    @Test
    void doubledPriceAtElasticityOneHalfRaisesTheTermByRootTwo() {
        assertThat(AddilogDemand.term(0.1, 0.5, Math.log(2))).isCloseTo(0.1 * Math.sqrt(2), within(1e-15));
        assertThat(AddilogDemand.term(0.1, 1, Math.log(2))).isEqualTo(0.1);
        assertThat(AddilogDemand.term(0.1, 2, Math.log(2))).isCloseTo(0.05, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.8, 1, 1.3, 2})
    void ownPriceElasticityOfASmallFamilyIsItsParameter(double elasticity) {
        double share = 1e-6;
        double rise = 0.01;
        double[] shares = {share, 1 - share};
        double[] elasticities = {elasticity, 1};
        double after = budget(shares, elasticities, new double[] {rise, 0})[0];
        // Quantity is spending over price.
        assertThat((Math.log(after / share) - rise) / rise).isCloseTo(-elasticity, within(1e-5));
    }

    @Test
    void onlyRelativePricesMatter() {
        double[] shares = {0.2, 0.3, 0.5};
        double[] elasticities = {0.4, 1, 1.8};
        double[] before = budget(shares, elasticities, new double[] {0.4, -0.1, 0.2});
        assertThat(budget(shares, elasticities, new double[] {1.4, 0.9, 1.2})).containsExactly(before, within(1e-14));
    }
}
