package org.reshuffle.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import org.reshuffle.model.RunSetup;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.FieldValues;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.Ramp;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.shock.Step;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/** What the benchmarks run: 120 quarters with tariffs, dear energy, electric vehicles and automation in force. */
final class Workload {
    static final int QUARTERS = 120;
    private static final Path WORLD = Path.of("scenarios/worlds/world-2018.yaml");

    private Workload() {}

    static BaseWorld observedWorld() {
        return WorldReader.read(WORLD);
    }

    static RunSetup arm(BaseWorld world, int multiplier) {
        String first = world.nations().get(0).code();
        String second = world.nations().get(1).code();
        String third = world.nations().get(2).code();
        int forever = Integer.MAX_VALUE;
        ImmutableList<Event> events = ImmutableList.of(
                event("tariff", new Step(0.25, 8, forever), "exporters", first, "importers", second),
                event("tariff", new Ramp(0.15, 10, 8, forever), "exporters", second, "importers", first),
                event("energy-price", new Ramp(1.0, 8, 8, 60), "nations", third, "sources", "sea-borne"),
                event("electric-vehicles", new Ramp(0.05, 4, 20, 60), "nations", first, "measure", "push"),
                event("automation", new Ramp(-0.5, 12, 80, forever), "nations", first, "measure", "machine-cost"));
        Calibration calibration = new Calibration(world, Settings.standard());
        return new RunSetup(calibration, new Quarter(world.year(), 1), QUARTERS, events, multiplier);
    }

    private static Event event(
            String kind, Profile profile, String field, String value, String otherField, String otherValue) {
        FieldValues values = new FieldValues(
                ImmutableMap.of(field, ImmutableList.of(value), otherField, ImmutableList.of(otherValue)));
        return new Event(kind, ShockKinds.of(kind), new Text(kind, kind), profile, values, new Text("benchmark", "基准"));
    }
}
