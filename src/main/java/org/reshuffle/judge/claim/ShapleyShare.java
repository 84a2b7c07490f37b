package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.reshuffle.experiment.Causes;
import org.reshuffle.experiment.sensitivity.Shapley;
import org.reshuffle.world.Quarter;

/**
 * What part of the effect of several shocks one of them accounts for, by Shapley values over every combination of them
 * [per cent].
 *
 * @param subject the outcome
 * @param base the run that the shocks are added to
 * @param causes ids of the events of each cause
 * @param of name of the cause whose part is told
 */
public record ShapleyShare(
        Subject subject, ClaimRun base, Window window, ImmutableMap<String, ImmutableList<String>> causes, String of)
        implements Quantity {
    @Override
    public double value(Case at) {
        ImmutableList<String> names = causes.keySet().asList();
        double[] outcomes = new double[1 << names.size()];
        for (int set = 0; set < outcomes.length; set++) {
            ImmutableList<String> events = Causes.union(causes.values().asList(), set);
            outcomes[set] = Level.of(subject, base.with(events), window, at);
        }
        return 100 * Shapley.of(outcomes).share(names.indexOf(of));
    }

    @Override
    public Quarter last() {
        return window.to();
    }
}
