package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Scenario.Uncertainty;

/** Whether a tree or a box tells where a claim holds. */
class RegionTest {
    private static final int DRAWS = 400;
    private static final double DENSE = 0.9;
    private static final ImmutableList<Uncertainty> CUBE =
            ImmutableList.of(new Uncertainty("a", 0, 1), new Uncertainty("b", 0, 1), new Uncertainty("c", 0, 1));

    private final double[][] points;
    private final double[] luck;

    RegionTest() {
        ImmutableList<Uncertainty> all = ImmutableList.<Uncertainty>builder()
                .addAll(CUBE)
                .add(new Uncertainty("luck", 0, 1))
                .build();
        double[][] drawn = new Draws(DRAWS, 1).points(all, 0);
        points = Arrays.stream(drawn).map(row -> Arrays.copyOf(row, 3)).toArray(double[][]::new);
        luck = Arrays.stream(drawn).mapToDouble(row -> row[3]).toArray();
    }

    /**
     * Draws in which a claim holds.
     *
     * @param three its chance where a, b and c are large
     * @param two its chance where a and b are, but not c
     * @param elsewhere its chance elsewhere
     */
    private boolean[] holds(double three, double two, double elsewhere) {
        boolean[] holds = new boolean[DRAWS];
        for (int row = 0; row < DRAWS; row++) {
            boolean both = points[row][0] > 0.5 && points[row][1] > 0.5;
            holds[row] = luck[row] < (both ? points[row][2] > 0.5 ? three : two : elsewhere);
        }
        return holds;
    }

    private Box leaf(boolean[] holds) {
        return BoxSearch.widest(ConditionTree.leaves(points, holds, 2, 0.05), DENSE);
    }

    private Box box(boolean[] holds) {
        LimitTest test = new LimitTest(points, holds);
        return BoxSearch.widest(
                BoxSearch.STANDARD.boxes(points, holds).stream()
                        .map(test::kept)
                        .collect(ImmutableList.toImmutableList()),
                DENSE);
    }

    /** A leaf that covers half of what the box does would lose to it by coverage. */
    @Test
    void whereNeitherTellsADenserLeafIsToldForAllItsSmallCoverage() {
        boolean[] holds = holds(0.75, 0.1, 0.1);
        Box leaf = leaf(holds);
        Box box = box(holds);
        assertThat(leaf.density()).isBetween(box.density() + 0.1, DENSE);
        assertThat(leaf.coverage()).isLessThan(0.8 * box.coverage());
        Region region = Region.of(CUBE, points, holds);
        assertThat(region.density()).isEqualTo(leaf.density());
        assertThat(region.limits()).isNotEmpty();
    }

    /** A leaf that covers more than the box would win by coverage. */
    @Test
    void whereNeitherTellsADenserBoxIsToldForAllItsSmallCoverage() {
        boolean[] holds = holds(0.85, 0.2, 0.05);
        Box leaf = leaf(holds);
        Box box = box(holds);
        assertThat(box.density()).isBetween(leaf.density() + 0.1, DENSE);
        assertThat(leaf.coverage()).isGreaterThan(box.coverage());
        assertThat(Region.of(CUBE, points, holds).density()).isEqualTo(box.density());
    }

    @Test
    void aBoxThatTellsGoesBeforeALeafThatDoesNotWhateverItCovers() {
        boolean[] holds = holds(1, 0, 0);
        assertThat(leaf(holds).density()).isLessThan(DENSE);
        assertThat(leaf(holds).coverage()).isGreaterThanOrEqualTo(box(holds).coverage());
        assertThat(Region.of(CUBE, points, holds).density()).isGreaterThanOrEqualTo(DENSE);
    }
}
