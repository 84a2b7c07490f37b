package org.reshuffle.judge.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.AlteredWorld;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.BaseWorld;

/** Jobs in what a family buys are counted once each, wherever they are. */
class JobsTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/stock-era.yaml"));
    private static final ClaimRun RUN =
            new ClaimRun("treatment", "stock-era", SCENARIO, ImmutableList.of(), ImmutableList.of());

    /** Shipped worlds pay half of an energy bill for fuel, which would hide fuel mistaken for power. */
    private final BaseWorld world = AlteredWorld.withFuelShare(SCENARIO.world(), 0.2);

    private final Observations observed = new Observations(world, SCENARIO.start(), 1);

    private double jobs(String family) {
        return new Jobs(ImmutableMap.of(family, 1.0), RUN, SCENARIO.start()).value(Case.of((run, moves) -> observed));
    }

    /** Jobs of a family's output are its own, those of its inputs, and those of its fuel and its power. */
    @Test
    void jobsOfAFamilyAreItsOwnAndThoseOfWhatItBuys() {
        int families = world.families().size();
        double[] output = observed.row(Measure.OUTPUT, 0);
        Arrays.fill(output, 1);
        for (int cell = 0; cell < output.length; cell++) {
            observed.row(Measure.EMPLOYMENT, 0)[cell] =
                    own(cell / world.nations().size()) / 1000;
        }
        double[] jobs = new double[families];
        Arrays.setAll(jobs, s -> jobs(world.families().get(s).code()));
        for (int s = 0; s < families; s++) {
            double energy = world.families().get(s).energyShare();
            double bought = energy * (0.2 * jobs[world.fuelFamily()] + 0.8 * jobs[world.powerFamily()]);
            for (int k = 0; k < families; k++) {
                bought += world.inputs().get(s, k) * jobs[k];
            }
            assertThat(jobs[s])
                    .as(world.families().get(s).code())
                    .isGreaterThan(own(s))
                    .isCloseTo(own(s) + bought, within(1e-6));
        }
    }

    /** Jobs in a family itself, a billion of its output. */
    private static double own(int family) {
        return family + 1.0;
    }
}
