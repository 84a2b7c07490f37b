package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unit cost as a CES of energy and everything else. */
class EnergyNestTest {
    private static final double SHARE = 0.12;

    private static double cost(double substitution, double share, double energy, double other) {
        EnergyNest nest = new EnergyNest(substitution);
        double logOther = Math.log(other);
        double ratio = Math.exp(nest.logRatio(Math.log(energy), logOther));
        return Math.exp(nest.logCost(Math.log(EnergyNest.mix(share, ratio)), logOther));
    }

    @Test
    void twiceTheEnergyPriceCostsElevenPerCent() {
        // sigma 0.25: [0.88 + 0.12 x 2^0.75]^(4/3) = 1.081815^(4/3) = 1.110548
        assertThat(cost(0.25, SHARE, 2, 1)).isCloseTo(1.110548, within(1e-6));
    }

    @Test
    void withoutSubstitutionCostIsTheSumOfItsParts() {
        assertThat(cost(1e-9, SHARE, 3, 1.1)).isCloseTo(0.88 * 1.1 + 0.12 * 3, within(1e-8));
    }

    @Test
    void substitutionNearOneIsCobbDouglas() {
        assertThat(cost(1 - 1e-7, SHARE, 3, 1)).isCloseTo(Math.pow(3, SHARE), within(1e-7));
    }

    @Test
    void easierSubstitutionShrinksTheLoss() {
        assertThat(cost(0.6, SHARE, 3, 1)).isLessThan(cost(0.25, SHARE, 3, 1));
        assertThat(cost(0.25, SHARE, 3, 1)).isLessThan(cost(0.05, SHARE, 3, 1));
    }

    @Test
    void equalPricesLeaveCostAtThatPrice() {
        assertThat(cost(0.25, SHARE, 1.7, 1.7)).isCloseTo(1.7, within(1e-15));
        EnergyNest nest = new EnergyNest(0.25);
        assertThat(nest.logRatio(0.3, 0.3)).isZero();
        assertThat(EnergyNest.mix(SHARE, 1)).isEqualTo(1);
        assertThat(nest.logCost(0, 0.3)).isEqualTo(0.3);
        assertThat(EnergyNest.energyShare(SHARE, 1, 1)).isEqualTo(SHARE);
    }

    @Test
    void aFamilyThatUsesNoEnergyDoesNotMindItsPrice() {
        assertThat(cost(0.25, 0, 10, 1.2)).isCloseTo(1.2, within(1e-15));
    }

    /** Shephard's lemma: the share is the elasticity of cost to the energy price. */
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2, 5})
    void energyShareIsTheElasticityOfCost(double price) {
        EnergyNest nest = new EnergyNest(0.25);
        double step = 1e-5;
        double up = Math.log(cost(0.25, SHARE, price * Math.exp(step), 1));
        double down = Math.log(cost(0.25, SHARE, price * Math.exp(-step), 1));
        double ratio = Math.exp(nest.logRatio(Math.log(price), 0));
        double share = EnergyNest.energyShare(SHARE, ratio, EnergyNest.mix(SHARE, ratio));
        assertThat((up - down) / (2 * step)).isCloseTo(share, within(1e-9));
    }
}
