package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Scenario;

/**
 * Events that happen together or not at all: 1 on, 0 off.
 *
 * @param path what the group is called
 * @param events their ids
 */
public record GroupFactor(String path, ImmutableSet<String> events) implements Factor {

    /**
     * The groups of a scenario among which an outcome is split: its arms that hold no other arm, where there are two or
     * more and none shares an event with another; else every event by itself.
     */
    public static ImmutableList<GroupFactor> of(Scenario scenario) {
        List<GroupFactor> groups = new ArrayList<>();
        for (Scenario.Arm arm : scenario.arms()) {
            boolean holdsAnother = scenario.arms().stream()
                    .anyMatch(other -> other != arm && arm.events().containsAll(other.events()));
            if (!holdsAnother) {
                groups.add(new GroupFactor(arm.name(), ImmutableSet.copyOf(arm.events())));
            }
        }
        int members = groups.stream().mapToInt(group -> group.events.size()).sum();
        long distinct = groups.stream()
                .flatMap(group -> group.events.stream())
                .distinct()
                .count();
        if (groups.size() < 2 || members != distinct) {
            return scenario.events().stream()
                    .map(event -> new GroupFactor(event.id(), ImmutableSet.of(event.id())))
                    .collect(ImmutableList.toImmutableList());
        }
        return ImmutableList.copyOf(groups);
    }

    @Override
    public String range() {
        return "off|on:" + String.join("+", events);
    }

    @Override
    public double at(double place) {
        return place < 0.5 ? 0 : 1;
    }

    @Override
    public int levels(int asked) {
        return 2;
    }

    @Override
    public String text(double value) {
        return value == 0 ? "0" : "1";
    }

    @Override
    public boolean inWords() {
        return false;
    }

    @Override
    public Scenario move(Scenario scenario, double value) {
        return value != 0
                ? scenario
                : scenario.withEvents(scenario.events().stream()
                        .filter(event -> !events.contains(event.id()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
