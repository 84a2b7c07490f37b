package org.reshuffle.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reshuffle.result.PlatformSha256;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.world.Quarter;

class FingerprintTest {

    private static Observations observations() {
        Observations observations = new Observations(SyntheticWorld.of(3, 4), new Quarter(2018, 1), 9);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                for (int quarter = 0; quarter < observations.quarters(); quarter++) {
                    int first = 1 + 100 * quarter;
                    Arrays.setAll(observations.row(measure, quarter), k -> first + k + measure.ordinal() / 64.0);
                }
            }
        }
        return observations;
    }

    private static String run(Observations observations, int stride) {
        return Sha256.hex(Fingerprint.ofRun(observations, stride, new Sha256()));
    }

    @Test
    void isTheSameByThePlatformsDigest() {
        for (int stride : new int[] {1, 4}) {
            assertThat(Sha256.hex(Fingerprint.ofRun(observations(), stride, new PlatformSha256())))
                    .isEqualTo(run(observations(), stride));
        }
    }

    @Test
    void feelsTheLastBitOfEveryFigure() {
        String before = run(observations(), 1);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                Observations changed = observations();
                for (int quarter = 0; quarter < changed.quarters(); quarter++) {
                    double[] row = changed.row(measure, quarter);
                    for (int k = 0; k < row.length; k++) {
                        row[k] = Math.nextUp(row[k]);
                        assertThat(run(changed, 1))
                                .as("%s at %d in %d", measure, k, quarter)
                                .isNotEqualTo(before);
                        row[k] = Math.nextDown(row[k]);
                    }
                }
            }
        }
    }

    @Test
    void takesTheLastQuarterWhateverTheStride() {
        Observations changed = observations();
        changed.row(Measure.UNREST, 8)[2]++;
        assertThat(run(changed, 4)).isNotEqualTo(run(observations(), 4));
        // Nine quarters: the strided digest takes the first, the fifth and the ninth, not the second.
        changed = observations();
        changed.row(Measure.UNREST, 1)[0]++;
        assertThat(run(changed, 4)).isEqualTo(run(observations(), 4));
        assertThat(run(changed, 1)).isNotEqualTo(run(observations(), 1));
    }

    @Test
    void countsMinusZeroAsZero() {
        Observations plus = observations();
        Observations minus = observations();
        plus.row(Measure.OUTPUT, 0)[5] = 0.0;
        minus.row(Measure.OUTPUT, 0)[5] = -0.0;
        assertThat(run(minus, 1)).isEqualTo(run(plus, 1));
    }

    @Test
    void tellsArmsSeedsAndTheirOrderApart() {
        byte[] one = {1};
        byte[] two = {2};
        Set<String> all = new HashSet<>();
        all.add(new Fingerprint().add("a", 1, one).add("b", 1, two).hex());
        all.add(new Fingerprint().add("b", 1, two).add("a", 1, one).hex());
        all.add(new Fingerprint().add("a", 2, one).add("b", 1, two).hex());
        all.add(new Fingerprint().add("a", 1, one).add("b", 1, one).hex());
        all.add(new Fingerprint().add("a", 1, one).hex());
        all.add(new Fingerprint().add("a", 1, new byte[0]).hex());
        assertThat(all).hasSize(6);
    }
}
