package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.ForceTable;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** The forces behind a change of output add up to it, without a rest, for every kind of event. */
class ForcesTest {
    private static final int QUARTERS = 42;

    static Stream<String> kinds() {
        return ShockKinds.ALL.stream().map(ShockKind::name);
    }

    private static ForceTable addUp(BaseWorld world, Settings settings, Event... events) {
        Calibration base = new Calibration(world, settings);
        RunRecord record = Simulation.meanField(Runs.setup(base, QUARTERS, events), "test", true);
        ForceTable table = record.forces();
        int[] quarters = table.quarters();
        assertThat(quarters)
                .as("the last quarter of each year and of the run")
                .hasSize(11)
                .endsWith(39, 41);
        for (int kept = 0; kept < quarters.length; kept++) {
            for (int s = 0; s < base.families; s++) {
                for (int i = 0; base.clustered[s] && i < base.nations; i++) {
                    double sum = 0;
                    double largest = 0;
                    for (Force force : Force.values()) {
                        double part = table.get(kept, i, s, force);
                        sum += part;
                        largest = Math.max(largest, Math.abs(part));
                    }
                    double before = base.sales[s * base.nations + i];
                    double change = record.observations().value(Measure.OUTPUT, i, s, quarters[kept]) - before;
                    if (!(Math.abs(sum - change) <= 1e-9 * (before + largest))) {
                        assertThat(sum)
                                .as("family %d, nation %d, quarter %d", s, i, quarters[kept])
                                .isEqualTo(change);
                    }
                }
            }
        }
        return table;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void forcesAddUpForEveryKind(String kind) {
        addUp(SyntheticWorld.varied(4, 11, 2), Settings.standard(), Shocks.of(kind, Runs.from(3, 0.4)));
    }

    @Test
    void forcesAddUpWhenEverythingHappensAndExportersBearPartOfTariffs() {
        Settings settings = Settings.standard().with(Parameter.PASS_THROUGH, 0.7);
        addUp(SyntheticWorld.varied(4, 11, 3), settings, Shocks.all(3, 0.5));
    }

    @Test
    void forcesAddUpInTheRealWorld() {
        addUp(
                ShippedWorlds.of("world-2018"),
                Settings.standard(),
                Runs.event("tariff", Runs.from(2, 0.6), "exporters=CHN", "importers=USA"),
                Runs.event("energy-supply", Runs.from(3, 0.9), "nations=DEU,ITA,OEU,POL", "sources=pipeline:RUS"),
                Runs.event("electric-vehicles", Runs.from(3, 0.8), "nations=ALL"));
    }

    @Test
    void nothingMovesOutputWhenNothingHappens() {
        ForceTable table = addUp(SyntheticWorld.varied(4, 11, 2), Runs.STILL);
        for (Force force : Force.values()) {
            assertThat(Math.abs(table.get(10, 1, 2, force))).as(force.key()).isLessThan(1e-9);
        }
    }

    @Test
    void theForceThatActedIsTheOneNamed() {
        BaseWorld world = SyntheticWorld.varied(4, 11, 2);
        assertThat(leading(world, 1, 2, Shocks.of("tariff", Runs.from(3, 0.4)))).isEqualTo(Force.TARIFF);
        assertThat(leading(world, 1, 1, Shocks.of("subsidy", Runs.from(3, 0.4))))
                .isEqualTo(Force.POLICY);
        assertThat(leading(world, 3, 2, Shocks.of("technology", Runs.from(3, 0.4))))
                .isEqualTo(Force.TECHNOLOGY);
        assertThat(leading(
                        world,
                        1,
                        5,
                        Runs.event("energy-price", Runs.from(3, 5), "nations=AAB", "sources=domestic,sea-borne")))
                .isEqualTo(Force.ENERGY);
    }

    /** The force that moved a cell's output most in the year of the event. */
    private static Force leading(BaseWorld world, int nation, int family, Event event) {
        ForceTable table = addUp(world, Runs.STILL, event);
        Force leading = Force.WAGE;
        for (Force force : Force.values()) {
            if (Math.abs(table.get(1, nation, family, force)) > Math.abs(table.get(1, nation, family, leading))) {
                leading = force;
            }
        }
        return leading;
    }
}
