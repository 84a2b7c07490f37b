package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.reshuffle.experiment.Scenario;

/**
 * One of the runs that a claim sets side by side: a scenario, the events of it that happen, and levers that the claim
 * fixes.
 *
 * @param name what the claim calls it
 * @param source the scenario's file; two runs of one file share their scenario
 * @param scenario the scenario, as its file gives it
 * @param events ids of the events that happen
 * @param settings levers that the claim fixes, in order; they win over what is sampled
 */
public record ClaimRun(
        String name, String source, Scenario scenario, ImmutableList<String> events, ImmutableList<Move> settings) {
    /** The run that a quantity is taken from unless it says otherwise. */
    public static final String TREATMENT = "treatment";

    /** The run it is held against. */
    public static final String CONTROL = "control";

    /** The same run with more events. */
    public ClaimRun with(Iterable<String> more) {
        Set<String> all = new LinkedHashSet<>(events);
        more.forEach(all::add);
        return new ClaimRun(name, source, scenario, inOrder(scenario, all), settings);
    }

    /** Ids in the order of the scenario's file, so that equal sets are equal lists. */
    public static ImmutableList<String> inOrder(Scenario scenario, Set<String> ids) {
        return scenario.events().stream()
                .map(event -> event.id())
                .filter(ids::contains)
                .collect(ImmutableList.toImmutableList());
    }
}
