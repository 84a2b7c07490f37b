package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Where a limit of the model is known, the model goes there. */
class LimitsTest {
    private static final int NATIONS = 4;

    /** Shipping 1.7 million times as dear: eight events that make it six times as dear each. */
    private static Event[] noTrade() {
        Event[] events = new Event[8];
        Arrays.fill(events, Runs.event("shipping", Runs.from(0, 5), "fuel=0"));
        return events;
    }

    @Test
    void withoutTradeEverybodyBuysAtHome() {
        Calibration base = new Calibration(SyntheticWorld.varied(NATIONS, 5, 1), Runs.UNFITTED);
        OpenModel open = OpenModel.meanField(Runs.setup(base, 200, noTrade())).run(200);
        for (int i = 0; i < NATIONS; i++) {
            for (int s = 0; s < base.families; s++) {
                assertThat(open.tradeShare(s, i, i))
                        .as("family %d, nation %d", s, i)
                        .isCloseTo(1, within(1e-6));
            }
            assertThat(open.economy.tariffRevenue[i]).isCloseTo(0, within(1e-6));
        }
    }

    /** Partial adjustment: of a share that is not wanted any more, (1 - lambda)^n is left after n quarters. */
    @Test
    void importsDieAwayAtTheSpeedOfAdjustment() {
        Calibration base = new Calibration(SyntheticWorld.varied(NATIONS, 5, 1), Runs.UNFITTED);
        OpenModel open = OpenModel.meanField(Runs.setup(base, 28, noTrade())).run(28);
        double before = base.tradeShare[NATIONS + 2];
        assertThat(open.tradeShare(0, 1, 2) / before).isCloseTo(Math.pow(1 - 0.113, 28), within(1e-9));
    }

    /** With Psi = 0 capacity says nothing about sales: half of it gone leaves trade as it was, and it comes back. */
    @Test
    void withoutScaleEconomiesCapacityFollowsSalesAndNotTheOtherWayRound() {
        Calibration base = new Calibration(
                SyntheticWorld.varied(NATIONS, 5, 1),
                Runs.UNFITTED
                        .with(Parameter.CAPACITY_PRESSURE, 0)
                        .with(Switch.PROFITS, "host")
                        .with(Switch.RELATEDNESS, "off"));
        Arrays.fill(base.scale, 0);
        OpenModel open = OpenModel.meanField(Runs.setup(base, 200));
        double before = open.capacityShare(1, 0);
        open.divert(1, 0, 0.5);
        open.run(200);
        for (int j = 0; j < NATIONS; j++) {
            for (int i = 0; i < NATIONS; i++) {
                double share = base.tradeShare[(NATIONS + j) * NATIONS + i];
                assertThat(open.tradeShare(1, j, i)).isCloseTo(share, within(1e-12));
            }
        }
        assertThat(open.capacityShare(1, 0)).isCloseTo(before, within(1e-3 * before));
    }
}
