package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;

/**
 * What subsidies cover is paid for work, inputs, energy and capital. A subsidy of 5 per cent for everyone cannot make the
 * world much richer; before it was paid for, it did by 6 per cent. Energy and machines are still to be had at given
 * prices, so something is left.
 */
class SubsidiesAreNoFreeLunchTest {
    private static final int QUARTERS = 120;

    private final Calibration base = new Calibration(ShippedWorlds.of("world-2018"), Runs.STILL);

    private double effect(Measure measure, int nation, Event... events) {
        Observations with = Runs.meanField(base, QUARTERS, events);
        Observations without = Runs.meanField(base, QUARTERS);
        return with.value(measure, nation, Observations.ALL, QUARTERS - 1)
                        / without.value(measure, nation, Observations.ALL, QUARTERS - 1)
                - 1;
    }

    @Test
    void aSubsidyForEveryoneHardlyMovesTheWorldsRealIncome() {
        Event everyone = Runs.event("subsidy", Runs.from(4, 0.05), "nations=ALL", "families=ALL");
        assertThat(effect(Measure.REAL_INCOME, Observations.WORLD, everyone)).isBetween(-0.01, 0.015);
    }

    /** Optimal industrial policy is worth at most 2 %: a large subsidy of one nation, not much more. */
    @Test
    void aNationsSubsidyGivesWorkAndCostsMoney() {
        int china = base.world.nation("CHN");
        Event own = Runs.event("subsidy", Runs.from(4, 0.05), "nations=CHN", "families=MANUFACTURING");
        assertThat(effect(Measure.EMPLOYMENT, china, own)).isPositive();
        assertThat(effect(Measure.REAL_INCOME, china, own)).isLessThan(0.03);
        assertThat(effect(Measure.REAL_INCOME, base.world.nation("DEU"), own)).isLessThan(0.01);
    }
}
