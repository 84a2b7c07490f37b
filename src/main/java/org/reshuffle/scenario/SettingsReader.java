package org.reshuffle.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Keys;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** Reads the parameters and switches that a scenario sets; the others stand at their default. */
final class SettingsReader {
    private SettingsReader() {}

    static Settings read(Value parameters, Value switches) {
        return switches(switches, parameters(parameters));
    }

    private static Settings parameters(Value value) {
        Settings settings = Settings.standard();
        List<String> paths = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            paths.add(parameter.path());
        }
        // A value that is no block is refused by the section.
        value.section();
        Map<String, Position> seen = new HashMap<>();
        Iterable<Entry> entries =
                value.node() instanceof Keys keys ? Flat.of(keys).entries() : List.of();
        for (Entry entry : entries) {
            String path = value.path() + "." + entry.key();
            Parameter parameter = Parameter.of(entry.key());
            Position first = seen.putIfAbsent(entry.key(), entry.at());
            if (first != null) {
                value.findings().add(entry.at(), path, Messages.twice("parameter", "参数", entry.key(), first));
            } else if (parameter == null) {
                value.findings().add(entry.at(), path, unknown(entry.key(), paths));
            } else {
                double number = new Value(entry.value(), path, entry.value().at(), value.findings())
                        .number(parameter.low(), parameter.high(), parameter.unit(), parameter.standard());
                settings = settings.with(parameter, number);
            }
        }
        return settings;
    }

    private static Text unknown(String path, List<String> paths) {
        List<String> sisters = new ArrayList<>();
        int dot = path.indexOf('.');
        String group = dot < 0 ? path + "." : path.substring(0, dot + 1);
        paths.stream().filter(other -> other.startsWith(group)).forEach(sisters::add);
        return Messages.unknown(
                "parameter", "参数", path, paths, Messages.listed(path, sisters.isEmpty() ? paths : sisters));
    }

    private static Settings switches(Value value, Settings start) {
        Settings settings = start;
        Section section = value.section();
        for (Switch choice : Switch.values()) {
            Value given = section.optional(choice.path());
            String option = given.choice(choice.options(), "option", "选项", settings.get(choice));
            settings = settings.with(choice, option);
        }
        section.close();
        return settings;
    }
}
