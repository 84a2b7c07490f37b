package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place that pays as the world does keeps its clusters in the mean, however few they are and however they respond. */
class CrowdingTest {
    /** Mean number of clusters of a place in a large world, by detailed balance of the rates of arriving and leaving. */
    private static double mean(double paysAlike, double sensitivity, double scale, double part) {
        double weight = 1;
        double weights = 1;
        double sum = 0;
        for (int n = 0; n < 200; n++) {
            double arriving = (n + 1) * pull((n + part) / paysAlike, sensitivity, scale);
            double leaving = (n + 1) / pull((n + 1) / paysAlike, sensitivity, scale);
            weight *= arriving / leaving;
            weights += weight;
            sum += (n + 1) * weight;
        }
        return sum / weights;
    }

    private static double pull(double size, double sensitivity, double scale) {
        return Math.exp(sensitivity * Crowding.change(scale, Math.log(size)));
    }

    @ParameterizedTest
    @CsvSource({"1.33, 0.5", "1.33, 0.28", "3, 0.5", "3, 0.28", "2, 0.2", "1, 0.5"})
    void chanceMovesNoClusterAwayFromSmallPlaces(double sensitivity, double scale) {
        double part = Crowding.part(sensitivity, scale);
        assertThat(mean(10, sensitivity, scale, part)).isCloseTo(10, within(0.05));
        assertThat(mean(3, sensitivity, scale, part)).isCloseTo(3, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"3, 0.28, 0.38", "3, 0.5, 0.33", "1.33, 0.28, 0.24"})
    void aNewcomerThatReckonsWithAllOfItselfCostsPlacesPartOfACluster(double sensitivity, double scale, double lost) {
        // (nu - 1)/(2 nu), nu = 2 beta (1 - Psi)
        assertThat(10 - mean(10, sensitivity, scale, 1)).isCloseTo(lost, within(0.03));
    }
}
