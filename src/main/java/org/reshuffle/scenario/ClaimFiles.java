package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.judge.claim.Move;
import org.reshuffle.judge.claim.Subject;
import org.reshuffle.judge.claim.Without;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** Reads claim files. Scenarios that several claims are about are read once. */
public final class ClaimFiles {
    static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    static final List<String> EXPECTATIONS =
            Arrays.stream(Without.Expect.values()).map(Without.Expect::key).toList();

    private static final List<String> SWITCHES =
            Arrays.stream(Switch.values()).map(Switch::path).toList();

    private final Library library;
    private final Map<String, Scenario> scenarios = new HashMap<>();

    /** Reads the files of this machine. */
    public ClaimFiles() {
        this(Library.DISK);
    }

    public ClaimFiles(Library library) {
        this.library = library;
    }

    /**
     * The claim of a file of this machine.
     *
     * @throws InvalidInput if anything is wrong with it or with a scenario that it names
     */
    public Claim read(Path file) {
        return read(file.toString());
    }

    /**
     * The claim of a file.
     *
     * @throws InvalidInput if anything is wrong with it or with a scenario that it names
     */
    public Claim read(String file) {
        Findings findings = new Findings(file);
        // Claims lie in a folder beside their scenarios, so what they name may lie one folder up.
        Folder folder = library.above(file, findings);
        String text = folder.text(file, SourceFile.MOST_BYTES, findings);
        Node tree = YamlText.parse(text, Position.startOf(file), findings);
        if (!(tree instanceof Node.Keys)) {
            throw findings.fatal(tree.at(), "file", Messages.expected("a block of keys", "键值块", tree));
        }
        Claim claim = claim(new Value(tree, "", tree.at(), findings).section(), folder, FileName.of(file));
        findings.check();
        if (claim == null) {
            throw new AssertionError("a claim without findings is sound");
        }
        return claim;
    }

    private @Nullable Claim claim(Section top, Folder folder, @Nullable String wanted) {
        Value idAt = top.required("claim");
        String id = idAt.word("the name of the claim", "论断名称", "");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            idAt.refuse(new Text(
                    "'" + Messages.shortened(id) + "' is no name, expected letters, digits, '-' and '_'",
                    "'" + Messages.shortened(id) + "' 不是有效名称，应由字母、数字、'-'、'_' 组成"));
        } else if (wanted != null) {
            FileName.check(idAt, id, wanted);
        }
        Text title = top.required("title").text();
        Text text = top.required("text").text();
        Text falsifier = top.required("falsifier").text();
        Text scope = top.required("scope").text();
        ImmutableList<Switch> switches = switches(top.required("switches"));
        ImmutableMap<String, ClaimRun> runs = new ClaimRunReader(folder, file -> scenario(folder, file)).read(top);
        ClaimRun treatment = runs.get(ClaimRun.TREATMENT);
        Value horizonAt = top.required("horizon");
        Quarter horizon = treatment == null ? null : WindowReader.quarter(horizonAt, treatment.scenario());
        Value measureAt = top.required("measure");
        Subject measure = treatment == null ? null : new ClaimNames(treatment, false, false).subject(measureAt);
        Value uncertaintiesAt = top.optional("uncertainties");
        Value holdsAt = top.required("holds");
        Value withoutAt = top.required("without");
        top.close();
        if (treatment == null || runs.get(ClaimRun.CONTROL) == null) {
            return null;
        }
        ImmutableList<Uncertainty> uncertainties = uncertainties(uncertaintiesAt, runs);
        Condition holds =
                holdsAt.present() ? new ConditionReader(new QuantityReader(runs, horizon)).read(holdsAt) : null;
        Without without = withoutAt.present() ? without(withoutAt.section(), runs) : null;
        if (horizon == null || measure == null || holds == null || without == null) {
            return null;
        }
        return new Claim(
                id, title, text, falsifier, scope, switches, runs, measure, horizon, uncertainties, holds, without);
    }

    private Scenario scenario(Folder folder, String file) {
        String key = folder.real(file);
        Scenario known = scenarios.get(key);
        if (known == null) {
            known = ScenarioReader.read(library, file, ImmutableList.of());
            scenarios.put(key, known);
        }
        return known;
    }

    private static ImmutableList<Switch> switches(Value list) {
        List<Switch> switches = new ArrayList<>();
        for (Value item : list.items()) {
            String path = item.choice(SWITCHES, "switch", "开关", "");
            Switch choice = Switch.of(path);
            if (choice != null) {
                if (switches.contains(choice)) {
                    item.refuse(new Text("'" + path + "' is named twice, expected it once", "'" + path + "' 重复出现"));
                }
                switches.add(choice);
            }
        }
        return ImmutableList.copyOf(switches);
    }

    /** What the file lists, else everything that a scenario of a run calls uncertain; the first range of a path counts. */
    private static ImmutableList<Uncertainty> uncertainties(Value list, ImmutableMap<String, ClaimRun> runs) {
        Map<String, Uncertainty> found = new LinkedHashMap<>();
        List<Scenario> scenarios = QuantityReader.scenarios(runs);
        if (list.present()) {
            Scenario first = scenarios.get(0);
            ImmutableList<String> ids =
                    first.events().stream().map(event -> event.id()).collect(ImmutableList.toImmutableList());
            new LeverReader(first, ids).uncertainties(list).forEach(each -> found.put(each.path(), each));
        } else {
            for (Scenario scenario : scenarios) {
                scenario.uncertainties().forEach(each -> found.putIfAbsent(each.path(), each));
            }
        }
        if (found.isEmpty()) {
            list.refuse(new Text(
                    "nothing is uncertain here or in the scenarios, expected at least one path",
                    "此处及情景中均无不确定项，应至少有一条路径"));
        }
        return ImmutableList.copyOf(found.values());
    }

    /** Null where it does not say what is expected: what would follow from that is not complained of too. */
    private static @Nullable Without without(Section section, ImmutableMap<String, ClaimRun> runs) {
        Value setAt = section.optional("set");
        Value dropAt = section.optional("drop");
        String expect = section.required("expect").choice(EXPECTATIONS, "expectation", "预期", "");
        Text why = section.required("why").text();
        section.close();
        List<Scenario> scenarios = QuantityReader.scenarios(runs);
        ImmutableList<Move> moves = ClaimRunReader.moves(setAt, scenarios);
        ImmutableList<String> drop =
                dropAt.present() ? ClaimRunReader.ids(dropAt, scenarios.get(0)) : ImmutableList.of();
        if (expect.isEmpty()) {
            return null;
        }
        Without.Expect expected = Without.Expect.values()[EXPECTATIONS.indexOf(expect)];
        boolean changed = !moves.isEmpty() || !drop.isEmpty();
        if (changed == (expected == Without.Expect.NONE)) {
            section.value()
                    .refuse(
                            changed
                                    ? new Text(
                                            "expects nothing of a world that it describes, expected another 'expect'",
                                            "描述了世界却无预期，'expect' 应为其他值")
                                    : new Text(
                                            "describes no world, expected 'set' or 'drop', or 'expect: none' with why",
                                            "未描述世界，应有 'set' 或 'drop'，或以 'expect: none' 说明原因"));
        }
        return new Without(moves, drop, expected, why);
    }
}
