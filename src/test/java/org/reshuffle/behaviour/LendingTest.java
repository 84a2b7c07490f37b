package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Who can no longer lend lends less, and borrowers share what is missing. */
class LendingTest {
    @Test
    void asLongAsLendersEarnEnoughNothingChanges() {
        double[] borrowed = {-3, 2, 1};
        Lending.limit(new double[] {10, 10, 10}, borrowed);
        assertThat(borrowed).containsExactly(-3, 2, 1);
    }

    @Test
    void aPoorLenderLendsHalfOfWhatItEarnsAndBorrowersShareTheRestInProportion() {
        double[] borrowed = {-3, -1, 3, 1};
        Lending.limit(new double[] {4, 10, 10, 10}, borrowed);
        assertThat(borrowed[0]).isEqualTo(-2);
        assertThat(borrowed[1]).isEqualTo(-1);
        assertThat(borrowed[2]).isCloseTo(2.25, within(1e-15));
        assertThat(borrowed[3]).isCloseTo(0.75, within(1e-15));
        assertThat(Arrays.stream(borrowed).sum()).isCloseTo(0, within(1e-15));
    }

    @Test
    void whoEarnsNothingLendsNothing() {
        double[] borrowed = {-1, 1};
        Lending.limit(new double[] {0, 5}, borrowed);
        assertThat(borrowed[0]).isZero();
        assertThat(borrowed[1]).isZero();
    }
}
