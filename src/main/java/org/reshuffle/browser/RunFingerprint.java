package org.reshuffle.browser;

import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Fingerprint;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.observe.Sha256;

/** The fingerprint of all runs of a scenario, as its manifest has it. */
final class RunFingerprint {
    private RunFingerprint() {}

    static String of(Bench bench, Scenario scenario, String world) {
        Fingerprint fingerprint = new Fingerprint();
        for (String arm : Bench.arms(scenario)) {
            if (scenario.mode() != Scenario.Mode.STOCHASTIC) {
                add(fingerprint, bench.meanField(scenario, arm, world, false));
            }
            for (int k = 0; scenario.mode() != Scenario.Mode.MEAN_FIELD && k < scenario.seeds(); k++) {
                add(fingerprint, bench.stochastic(scenario, arm, world, scenario.seed() + k, false));
            }
        }
        return fingerprint.hex();
    }

    private static void add(Fingerprint fingerprint, RunRecord run) {
        byte[] digest = Fingerprint.ofRun(run.observations(), Fingerprint.stride(run.seed()), new Sha256());
        fingerprint.add(run.arm(), run.seed(), digest);
    }
}
