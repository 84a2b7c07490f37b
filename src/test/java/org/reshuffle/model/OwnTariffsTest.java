package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** What decided tariffs come to as a mean over all that a nation buys abroad. */
class OwnTariffsTest {
    private static final Calibration BASE = new Calibration(SyntheticWorld.varied(4, 6, 3), Runs.STILL);
    private static final int SETTER = 2;

    @Test
    void theMeanIsOverEverythingThatIsBoughtAbroad() {
        OpenModel open = OpenModel.meanField(
                Runs.setup(BASE, 4, Runs.event("tariff", Runs.from(1, 0.3), "exporters=AAB", "importers=ALL")));
        Economy economy = open.run(4).economy;
        double[] points = new double[economy.sales.length];
        points[cell(economy, 1, 0)] = 0.1;
        points[cell(economy, 1, 3)] = 0.2;
        // What a nation sells to itself bears no tariff.
        points[cell(economy, 1, SETTER)] = 0.5;

        OwnTariffs tariffs = new OwnTariffs(economy.nations);
        ImmutableList.Builder<Policy> policies = ImmutableList.builder();
        for (int i = 0; i < economy.nations; i++) {
            policies.add(i == SETTER ? Policy.NONE.withTariff(points, Motive.RETALIATION) : Policy.NONE);
        }
        tariffs.decide(policies.build());
        double[] means = tariffs.means(economy);

        double bought = 0;
        for (int s = 0; s < economy.families; s++) {
            for (int j = 0; j < economy.nations; j++) {
                bought += j == SETTER ? 0 : paid(open, s, j);
            }
        }
        double borne = 0.1 * paid(open, 1, 0) + 0.2 * paid(open, 1, 3);
        assertThat(means[SETTER]).isPositive().isCloseTo(borne / bought, within(1e-12));
        assertThat(means[0]).isZero();
    }

    private static double paid(OpenModel open, int family, int exporter) {
        return open.tradeShare(family, exporter, SETTER) * open.economy.expenditure[cell(open.economy, family, SETTER)];
    }

    private static int cell(Economy economy, int family, int nation) {
        return family * economy.nations + nation;
    }
}
