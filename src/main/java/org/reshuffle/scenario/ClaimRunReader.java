package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Arm;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Move;
import org.reshuffle.world.Text;

/** Reads the runs that a claim sets side by side: {@code treatment}, {@code control} and any under {@code runs}. */
final class ClaimRunReader {
    private final Folder folder;
    private final Function<String, Scenario> scenarios;

    /** @param scenarios reads a scenario file, each once */
    ClaimRunReader(Folder folder, Function<String, Scenario> scenarios) {
        this.folder = folder;
        this.scenarios = scenarios;
    }

    /** The runs by name, in the order of the file; without those that are not sound. */
    ImmutableMap<String, ClaimRun> read(Section top) {
        Value standard = top.optional("scenario");
        Map<String, ClaimRun> runs = new LinkedHashMap<>();
        read(top.required(ClaimRun.TREATMENT), ClaimRun.TREATMENT, standard, runs);
        read(top.required(ClaimRun.CONTROL), ClaimRun.CONTROL, standard, runs);
        Value others = top.optional("runs");
        if (others.present()) {
            Section section = others.section();
            for (Node.Entry entry : section.entries()) {
                Value child = section.child(entry);
                boolean taken = entry.key().equals(ClaimRun.TREATMENT)
                        || entry.key().equals(ClaimRun.CONTROL)
                        || entry.key().equals(QuantityReader.START);
                if (taken || !ShockReader.ID.matcher(entry.key()).matches()) {
                    child.refuse(new Text(
                            "'" + Messages.shortened(entry.key()) + "' is no name for a run, expected "
                                    + ShockReader.ID_FORM.en() + ", but not treatment, control or start",
                            "'" + Messages.shortened(entry.key()) + "' 不能作为运行名称，应为" + ShockReader.ID_FORM.zh()
                                    + "，且不为 treatment、control 或 start"));
                } else {
                    read(child, entry.key(), standard, runs);
                }
            }
        }
        return ImmutableMap.copyOf(runs);
    }

    private void read(Value value, String name, Value standard, Map<String, ClaimRun> runs) {
        if (!value.present()) {
            return;
        }
        Section section = value.section();
        Value own = section.optional("scenario");
        Value armAt = section.required("arm");
        Value with = section.optional("with");
        Value without = section.optional("without");
        Value set = section.optional("set");
        section.close();
        Value file = own.present() ? own : standard;
        if (!file.present()) {
            value.refuse(new Text(
                    "no scenario is named, here or for the whole claim, expected the key 'scenario'",
                    "此处和论断整体均未指明情景，应有键 'scenario'"));
            return;
        }
        String reference = file.word("a scenario file", "情景文件", "");
        String path = reference.isEmpty() ? null : folder.file(reference, file);
        if (path == null) {
            return;
        }
        Scenario scenario = scenarios.apply(path);
        Set<String> events = new LinkedHashSet<>(arm(armAt, scenario));
        events.addAll(ids(with, scenario));
        for (String id : ids(without, scenario)) {
            if (!events.remove(id)) {
                without.refuse(new Text("'" + id + "' does not happen in this run anyway", "'" + id + "' 在此运行中本不发生"));
            }
        }
        runs.put(
                name,
                new ClaimRun(
                        name,
                        path,
                        scenario,
                        ClaimRun.inOrder(scenario, events),
                        moves(set, ImmutableList.of(scenario))));
    }

    private static ImmutableList<String> arm(Value at, Scenario scenario) {
        List<String> names = new ArrayList<>(List.of(ArmReader.BASELINE));
        scenario.arms().forEach(arm -> names.add(arm.name()));
        String name = at.choice(names, "arm", "分支", "");
        return events(scenario, name);
    }

    /** Events of an arm, none of the baseline. */
    static ImmutableList<String> events(Scenario scenario, String arm) {
        for (Arm candidate : scenario.arms()) {
            if (candidate.name().equals(arm)) {
                return candidate.events();
            }
        }
        return ImmutableList.of();
    }

    static ImmutableList<String> ids(Value list, Scenario scenario) {
        List<String> known = scenario.events().stream().map(event -> event.id()).toList();
        Set<String> ids = new LinkedHashSet<>();
        for (Value item : list.items()) {
            String id = item.word("the id of a shock", "冲击标识", "");
            if (!id.isEmpty() && !known.contains(id)) {
                item.refuse(Messages.unknown("shock", "冲击", id, known));
            } else if (!ids.add(id)) {
                item.refuse(new Text("'" + id + "' is named twice, expected it once", "'" + id + "' 重复出现"));
            }
        }
        return ImmutableList.copyOf(ids);
    }

    /** Levers moved, each known in at least one of the scenarios. */
    static ImmutableList<Move> moves(Value block, Iterable<Scenario> scenarios) {
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        if (block.present()) {
            Section section = block.section();
            for (Node.Entry entry : section.entries()) {
                Value value = section.child(entry);
                String text = ClaimLever.of(entry.key(), value, scenarios).text(value);
                moves.add(new Move(entry.key(), text));
            }
        }
        return moves.build();
    }

    /** The run of that name, null after saying that there is none. */
    static @Nullable ClaimRun named(Value at, Map<String, ClaimRun> runs, String fallback) {
        String name = at.choice(runs.keySet(), "run", "运行", fallback);
        return runs.get(name);
    }
}
