package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
        double[] logRelative = new double[shares.length];
        for (int s = 0; s < shares.length; s++) {
            logRelative[s] = logPrices[s] - index;
        }
        double[] terms = new double[shares.length];
        AddilogDemand.terms(shares, elasticities, logRelative, terms);
        double sum = Arrays.stream(terms).sum();
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
        double doubled = Math.log(2);
        double[] terms = new double[3];
        AddilogDemand.terms(
                new double[] {0.1, 0.1, 0.1},
                new double[] {0.5, 1, 2},
                new double[] {doubled, doubled, doubled},
                terms);
        assertThat(terms[0]).isCloseTo(0.1 * Math.sqrt(2), within(1e-15));
        assertThat(terms[1]).isEqualTo(0.1);
        assertThat(terms[2]).isCloseTo(0.05, within(1e-15));
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
