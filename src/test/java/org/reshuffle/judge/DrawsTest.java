package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.experiment.design.LatinHypercube;

/** What a seed draws. */
class DrawsTest {
    private static final int SIZE = 50;
    private static final int HYPERCUBES = 10;
    private static final String PATH = "parameters.scale.elasticity";
    private static final ImmutableList<Uncertainty> UNCERTAIN = ImmutableList.of(new Uncertainty(PATH, 0, 1));

    @Test
    void noTwoHypercubesShareADrawWhateverTheirSeeds() {
        Set<Double> drawn = new HashSet<>();
        for (long seed : new long[] {0, 1, 2, 3, 4, 7, 1_000_000}) {
            for (int hypercube = 0; hypercube < HYPERCUBES; hypercube++) {
                for (double[] point : new Draws(SIZE, seed).points(UNCERTAIN, hypercube)) {
                    assertThat(drawn.add(point[0]))
                            .as("seed %d, hypercube %d", seed, hypercube)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        for (int hypercube = 0; hypercube < HYPERCUBES; hypercube++) {
            assertThat(new Draws(SIZE, 2).points(UNCERTAIN, hypercube))
                    .isDeepEqualTo(new Draws(SIZE, 2).points(UNCERTAIN, hypercube));
        }
    }

    /** Committed verdicts rest on them. */
    @Test
    void hypercubesOfTheFirstSeedAreNumberedFromOne() {
        for (int hypercube = 0; hypercube < HYPERCUBES; hypercube++) {
            double[] column = new LatinHypercube(SIZE, 1 + hypercube).column(PATH.hashCode());
            double[][] points = new Draws(SIZE, 1).points(UNCERTAIN, hypercube);
            for (int row = 0; row < SIZE; row++) {
                assertThat(points[row]).containsExactly(column[row]);
            }
        }
    }
}
