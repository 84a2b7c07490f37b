package org.reshuffle.bench;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.ScenarioArm;
import org.reshuffle.model.Simulation;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/**
 * Mean-field arms of one build: as many as asked for, and how long one took [ms of processor time]. {@link TwoBuilds}
 * loads it once for each build.
 */
public final class TimedArms implements IntToDoubleFunction {
    private static final int SAMPLES = 16;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<RunSetup> setups;
    private int next;

    /**
     * @param kind a scenario's file, for its last arm; or of the benchmarks' arm, {@code plain}: defaults;
     *     {@code sampled}: every parameter drawn from its range; {@code rule} or {@code learn}: every government decides
     *     that way
     */
    public TimedArms(String kind) {
        setups = kind.endsWith(".yaml") ? List.of(lastArm(ScenarioReader.read(Path.of(kind)))) : benchmarks(kind);
    }

    private static RunSetup lastArm(Scenario scenario) {
        Scenario.Arm arm = scenario.arms().get(scenario.arms().size() - 1);
        return ScenarioArm.setup(scenario, arm, new Calibration(scenario.world(), scenario.settings()));
    }

    private static List<RunSetup> benchmarks(String kind) {
        BaseWorld world = Workload.observedWorld();
        RunSetup plain = Workload.arm(world, 1);
        return switch (kind) {
            case "plain" -> List.of(plain);
            case "sampled" -> sampled(world, plain);
            default -> {
                StanceKind stance = StanceKind.valueOf(kind.toUpperCase(Locale.ROOT));
                yield List.of(new RunSetup(
                        plain.calibration(),
                        plain.start(),
                        plain.quarters(),
                        plain.events(),
                        plain.multiplier(),
                        ImmutableList.copyOf(Collections.nCopies(world.nations().size(), stance))));
            }
        };
    }

    private static List<RunSetup> sampled(BaseWorld world, RunSetup plain) {
        List<RunSetup> setups = new ArrayList<>();
        for (int sample = 0; sample < SAMPLES; sample++) {
            KeyedStream stream = KeyedStream.of(1, Purpose.EVENT, sample);
            Settings settings = Settings.standard();
            for (Parameter parameter : Parameter.values()) {
                double width = parameter.high() - parameter.low();
                settings = settings.with(parameter, parameter.low() + width * stream.uniform(parameter.ordinal()));
            }
            setups.add(new RunSetup(
                    new Calibration(world, settings),
                    plain.start(),
                    plain.quarters(),
                    plain.events(),
                    plain.multiplier()));
        }
        return setups;
    }

    @Override
    public double applyAsDouble(int arms) {
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int k = 0; k < arms; k++) {
            Simulation.meanField(setups.get(next++ % setups.size()), "arm", false);
        }
        return 1e-6 * (THREADS.getCurrentThreadCpuTime() - begun) / arms;
    }
}
