package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.Profile;

/** Levers of the dated events: {@code shocks.<id>.profile.*}, and their fields that are numbers or choices. */
final class ShockLevers {
    private ShockLevers() {}

    static List<LeverHandle> of(Scenario scenario) {
        List<LeverHandle> handles = new ArrayList<>();
        for (int index = 0; index < scenario.events().size(); index++) {
            handles.addAll(of(scenario, index));
        }
        return handles;
    }

    /** Of the events that a path may mean. */
    static List<LeverHandle> of(Scenario scenario, String path) {
        List<LeverHandle> handles = new ArrayList<>();
        for (int index = 0; index < scenario.events().size(); index++) {
            if (path.startsWith("shocks." + scenario.events().get(index).id() + ".")) {
                handles.addAll(of(scenario, index));
            }
        }
        return handles;
    }

    private static List<LeverHandle> of(Scenario scenario, int place) {
        List<LeverHandle> handles = new ArrayList<>();
        Event event = scenario.events().get(place);
        for (ProfileLever lever : ProfileLever.of(scenario, event)) {
            handles.add(new LeverHandle(
                    lever.info(),
                    value -> replace(scenario, place, with(event, lever.setter().set(value), event.values()))));
        }
        for (Field field : event.kind().fields()) {
            if (field.type() == Field.Type.NUMBER || field.type() == Field.Type.CHOICE) {
                handles.add(field(scenario, place, field));
            }
        }
        return handles;
    }

    private static LeverHandle field(Scenario scenario, int place, Field field) {
        Event event = scenario.events().get(place);
        ImmutableList<String> given = event.values().words().get(field.name());
        String current = given == null ? field.standard() : given.get(0);
        String path = "shocks." + event.id() + "." + field.name();
        LeverInfo info = field.type() == Field.Type.CHOICE
                ? LeverInfo.choice(
                        path,
                        field.options(),
                        field.options().get(0),
                        current,
                        new LeverInfo.Said(field.meaning(), event.source()))
                : LeverInfo.number(
                        path,
                        field.unit(),
                        Decimal.parse(field.standard()),
                        Decimal.parse(current),
                        field.low(),
                        field.high(),
                        new LeverInfo.Said(field.meaning(), event.source()));
        return new LeverHandle(info, value -> {
            Map<String, ImmutableList<String>> words =
                    new LinkedHashMap<>(event.values().words());
            words.put(field.name(), ImmutableList.of(value.text()));
            return replace(scenario, place, with(event, event.profile(), new FieldValues(ImmutableMap.copyOf(words))));
        });
    }

    /** The last quarter that a date of the scenario names, counted from 0, at least the last of its run. */
    static int lastDate(Scenario scenario) {
        int last = scenario.quarters() - 1;
        for (Event event : scenario.events()) {
            last = Math.max(last, ProfileLever.lastDate(event.profile()));
        }
        return last;
    }

    private static Event with(Event event, Profile profile, FieldValues values) {
        return new Event(event.id(), event.kind(), event.title(), profile, values, event.source());
    }

    private static Scenario replace(Scenario scenario, int place, Event event) {
        List<Event> events = new ArrayList<>(scenario.events());
        events.set(place, event);
        return scenario.withEvents(ImmutableList.copyOf(events));
    }
}
