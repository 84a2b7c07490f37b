package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.design.LatinHypercube;

/** Boxes that were put into the data come out again. */
class BoxSearchTest {
    private static final int FACTORS = 5;
    private final double[][] points = new LatinHypercube(2000, 1).points(FACTORS);

    private boolean[] cases(Predicate<double[]> claim) {
        boolean[] cases = new boolean[points.length];
        for (int row = 0; row < cases.length; row++) {
            cases[row] = claim.test(points[row]);
        }
        return cases;
    }

    @Test
    void aBoxOfTwoFactorsIsFoundAgain() {
        boolean[] cases = cases(x -> x[1] > 0.6 && x[3] < 0.5);
        Box box = BoxSearch.widest(BoxSearch.STANDARD.boxes(points, cases), 0.95);
        assertThat(box.density()).isGreaterThan(0.95);
        assertThat(box.coverage()).isGreaterThan(0.95);
        assertThat(box.low().get(1)).isCloseTo(0.6, within(0.03));
        assertThat(box.high().get(3)).isCloseTo(0.5, within(0.03));
        assertThat(box.bounds(0) || box.bounds(2) || box.bounds(4)).isFalse();
        assertThat(box.bounded()).isEqualTo(2);
    }

    @Test
    void noiseOnTheBordersDoesNotHideTheBox() {
        double[][] noise = new LatinHypercube(2000, 2).points(1);
        boolean[] cases = cases(x -> x[0] > 0.3 && x[0] < 0.8 && x[2] > 0.25);
        for (int row = 0; row < cases.length; row++) {
            cases[row] ^= noise[row][0] < 0.05;
        }
        Box box = BoxSearch.widest(BoxSearch.STANDARD.boxes(points, cases), 0.9);
        assertThat(box.density()).isGreaterThan(0.9);
        assertThat(box.low().get(0)).isCloseTo(0.3, within(0.05));
        assertThat(box.high().get(0)).isCloseTo(0.8, within(0.05));
        assertThat(box.low().get(2)).isCloseTo(0.25, within(0.06));
    }

    @Test
    void onTheWayDensityRisesAndCoverageFalls() {
        ImmutableList<Box> boxes = BoxSearch.STANDARD.boxes(points, cases(x -> x[0] + x[1] > 1.2));
        assertThat(boxes.get(0).mass()).isEqualTo(1);
        assertThat(boxes.get(0).bounded()).isZero();
        for (int k = 1; k < boxes.size() - 1; k++) {
            assertThat(boxes.get(k).density()).isGreaterThan(boxes.get(k - 1).density());
            assertThat(boxes.get(k).coverage())
                    .isLessThanOrEqualTo(boxes.get(k - 1).coverage());
            assertThat(boxes.get(k).mass()).isGreaterThanOrEqualTo(0.05);
        }
    }

    @Test
    void whereAClaimAlwaysOrNeverHoldsThereIsOneBox() {
        assertThat(BoxSearch.STANDARD.boxes(points, cases(x -> true))).hasSize(1);
        assertThat(BoxSearch.STANDARD.boxes(points, cases(x -> false))).hasSize(1);
    }

    /** Below 0.3 both factors are one, so that what is cut there by the first is cut by the second all the same. */
    @Test
    void aLimitThatTellsNothingMoreIsTakenBack() {
        double[][] twins = new double[100][];
        boolean[] cases = new boolean[twins.length];
        for (int row = 0; row < twins.length; row++) {
            double second = row / 100.0;
            twins[row] = new double[] {row < 30 ? second : 0.3 + (row * 37 % 70) / 100.0, second};
            cases[row] = second >= 0.5;
        }
        ImmutableList<Box> boxes = BoxSearch.STANDARD.boxes(twins, cases);
        assertThat(boxes.get(3).bounds(0)).as("on the way").isTrue();
        Box last = boxes.get(boxes.size() - 1);
        assertThat(last.density()).isEqualTo(1);
        assertThat(last.bounds(0)).isFalse();
        assertThat(last.low().get(1)).isEqualTo(0.5);
    }

    @Test
    void aBoxMayBeAsSmallAsTheLeast() {
        double[][] line = new double[100][];
        boolean[] cases = new boolean[line.length];
        for (int row = 0; row < line.length; row++) {
            line[row] = new double[] {row};
            cases[row] = row >= 95;
        }
        ImmutableList<Box> boxes = BoxSearch.STANDARD.boxes(line, cases);
        assertThat(boxes.get(boxes.size() - 1).density()).isEqualTo(1);
        assertThat(boxes.get(boxes.size() - 1).mass()).isEqualTo(0.05);
    }

    @Test
    void slicesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new BoxSearch(0.5, 0.05)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoxSearch(0.05, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
