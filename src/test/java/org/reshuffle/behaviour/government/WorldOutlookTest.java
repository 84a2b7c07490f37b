package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What all governments make of the world alike. */
class WorldOutlookTest {
    private static final boolean[] HELPED = {true};

    private static Briefing told(double... subsidy) {
        Briefings.Change change = new Briefings.Change();
        change.subsidy = subsidy;
        return Briefings.of(0, ImmutableList.copyOf(Collections.nCopies(subsidy.length, Policy.NONE)), change);
    }

    @Test
    void abroadIsEverybodyButOneself() {
        WorldOutlook world = WorldOutlook.of(told(0.06, 0, 0.03), HELPED);
        assertThat(world.abroad()[0]).isCloseTo(0.015, within(1e-15));
        assertThat(world.abroad()[1]).isCloseTo(0.045, within(1e-15));
        assertThat(world.abroad()[2]).isCloseTo(0.03, within(1e-15));
    }

    @Test
    void whoPaysAloneSeesNothingAbroad() {
        assertThat(WorldOutlook.of(told(0, 0.1, 0), HELPED).abroad()[1]).isZero();
    }

    @Test
    void rivalsSpendingIsAShareOfTheirIncome() {
        Briefing briefing = told(0.06, 0, 0.03);
        assertThat(WorldOutlook.of(briefing, HELPED).rivalSpending(briefing)).isCloseTo(0.015, within(1e-15));
    }

    @Test
    void familiesThatMayNotBeHelpedDoNotCount() {
        WorldOutlook world = WorldOutlook.of(told(0.06, 0, 0.03), new boolean[] {false});
        assertThat(world.abroad()).containsOnly(0);
        assertThat(world.paid()).containsOnly(0);
    }
}
