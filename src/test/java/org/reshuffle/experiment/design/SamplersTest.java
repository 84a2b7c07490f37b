package org.reshuffle.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sampler keeps to the cube, counts right and repeats itself; each has the property it is used for. */
class SamplersTest {

    static Stream<Sampler> samplers() {
        return Stream.of(
                new Grid(4),
                new Grid(1),
                new OneAtATime(5),
                new OneAtATime(4),
                new LatinHypercube(50, 7),
                new SobolSequence(64),
                new Saltelli(16),
                new Morris(6, 4, 7));
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void pointsLieInTheCubeAndAreAsManyAsSaid(Sampler sampler) {
        double[][] points = sampler.points(3);
        assertThat(points.length).isEqualTo((int) sampler.count(3));
        for (double[] point : points) {
            assertThat(point).hasSize(3);
            assertThat(Arrays.stream(point).min().orElseThrow()).isGreaterThanOrEqualTo(0);
            assertThat(Arrays.stream(point).max().orElseThrow()).isLessThanOrEqualTo(1);
        }
        assertThat(sampler.points(3)).isDeepEqualTo(points);
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void aPointIsTheSameInWhateverOrderItIsAskedFor(Sampler sampler) {
        double[][] points = sampler.points(3);
        Points any = sampler.open(3);
        for (int k = 0; k < 3 * points.length; k++) {
            int number = 7 * k % points.length;
            assertThat(any.at(number)).containsExactly(points[number]);
        }
    }

    /** What makes a sweep go on where a smaller one ended. */
    @Test
    void longerSequencesBeginLikeShorterOnes() {
        assertThat(Arrays.copyOf(new SobolSequence(64).points(3), 20)).isDeepEqualTo(new SobolSequence(20).points(3));
        assertThat(Arrays.copyOf(new Saltelli(16).points(3), 40)).isDeepEqualTo(new Saltelli(8).points(3));
        assertThat(Arrays.copyOf(new Morris(9, 4, 7).points(3), 16)).isDeepEqualTo(new Morris(4, 4, 7).points(3));
    }

    @Test
    void aGridMayHaveOtherLevelsForEachFactor() {
        double[][] points = new Grid(ImmutableIntArray.of(2, 1, 3)).points(3);
        assertThat(points.length).isEqualTo(6);
        assertThat(points[0]).containsExactly(0, 0.5, 0);
        assertThat(points[4]).containsExactly(1, 0.5, 0.5);
    }

    @Test
    void aGridHasEveryCombinationOnce() {
        double[][] points = new Grid(3).points(2);
        assertThat(Arrays.stream(points).map(Arrays::toString).distinct()).hasSize(9);
        assertThat(points[1]).containsExactly(0, 0.5);
        assertThat(points[8]).containsExactly(1, 1);
    }

    @Test
    void oneAtATimeMovesOneFactorFromTheCentre() {
        for (double[] point : new OneAtATime(5).points(4)) {
            assertThat(Arrays.stream(point).filter(x -> x != 0.5).count()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aLatinHypercubeHasOnePointInEverySlice() {
        double[][] points = new LatinHypercube(40, 3).points(5);
        for (int k = 0; k < 5; k++) {
            boolean[] taken = new boolean[40];
            for (double[] point : points) {
                taken[(int) (40 * point[k])] = true;
            }
            assertThat(taken).containsOnly(true);
        }
        assertThat(new LatinHypercube(40, 4).points(5)[0]).isNotEqualTo(points[0]);
    }

    /** The first four points in one dimension after the origin. */
    @Test
    void theSobolSequenceIsTheKnownOne() {
        double[][] points = new SobolSequence(7).points(2);
        double[] first =
                Arrays.stream(points).mapToDouble(point -> point[0]).sorted().toArray();
        assertThat(points[0]).containsExactly(0.5, 0.5);
        assertThat(first).containsExactly(0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875);
    }

    @Test
    void aSaltelliBlockMixesOneColumnOfBIntoA() {
        double[][] points = new Saltelli(4).points(3);
        for (int block = 0; block < 4; block++) {
            double[] a = points[5 * block];
            double[] b = points[5 * block + 4];
            for (int k = 0; k < 3; k++) {
                double[] mixed = points[5 * block + 1 + k];
                for (int j = 0; j < 3; j++) {
                    assertThat(mixed[j]).isEqualTo(j == k ? b[j] : a[j]);
                }
            }
        }
    }

    @Test
    void aMorrisTrajectoryMovesEachFactorOnceByDelta() {
        Morris morris = new Morris(5, 4, 11);
        double[][] points = morris.points(4);
        for (int t = 0; t < 5; t++) {
            boolean[] moved = new boolean[4];
            for (int row = 5 * t + 1; row < 5 * t + 5; row++) {
                for (int k = 0; k < 4; k++) {
                    double step = Math.abs(points[row][k] - points[row - 1][k]);
                    if (step > 0) {
                        assertThat(step).isCloseTo(morris.delta(), within(1e-12));
                        assertThat(moved[k]).isFalse();
                        moved[k] = true;
                    }
                }
            }
            assertThat(moved).containsOnly(true);
        }
    }

    @Test
    void sizesThatMakeNoDesignAreRefused() {
        for (Runnable wrong : List.<Runnable>of(
                () -> new Grid(0),
                () -> new OneAtATime(1),
                () -> new LatinHypercube(0, 1),
                () -> new SobolSequence(0),
                () -> new Saltelli(1),
                () -> new Morris(1, 4, 1),
                () -> new Morris(4, 3, 1))) {
            assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
