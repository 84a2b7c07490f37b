package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A scripted government adds nothing of its own, however bad things are. */
class ScriptedStanceTest {

    @Test
    void policyIsWhatTheScenarioSaysAndNoMore() {
        Policy policy = new ScriptedStance().decide(new NationReport(3, 7, 10, 0.4, 1, 2, 0.1, true, 0.5, 0, 0.01));
        assertThat(policy.subsidy()).isEmpty();
        assertThat(policy.incentive()).isEmpty();
    }
}
