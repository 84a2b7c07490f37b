package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

/** A scripted government adds nothing to the scenario's events, whatever it is told. */
class ScriptedStanceTest {

    @Test
    void addsNothing() {
        double[] some = {1, 2};
        double[][] table = {some, some};
        Briefing briefing = new Briefing(
                0,
                3,
                0.01,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                some,
                table,
                table,
                table,
                table,
                some,
                1,
                1,
                new double[0],
                some,
                some,
                0,
                0,
                new boolean[2],
                table,
                some,
                ImmutableList.of(Policy.NONE, Policy.NONE));
        Policy policy = new ScriptedStance().decide(briefing);
        assertThat(policy.cost(some, 100)).isZero();
        assertThat(policy.tariff()).isEmpty();
        assertThat(policy.sanction()).isEmpty();
        assertThat(policy.openness()).isEmpty();
        assertThat(policy.pact()).isNull();
    }
}
