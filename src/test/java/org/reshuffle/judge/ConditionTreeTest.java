package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.design.LatinHypercube;

/** Conditions that were put into the data come out again. */
class ConditionTreeTest {
    private final double[][] points = new LatinHypercube(1000, 1).points(4);

    private boolean[] cases(Predicate<double[]> claim) {
        boolean[] cases = new boolean[points.length];
        for (int row = 0; row < cases.length; row++) {
            cases[row] = claim.test(points[row]);
        }
        return cases;
    }

    @Test
    void twoConditionsAreFoundAgain() {
        ImmutableList<Box> leaves = ConditionTree.leaves(points, cases(x -> x[0] > 0.7 && x[2] < 0.4), 2, 0.05);
        Box dense =
                leaves.stream().filter(box -> box.density() > 0.99).findFirst().orElseThrow();
        assertThat(dense.coverage()).isGreaterThan(0.99);
        assertThat(dense.low().get(0)).isCloseTo(0.7, within(0.01));
        assertThat(dense.high().get(2)).isCloseTo(0.4, within(0.01));
        assertThat(dense.bounded()).isEqualTo(2);
    }

    @Test
    void leavesDivideAllPointsAmongThem() {
        ImmutableList<Box> leaves = ConditionTree.leaves(points, cases(x -> x[1] + x[3] > 1), 3, 0.02);
        assertThat(leaves.stream().mapToDouble(Box::mass).sum()).isCloseTo(1, within(1e-12));
        assertThat(leaves.stream().mapToDouble(Box::coverage).sum()).isCloseTo(1, within(1e-12));
        for (double[] point : points) {
            assertThat(leaves.stream().filter(box -> box.holds(point)).count()).isEqualTo(1);
        }
    }

    @Test
    void noLeafIsSmallerThanAsked() {
        for (Box leaf : ConditionTree.leaves(points, cases(x -> x[1] > 0.97), 3, 0.1)) {
            assertThat(leaf.mass()).isGreaterThanOrEqualTo(0.1);
        }
    }

    @Test
    void whereAClaimAlwaysHoldsThereIsNothingToCut() {
        assertThat(ConditionTree.leaves(points, cases(x -> true), 2, 0.05)).hasSize(1);
    }
}
