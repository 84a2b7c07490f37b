package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.model.ShippedWorlds;
import org.reshuffle.model.SyntheticWorld;

/** The base year's capacity as clusters: about one per cent of a family's world capacity each. */
class ClustersTest {
    private static final Calibration REAL = new Calibration(ShippedWorlds.of("world-2018"), Settings.standard());

    private static double worldCapacity(Calibration base, int family) {
        double sum = 0;
        for (int i = 0; i < base.nations; i++) {
            sum += base.sales[family * base.nations + i];
        }
        return sum;
    }

    @Test
    void theWorldOf2018HasAboutAHundredClustersInEachFamily() {
        Clusters clusters = Clusters.of(REAL, 1);
        int families = 0;
        for (boolean clustered : REAL.clustered) {
            families += clustered ? 1 : 0;
        }
        assertThat(clusters.count()).isBetween(95 * families, 115 * families);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void noClusterIsSmallerThanOneTwentyFifthOrLargerThanOneAndAHalfPerCent(int multiplier) {
        Clusters clusters = Clusters.of(REAL, multiplier);
        for (int k = 0; k < clusters.count(); k++) {
            double percent = 100 * multiplier * clusters.capacity(k) / worldCapacity(REAL, clusters.family(k));
            assertThat(percent).isBetween(0.05 / 1.25 - 1e-9, 1.5 + 1e-9);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 16})
    void clustersAndWhatIsTooSmallForOneAddUpToTheBaseYear(int multiplier) {
        double[] capacity = new double[REAL.sales.length];
        Clusters.of(REAL, multiplier).addUp(capacity);
        for (int c = 0; c < capacity.length; c++) {
            if (REAL.clustered[c / REAL.nations]) {
                assertThat(capacity[c]).isCloseTo(REAL.sales[c], within(1e-12 * REAL.sales[c]));
            }
        }
    }

    @Test
    void clustersOfACellAreOfEqualSize() {
        Clusters clusters = Clusters.of(REAL, 1);
        for (int k = 1; k < clusters.count(); k++) {
            if (clusters.family(k) == clusters.family(k - 1) && clusters.host(k) == clusters.host(k - 1)) {
                assertThat(clusters.capacity(k)).isEqualTo(clusters.capacity(k - 1));
            }
        }
    }

    @Test
    void aClusterTakesItsCapacityAlongAndItsOwnerStays() {
        Calibration base = new Calibration(SyntheticWorld.symmetric(2, 1), Settings.standard());
        Clusters clusters = Clusters.of(base, 1);
        int families = base.families;
        double[] capacity = new double[2 * families];
        double[] perCapacity = new double[2 * families];
        perCapacity[1] = 1;
        clusters.place(0, 0, 1);
        clusters.addUp(capacity);
        double size = clusters.capacity(0);
        assertThat(capacity[0]).isCloseTo(base.sales[0] - size, within(1e-12));
        assertThat(capacity[1]).isCloseTo(base.sales[1] + size, within(1e-12));
        double[] received = new double[2];
        clusters.pay(perCapacity, received);
        assertThat(received[0]).as("earned in the second nation by the first").isEqualTo(size);
        clusters.own(0, 1);
        received = new double[2];
        clusters.pay(perCapacity, received);
        assertThat(received[0]).isZero();
        clusters.end(0);
        clusters.addUp(capacity);
        assertThat(capacity[0] + capacity[1]).isCloseTo(2 * base.sales[0] - size, within(1e-12));
    }

    @Test
    void roomIsMadeForClustersThatAreFounded() {
        Calibration base = new Calibration(SyntheticWorld.symmetric(2, 1), Settings.standard());
        Clusters clusters = Clusters.of(base, 1);
        int before = clusters.count();
        for (int k = 0; k < 3000; k++) {
            assertThat(clusters.found(0, k % 2, 0, 1 + k)).isEqualTo(before + k);
        }
        assertThat(clusters.count()).isEqualTo(before + 3000);
        assertThat(clusters.capacity(before + 2999)).isEqualTo(3000);
        assertThat(clusters.host(before + 2999)).isEqualTo(1);
    }
}
