package org.reshuffle.browser;

import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.Fingerprint;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.observe.Sha256;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.Calibration;
import org.teavm.jso.JSExport;

public final class BrowserEngine {
    private BrowserEngine() {}

    public static void main(String[] args) {}

    private static final org.reshuffle.scenario.MemoryLibrary LIBRARY = new org.reshuffle.scenario.MemoryLibrary();

    @JSExport
    public static void put(String path, String text) {
        LIBRARY.put(path, text);
    }

    @JSExport
    public static String fingerprint(String path) {
        try {
            Scenario scenario = ScenarioReader.read(LIBRARY, path, ImmutableList.of());
            Calibration calibration = new Calibration(scenario.world(), scenario.settings());
            RunSetup setup = new RunSetup(
                    calibration,
                    scenario.start(),
                    scenario.quarters(),
                    scenario.events(),
                    scenario.multiplier(),
                    scenario.governments());
            RunRecord record = Simulation.meanField(setup, "scenario", true);
            return Sha256.hex(Fingerprint.ofRun(record.observations(), 1, new Sha256()));
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @JSExport
    public static double time(String path, int times) {
        Scenario scenario = ScenarioReader.read(LIBRARY, path, ImmutableList.of());
        Calibration calibration = new Calibration(scenario.world(), scenario.settings());
        double sum = 0;
        for (int k = 0; k < times; k++) {
            RunSetup setup = new RunSetup(
                    calibration,
                    scenario.start(),
                    scenario.quarters(),
                    k % 2 == 0 ? scenario.events() : ImmutableList.of(),
                    scenario.multiplier(),
                    scenario.governments());
            sum += Simulation.meanField(setup, "scenario", false)
                    .observations()
                    .row(org.reshuffle.observe.Measure.OUTPUT, 3)[0];
        }
        return sum;
    }
}
