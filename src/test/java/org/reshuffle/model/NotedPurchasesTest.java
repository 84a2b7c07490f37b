package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Settings;

/** What is told of purchases is what was bought when it was noted, not what is bought today. */
class NotedPurchasesTest {
    private final Calibration base = new Calibration(SyntheticWorld.varied(4, 6, 3), Settings.standard());
    private final Economy economy = OpenModel.meanField(Runs.setup(base, 4)).run(4).economy;
    private final NotedPurchases noted = new NotedPurchases(economy);

    private double between(int exporter, int importer) {
        double sum = 0;
        for (int s = 0; s < base.families; s++) {
            int market = s * base.nations;
            sum += economy.tradeShare[market + exporter][importer] * economy.expenditure[market + importer];
        }
        return sum;
    }

    @Test
    void allThatIsBoughtOfAllIsWhatIsSpent() {
        for (int i = 0; i < base.nations; i++) {
            double spent = 0;
            double bought = 0;
            for (int j = 0; j < base.nations; j++) {
                bought += noted.between(j, i);
            }
            for (int c = i; c < economy.expenditure.length; c += base.nations) {
                spent += economy.expenditure[c];
            }
            assertThat(bought).isPositive().isCloseTo(spent, within(1e-9 * spent));
        }
    }

    @Test
    void staysAsItWasNotedUntilItIsNotedAnew() {
        double before = noted.between(1, 2);
        assertThat(before).isPositive().isEqualTo(between(1, 2));
        int cell = 3 * base.nations + 1;
        economy.tradeShare[cell][2] *= 2;
        economy.expenditure[3 * base.nations + 2] *= 3;
        assertThat(noted.between(1, 2)).isEqualTo(before);
        double ofCell = noted.of(cell, 2);
        noted.note(economy);
        assertThat(noted.of(cell, 2)).isCloseTo(6 * ofCell, within(1e-12 * ofCell));
        assertThat(noted.between(1, 2)).isGreaterThan(before).isEqualTo(between(1, 2));
    }
}
