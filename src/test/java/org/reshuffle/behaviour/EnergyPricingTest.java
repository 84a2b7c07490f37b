package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy prices as a CES of sources, and the contracts that follow them. */
class EnergyPricingTest {

    /** Price after a source with this share of the bill is cut off. */
    private static double afterCut(double substitution, double share) {
        EnergyPricing pricing = new EnergyPricing(substitution, 1);
        return price(pricing, (1 - share) * pricing.weight(0));
    }

    /** On the market, of a nation whose sources add up to this. */
    private static double price(EnergyPricing pricing, double sum) {
        double[] log = new double[1];
        pricing.logMarket(new double[] {sum}, log);
        return Math.exp(log[0]);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.3, 1.428571", "2, 0.5, 2", "4, 0.3, 1.126248", "1.2, 0.1, 1.693508"})
    void cutOffShareRaisesThePriceByItsPowerOfWhatIsLeft(double substitution, double share, double price) {
        // (1 - m)^(1/(1 - s))
        assertThat(afterCut(substitution, share)).isCloseTo(price, within(1e-6));
    }

    @Test
    void doubledPriceOfHalfTheSourcesCostsAThirdMore() {
        EnergyPricing pricing = new EnergyPricing(2, 1);
        double sum = 0.5 * pricing.weight(0) + 0.5 * pricing.weight(Math.log(2));
        // [0.5 + 0.5/2]^-1
        assertThat(price(pricing, sum)).isCloseTo(4.0 / 3, within(1e-12));
    }

    @Test
    void capacityThatIsBuiltLowersThePrice() {
        EnergyPricing pricing = new EnergyPricing(2, 1);
        double sum = 0.8 * pricing.weight(0) + 0.2 * 2 * pricing.weight(0);
        assertThat(price(pricing, sum)).isCloseTo(1 / 1.2, within(1e-12));
    }

    @Test
    void evenALossOfEverySourceHasAPrice() {
        assertThat(price(new EnergyPricing(2, 1), 0)).isCloseTo(1000, within(1e-9));
    }

    @Test
    void contractsCoverFourFifthsOfAJumpAfterAYear() {
        EnergyPricing pricing = new EnergyPricing(2, 0.35);
        double delivered = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            delivered = pricing.follow(delivered, 1);
        }
        // 1 - 0.65^4
        assertThat(delivered).isCloseTo(0.821494, within(1e-6));
    }
}
