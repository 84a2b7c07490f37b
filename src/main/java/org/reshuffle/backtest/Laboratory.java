package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/** Runs small experiments on a world, mean-field, each against the same world without its events. */
public final class Laboratory {
    private final Calibration calibration;
    private final Quarter start;
    private final int quarters;
    private final RunRecord control;

    public Laboratory(BaseWorld world, Settings settings, Quarter start, int quarters) {
        this.calibration = new Calibration(world, settings);
        this.start = start;
        this.quarters = quarters;
        control = run(ImmutableList.of());
    }

    /** The world, settings and horizon of a scenario. */
    public static Laboratory of(Scenario scenario) {
        return new Laboratory(scenario.world(), scenario.settings(), scenario.start(), scenario.quarters());
    }

    public Calibration calibration() {
        return calibration;
    }

    /** The run without events. */
    public RunRecord control() {
        return control;
    }

    public RunRecord run(ImmutableList<Event> events) {
        return Simulation.meanField(new RunSetup(calibration, start, quarters, events, 1), "treatment", true);
    }

    /** Runs one arm of a scenario of this world. */
    public RunRecord run(Scenario scenario, Scenario.Arm arm) {
        return run(scenario.events().stream()
                .filter(event -> arm.events().contains(event.id()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** An event of a kind; fields as in a file, {@code name, "word,word", ...}. */
    public static Event event(String kindName, Profile profile, String... fields) {
        ShockKind kind = ShockKinds.of(kindName);
        if (kind == null) {
            throw new IllegalArgumentException("there is no kind of event '" + kindName + "'");
        }
        ImmutableMap.Builder<String, ImmutableList<String>> words = ImmutableMap.builder();
        for (int f = 0; f < fields.length; f += 2) {
            words.put(fields[f], ImmutableList.copyOf(fields[f + 1].split(",", -1)));
        }
        Text title = new Text(kindName, kindName);
        return new Event(kindName, kind, title, profile, new FieldValues(words.buildOrThrow()), title);
    }

    /** Quarters from the start of the run. */
    public int at(String quarter) {
        return Quarter.parse(quarter).since(start);
    }

    /** A calendar year as a year of the run, counted from 0. */
    public int yearOfRun(int year) {
        return new Quarter(year, 1).since(start) / 4;
    }

    /** A figure of a run; codes as in an outcome's id. */
    public double value(RunRecord record, String nation, String family, Measure measure, int quarter) {
        BaseWorld world = calibration.world;
        return record.observations()
                .value(
                        measure,
                        nation.equals("WLD") ? Observations.WORLD : index(world.nation(nation), nation),
                        family.equals("ALL") ? Observations.ALL : index(world.family(family), family),
                        quarter);
    }

    /** Mean of a figure over the four quarters of a calendar year. */
    public double year(RunRecord record, String nation, String family, Measure measure, int year) {
        int first = new Quarter(year, 1).since(start);
        double sum = 0;
        for (int quarter = first; quarter < first + 4; quarter++) {
            sum += value(record, nation, family, measure, quarter);
        }
        return sum / 4;
    }

    /** Change against the run without events, in per cent or in points. */
    public double effect(RunRecord record, String nation, String family, Measure measure, int quarter) {
        return change(
                measure,
                value(control, nation, family, measure, quarter),
                value(record, nation, family, measure, quarter));
    }

    /** The same over a calendar year. */
    public double yearEffect(RunRecord record, String nation, String family, Measure measure, int year) {
        return change(
                measure, year(control, nation, family, measure, year), year(record, nation, family, measure, year));
    }

    private static double change(Measure measure, double from, double to) {
        return measure.form() == Measure.Form.POINTS ? to - from : 100 * (to / from - 1);
    }

    private static int index(int index, String code) {
        if (index < 0) {
            throw new IllegalArgumentException("the world has no '" + code + "'");
        }
        return index;
    }
}
