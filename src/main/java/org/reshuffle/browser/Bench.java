package org.reshuffle.browser;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Causes;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Figure;
import org.reshuffle.scenario.MemoryLibrary;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;

/** Reads scenarios, moves their levers and runs their arms; keeps what the next move of a slider needs again. */
final class Bench {
    static final String BASELINE = "baseline";

    /** What was answered last, whose series are asked for next. */
    @Nullable
    RunAnswer answer;

    /** The claim that is being judged. */
    @Nullable
    ClaimWork work;

    /** The figure that is being split among what happens. */
    @Nullable
    SplitWork split;

    private final MemoryLibrary library;
    private final Map<String, Scenario> read = new HashMap<>();
    private String calibrated = "";
    private @Nullable Calibration calibration;
    private String based = "";
    private @Nullable RunRecord baseline;

    Bench(MemoryLibrary library) {
        this.library = library;
    }

    /** Forgets what was read, because files have changed. */
    void forget() {
        read.clear();
        calibrated = "";
        based = "";
    }

    /** A scenario with its levers moved; what is no lever, or may not stand so, is answered by the reader. */
    Scenario scenario(String file, List<String> settings) {
        Scenario scenario = read.computeIfAbsent(file, name -> ScenarioReader.read(library, name, ImmutableList.of()));
        try {
            for (String setting : settings) {
                int equals = setting.indexOf('=');
                scenario = Levers.apply(
                        scenario,
                        setting.substring(0, Math.max(0, equals)).trim(),
                        setting.substring(equals + 1).trim());
            }
            return scenario;
        } catch (IllegalArgumentException e) {
            return ScenarioReader.read(library, file, settings);
        }
    }

    /** What is run: the baseline, then the arms of the scenario. */
    static List<String> arms(Scenario scenario) {
        List<String> arms = new ArrayList<>(List.of(BASELINE));
        scenario.arms().forEach(arm -> arms.add(arm.name()));
        return arms;
    }

    static ImmutableList<Event> events(Scenario scenario, String arm) {
        for (Scenario.Arm each : scenario.arms()) {
            if (each.name().equals(arm)) {
                return scenario.events().stream()
                        .filter(event -> each.events().contains(event.id()))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ImmutableList.of();
    }

    /**
     * The mean-field run of an arm.
     *
     * @param world what the scenario was read from and how it was moved, shocks left out: the baseline, in which nothing
     *     happens, is the same where this is
     * @param detail whether with its forces and flows
     */
    RunRecord meanField(Scenario scenario, String arm, String world, boolean detail) {
        if (!arm.equals(BASELINE)) {
            return Simulation.meanField(setup(scenario, arm, world), arm, detail);
        }
        RunRecord known = world.equals(based) ? baseline : null;
        if (known == null || (detail && known.forces() == null)) {
            known = Simulation.meanField(setup(scenario, arm, world), arm, detail);
            baseline = known;
            based = world;
        }
        return known;
    }

    RunRecord stochastic(Scenario scenario, String arm, String world, long seed, boolean ledger) {
        return Simulation.stochastic(setup(scenario, arm, world), arm, seed, ledger);
    }

    /** Begins to split a figure of an arm in a quarter; what comes later is not run. */
    SplitWork split(Scenario scenario, String arm, String world, Figure figure, int quarter) {
        Calibration base = calibration(scenario, world);
        return new SplitWork(Causes.of(scenario, events(scenario, arm)), events -> {
            RunSetup setup = new RunSetup(
                    base,
                    scenario.start(),
                    quarter + 1,
                    events,
                    scenario.multiplier(),
                    ImmutableIntArray.of(quarter),
                    scenario.governments());
            return figure.value(Simulation.meanField(setup, arm, false).observations(), quarter);
        });
    }

    private RunSetup setup(Scenario scenario, String arm, String world) {
        return new RunSetup(
                calibration(scenario, world),
                scenario.start(),
                scenario.quarters(),
                events(scenario, arm),
                scenario.multiplier(),
                scenario.governments());
    }

    private Calibration calibration(Scenario scenario, String world) {
        Calibration base = world.equals(calibrated) ? calibration : null;
        if (base == null) {
            base = new Calibration(scenario.world(), scenario.settings());
            calibration = base;
            calibrated = world;
        }
        return base;
    }

    /** What tells two worlds apart in which nothing happens. */
    static String world(String file, List<String> settings) {
        StringBuilder world = new StringBuilder(file);
        settings.stream()
                .filter(setting -> !setting.startsWith("shocks."))
                .forEach(each -> world.append('\n').append(each));
        return world.toString();
    }
}
