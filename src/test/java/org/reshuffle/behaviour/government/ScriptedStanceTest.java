package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** A scripted government adds nothing to the scenario's events, whatever it is told. */
class ScriptedStanceTest {

    @Test
    void addsNothing() {
        Briefings.Change moved = new Briefings.Change();
        moved.unemployment = new double[] {0.1, 0.2};
        moved.subsidy = new double[] {0, 0.3};
        moved.points = new double[][] {{0, 0.25}, {0.25, 0}};
        moved.logEnergyPrice = new double[] {1, 1};
        moved.frontierExpected = 1;
        ImmutableList<Policy> decided =
                ImmutableList.of(Policy.NONE, Policy.NONE.withPact(new Policy.Offer(0, 60, 1), Motive.JOBS));
        Briefing briefing = Briefings.of(0, decided, moved);
        Policy policy = new ScriptedStance().decide(briefing);
        assertThat(policy.cost(new double[] {100}, 100)).isZero();
        assertThat(policy.tariff()).isEmpty();
        assertThat(policy.sanction()).isEmpty();
        assertThat(policy.openness()).isEmpty();
        assertThat(policy.pact()).isNull();
    }
}
