package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reshuffle.shock.Drivers;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.world.BaseWorld;

/** Dated events, each bound to the nations and families of a world that it is about; runs of one setup share them. */
final class Agenda {
    /** In the order they are applied. */
    final ImmutableList<Event> events;

    private final Profile[] profiles;
    private final ShockKind.Effect[] effects;
    private final int settled;

    Agenda(ImmutableList<Event> events, BaseWorld world) {
        this.events = events;
        profiles = events.stream().map(Event::profile).toArray(Profile[]::new);
        effects = events.stream()
                .map(event -> event.kind().bind(event.values(), world))
                .toArray(ShockKind.Effect[]::new);
        settled = Arrays.stream(profiles).mapToInt(Profile::settled).max().orElse(0);
    }

    int size() {
        return profiles.length;
    }

    /** From this quarter on no event changes any more. */
    int settled() {
        return settled;
    }

    /** How strong an event is in a quarter. */
    double level(int event, int quarter) {
        return profiles[event].level(quarter);
    }

    /** Lets an event act with a strength. */
    void apply(int event, double level, Drivers drivers) {
        effects[event].apply(drivers, level);
    }
}
