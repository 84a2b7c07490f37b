package org.reshuffle.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.world.Text;

/** Reads a lever that a lesson names, by its path or as {@code {path, low, high}} with a range of its own. */
final class LessonLever {
    private final List<Scenario> scenarios;

    /** @param scenarios where it may be a lever; the first that has it says what it is */
    LessonLever(List<Scenario> scenarios) {
        this.scenarios = scenarios;
    }

    /** The lever; null after saying what is wrong. */
    Lesson.@Nullable LeverRange read(Value at) {
        if (!(at.node() instanceof Node.Keys)) {
            Found found = find(at);
            return found == null ? null : new Lesson.LeverRange(found.info(), found.label(), found.low(), found.high());
        }
        Section section = at.section();
        Value pathAt = section.required("path");
        Value lowAt = section.required("low");
        Value highAt = section.required("high");
        section.close();
        Found found = find(pathAt);
        if (found == null) {
            return null;
        }
        LeverInfo info = found.info();
        double low = lowAt.number(info.low(), info.high(), info.unit(), info.low());
        double high = highAt.number(info.low(), info.high(), info.unit(), info.high());
        if (high <= low) {
            highAt.refuse(new Text("the range ends before it begins, expected more than 'low'", "区间终点应大于 'low'"));
        }
        return new Lesson.LeverRange(info, found.label(), low, high);
    }

    private @Nullable Found find(Value at) {
        String path = at.word("the path of a lever", "杠杆路径", "");
        if (path.isEmpty()) {
            return null;
        }
        Set<String> paths = new LinkedHashSet<>();
        for (Scenario scenario : scenarios) {
            LeverInfo info = Levers.find(scenario, path);
            if (info != null) {
                return found(scenario, info);
            }
            Levers.all(scenario).forEach(each -> paths.add(each.path()));
        }
        at.refuse(Messages.unknown(
                "lever",
                "杠杆",
                path,
                paths,
                new Text("a path that 'reshuffle levers' lists", "'reshuffle levers' 列出的路径")));
        return null;
    }

    /** The range that the scenario offers, where it offers the lever; else all that is allowed. */
    private static Found found(Scenario scenario, LeverInfo info) {
        for (Scenario.Lever lever : scenario.levers()) {
            if (lever.path().equals(info.path())) {
                return new Found(info, lever.title(), lever.low(), lever.high());
            }
        }
        for (Scenario.Uncertainty each : scenario.uncertainties()) {
            if (each.path().equals(info.path())) {
                return new Found(info, SettingTexts.meaning(info), each.low(), each.high());
            }
        }
        return new Found(info, SettingTexts.meaning(info), info.low(), info.high());
    }

    private record Found(LeverInfo info, Text label, double low, double high) {}
}
