package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.Scenario;

/**
 * What all runs of a scenario came to.
 *
 * @param scenario what was asked
 * @param arms the arms that could be run, the baseline first; empty when nothing useful was left
 * @param outcomes the outcomes, arm by arm
 * @param failures runs that stopped
 * @param timing what it took
 * @param fingerprint stands for every figure of every run
 */
public record ScenarioResult(
        Scenario scenario,
        ImmutableList<ArmResult> arms,
        ImmutableList<OutcomeResult> outcomes,
        ImmutableList<RunFailure> failures,
        Timing timing,
        String fingerprint) {

    /** Whether there is a baseline and at least one arm to hold against it. */
    public boolean usable() {
        return arms.size() > 1;
    }

    public ArmResult baseline() {
        return arms.get(0);
    }

    /** Whether the arms were run with enough seeds to tell their spread. */
    public boolean hasBands() {
        return usable() && baseline().bands() != null && scenario.seeds() >= Bands.FEWEST_SEEDS;
    }
}
