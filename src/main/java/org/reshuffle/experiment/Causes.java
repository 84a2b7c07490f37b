package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.reshuffle.shock.Event;

/**
 * The things in which a run differs from the one in which nothing happens: each of its shocks, or, where these are more
 * than {@link #MOST}, shocks that are switched on and off together. Parameters, switches and governments are no causes:
 * all arms of a scenario share them.
 *
 * <p>Of these the finest with at most {@link #MOST} causes is taken: every shock by itself; shocks of one kind that no
 * arm of the scenario parts; shocks that no arm parts; shocks of one kind; and of one kind, with all from the last on
 * as one.
 *
 * @param happening the shocks of the run, in the order of the scenario's file
 * @param events those of each cause, in the same order
 */
public record Causes(ImmutableList<Event> happening, ImmutableList<ImmutableList<Event>> events) {
    /** Causes of which every set can be run while somebody waits: 64 runs. */
    public static final int MOST = 6;

    /** @param happening the shocks of the run */
    public static Causes of(Scenario scenario, ImmutableList<Event> happening) {
        List<Function<Event, String>> likenesses = List.of(
                Event::id,
                event -> arms(scenario, event) + event.kind().name(),
                event -> arms(scenario, event),
                event -> event.kind().name());
        List<List<Event>> groups = List.of();
        for (Function<Event, String> likeness : likenesses) {
            groups = together(happening, likeness);
            if (groups.size() <= MOST) {
                return new Causes(happening, copy(groups));
            }
        }
        List<List<Event>> few = new ArrayList<>(groups.subList(0, MOST - 1));
        few.add(groups.subList(MOST - 1, groups.size()).stream()
                .flatMap(List::stream)
                .toList());
        return new Causes(happening, copy(few));
    }

    public int count() {
        return events.size();
    }

    /** The shocks of a set of causes, of which bit k says whether cause k is on; in the order of the file, as they act. */
    public ImmutableList<Event> on(int set) {
        ImmutableList<Event> on = union(events, set);
        return happening.stream().filter(on::contains).collect(ImmutableList.toImmutableList());
    }

    /** What a set of groups holds, of which bit k says whether group k is in it. */
    public static <T> ImmutableList<T> union(List<ImmutableList<T>> groups, int set) {
        ImmutableList.Builder<T> union = ImmutableList.builder();
        for (int k = 0; k < groups.size(); k++) {
            if ((set >> k & 1) == 1) {
                union.addAll(groups.get(k));
            }
        }
        return union.build();
    }

    /** Which arms a shock happens in, a letter each. */
    private static String arms(Scenario scenario, Event event) {
        StringBuilder arms = new StringBuilder();
        scenario.arms().forEach(arm -> arms.append(arm.events().contains(event.id()) ? '+' : '-'));
        return arms.toString();
    }

    private static List<List<Event>> together(List<Event> all, Function<Event, String> likeness) {
        Map<String, List<Event>> groups = new LinkedHashMap<>();
        all.forEach(event -> groups.computeIfAbsent(likeness.apply(event), unseen -> new ArrayList<>())
                .add(event));
        return new ArrayList<>(groups.values());
    }

    private static ImmutableList<ImmutableList<Event>> copy(List<List<Event>> groups) {
        return groups.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
