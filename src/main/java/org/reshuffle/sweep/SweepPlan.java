package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Outcome;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.ArmResult;
import org.reshuffle.shock.Event;

/**
 * Everything a sweep does: each point of a design, in each arm, with each seed. Points share their seeds, so that what
 * differs between two points is the points (common random numbers).
 *
 * @param scenario what is swept, no longer than its outcomes ask
 * @param design which points
 * @param arms names of the arms, {@code baseline} for none of the events
 * @param seeds {@link RunRecord#MEAN_FIELD} for the mean-field run, else seeds of the stochastic mode
 */
public record SweepPlan(Scenario scenario, Design design, ImmutableList<String> arms, ImmutableList<Long> seeds) {

    /** The seeds of a mode. */
    public static ImmutableList<Long> seeds(Scenario.Mode mode, long first, int count) {
        ImmutableList.Builder<Long> seeds = ImmutableList.builder();
        if (mode != Scenario.Mode.STOCHASTIC) {
            seeds.add(RunRecord.MEAN_FIELD);
        }
        for (int k = 0; mode != Scenario.Mode.MEAN_FIELD && k < count; k++) {
            seeds.add(first + k);
        }
        return seeds.build();
    }

    /** The arm in which most happens, the later of two. */
    public static String mainArm(Scenario scenario) {
        Scenario.Arm main = scenario.arms().get(0);
        for (Scenario.Arm arm : scenario.arms()) {
            main = arm.events().size() >= main.events().size() ? arm : main;
        }
        return main.name();
    }

    /** Quarters that a run needs: up to the last one for which an outcome is asked. */
    public static int quarters(Scenario scenario) {
        int last = 0;
        for (Outcome outcome : scenario.outcomes()) {
            last = Math.max(last, outcome.at().since(scenario.start()));
        }
        return Math.min(scenario.quarters(), last + 1);
    }

    /** Name of an outcome's column. */
    public static String column(Outcome outcome) {
        return outcome.id() + "@" + outcome.at();
    }

    public List<String> outcomes() {
        return scenario.outcomes().stream().map(SweepPlan::column).toList();
    }

    /** Runs of one point. */
    public int each() {
        return arms.size() * seeds.size();
    }

    /** Runs of all points. */
    public long runs() {
        return Math.multiplyExact(design.count(), (long) each());
    }

    /** Arm of the n-th run of a point. */
    String arm(int place) {
        return arms.get(place % arms.size());
    }

    /** Seed of the n-th run of a point. */
    long seed(int place) {
        return seeds.get(place / arms.size());
    }

    boolean hasBaseline() {
        return arms.contains(ArmResult.BASELINE);
    }

    /** What happens in an arm of a scenario made from this one. */
    static ImmutableList<Event> events(Scenario scenario, String arm) {
        for (Scenario.Arm one : scenario.arms()) {
            if (one.name().equals(arm)) {
                return scenario.events().stream()
                        .filter(event -> one.events().contains(event.id()))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ImmutableList.of();
    }
}
