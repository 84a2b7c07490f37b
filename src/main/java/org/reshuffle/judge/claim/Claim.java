package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/**
 * A claim that can be judged.
 *
 * @param id its short name, such as C20
 * @param title its title
 * @param text what is claimed
 * @param falsifier what would show it to be false
 * @param scope what the verdict cannot say
 * @param switches the switches that could settle it by construction
 * @param runs what is run, by name; {@link ClaimRun#TREATMENT} and {@link ClaimRun#CONTROL} among them
 * @param measure the figure whose effect is told beside the verdict
 * @param horizon when figures are taken unless a quantity says otherwise
 * @param uncertainties what is sampled, each path once
 * @param holds what must be so for the claim to hold
 * @param without the world without its mechanism
 */
public record Claim(
        String id,
        Text title,
        Text text,
        Text falsifier,
        Text scope,
        ImmutableList<Switch> switches,
        ImmutableMap<String, ClaimRun> runs,
        Subject measure,
        Quarter horizon,
        ImmutableList<Uncertainty> uncertainties,
        Condition holds,
        Without without) {

    /** The run of that name. */
    public ClaimRun run(String name) {
        ClaimRun run = runs.get(name);
        if (run == null) {
            throw new IllegalArgumentException("claim " + id + " has no run '" + name + "'");
        }
        return run;
    }

    /** Last quarter that it asks about; runs need be no longer. */
    public Quarter last() {
        return Quantity.later(horizon, holds.last());
    }
}
