package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.model.SyntheticWorld;

class EconomyTest {
    private final Economy economy = new Economy(new Calibration(SyntheticWorld.symmetric(2, 3), Settings.standard()));

    /** The families that loops over rows of sold families come by. */
    private List<Integer> visited() {
        List<Integer> families = new ArrayList<>();
        int all = economy.sold.length;
        for (int s = economy.nextSold(0); s < all; s = economy.nextSold(economy.endOfSold(s))) {
            for (int k = s; k < economy.endOfSold(s); k++) {
                families.add(k);
            }
        }
        return families;
    }

    @Test
    void rowsOfSoldFamiliesLeaveOutThoseThatAreNotWhereverTheyStand() {
        Arrays.fill(economy.sold, true);
        assertThat(visited()).containsExactly(0, 1, 2, 3, 4);
        economy.sold[0] = false;
        economy.sold[2] = false;
        economy.sold[4] = false;
        assertThat(visited()).containsExactly(1, 3);
        Arrays.fill(economy.sold, false);
        assertThat(visited()).isEmpty();
    }
}
