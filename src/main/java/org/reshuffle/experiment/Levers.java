package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Parameter;

/**
 * Everything about a scenario that can be moved from outside, by path: parameters, switches, the strength and dates of
 * shocks, figures of the world, the length of the run, the seeds. Scenarios are values: moving a lever makes another.
 */
public final class Levers {
    private Levers() {}

    /** Every lever of a scenario, in the order of its file. */
    public static ImmutableList<LeverInfo> all(Scenario scenario) {
        ImmutableList.Builder<LeverInfo> infos = ImmutableList.builder();
        for (String group : ImmutableList.of("parameters", "switches", "governments", "shocks", "world", "")) {
            handles(scenario, group).forEach(handle -> infos.add(handle.info()));
        }
        return infos.build();
    }

    /** The lever of that path, or null. */
    public static @Nullable LeverInfo find(Scenario scenario, String path) {
        LeverHandle handle = handle(scenario, path);
        return handle == null ? null : handle.info();
    }

    /** What a lever stands at, as text. */
    public static String get(Scenario scenario, String path) {
        return known(scenario, path).info().current();
    }

    /** What a lever stands at: its number, the quarters since the start of a date, the place of a choice. */
    public static double number(Scenario scenario, String path) {
        LeverInfo info = known(scenario, path).info();
        return LeverValue.of(info, info.current(), scenario.start()).number();
    }

    /**
     * The scenario with a lever moved.
     *
     * @throws IllegalArgumentException if there is no such lever, or it may not take this value; the message starts
     *     with the path
     */
    public static Scenario apply(Scenario scenario, String path, String value) {
        LeverHandle handle = known(scenario, path);
        return handle.setter().set(LeverValue.of(handle.info(), value, scenario.start()));
    }

    /** The scenario with a lever moved to a number; whole numbers and dates are rounded, a choice is its place. */
    public static Scenario apply(Scenario scenario, String path, double value) {
        LeverHandle handle = known(scenario, path);
        LeverInfo info = handle.info();
        String text = switch (info.type()) {
            case NUMBER -> Decimal.text(value);
            case WHOLE, DATE -> Decimal.text(Math.rint(value));
            case CHOICE -> info.options().get((int) Math.rint(value));
        };
        return handle.setter().set(LeverValue.of(info, text, scenario.start()));
    }

    /**
     * The number that stands for a text: itself, the quarters since the start of a date, the place of a choice.
     *
     * @throws IllegalArgumentException if the lever may not take this value; the message starts with the path
     */
    public static double number(Scenario scenario, LeverInfo info, String value) {
        return LeverValue.of(info, value, scenario.start()).number();
    }

    /** The path of a lever that a mistyped one most likely meant, or null. */
    public static @Nullable String nearest(Scenario scenario, String path) {
        List<String> paths = new ArrayList<>();
        all(scenario).forEach(info -> paths.add(info.path()));
        return Nearest.to(path, paths);
    }

    private static LeverHandle known(Scenario scenario, String path) {
        LeverHandle handle = handle(scenario, path);
        if (handle != null) {
            return handle;
        }
        String nearest = nearest(scenario, path);
        throw new IllegalArgumentException(
                path + ": there is no such lever" + (nearest == null ? "" : "; did you mean '" + nearest + "'?"));
    }

    private static @Nullable LeverHandle handle(Scenario scenario, String path) {
        int dot = path.indexOf('.');
        String group = dot < 0 ? "" : path.substring(0, dot);
        if (group.equals("parameters")) {
            Parameter parameter = Parameter.of(path.substring(dot + 1));
            return parameter == null ? null : SettingLevers.parameter(scenario, parameter);
        }
        // A sweep moves levers at every point: only those that the path may mean are looked at.
        List<LeverHandle> handles = group.equals("shocks") ? ShockLevers.of(scenario, path) : handles(scenario, group);
        for (LeverHandle handle : handles) {
            if (handle.info().path().equals(path)) {
                return handle;
            }
        }
        return null;
    }

    private static List<LeverHandle> handles(Scenario scenario, String group) {
        return switch (group) {
            case "parameters" -> SettingLevers.parameters(scenario);
            case "switches" -> SettingLevers.switches(scenario);
            case "governments" -> GovernmentLevers.of(scenario);
            case "shocks" -> ShockLevers.of(scenario);
            case "world" -> WorldLevers.of(scenario);
            default -> RunLevers.of(scenario);
        };
    }

    /**
     * The number of quarters that the dates of a scenario cover: those of its run, and more where the run was cut
     * short of a date.
     */
    public static int horizon(Scenario scenario) {
        int last = ShockLevers.lastDate(scenario);
        for (Scenario.Outcome outcome : scenario.outcomes()) {
            last = Math.max(last, outcome.asked().since(scenario.start()));
        }
        return last + 1;
    }
}
