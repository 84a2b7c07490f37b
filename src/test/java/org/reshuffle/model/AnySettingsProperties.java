package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** With every parameter anywhere in its range, every identity holds in every quarter of the real world. */
class AnySettingsProperties {
    private static final int QUARTERS = 120;
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final Event[] EVENTS = {
        Runs.event("tariff", Runs.from(4, 0.4), "exporters=CHN", "importers=USA,DEU,FRA"),
        Runs.event("energy-supply", Runs.from(6, 0.9), "nations=DEU,ITA,OEU,POL,CZE", "sources=pipeline:RUS"),
        Runs.event("electric-vehicles", Runs.from(8, 0.6), "nations=ALL"),
        Runs.event("automation", Runs.from(10, 0.2), "nations=ALL"),
        Runs.event("shipping", Runs.from(12, 0.3))
    };

    private static Settings drawn(long seed) {
        KeyedStream draws = KeyedStream.of(seed, Purpose.EVENT, 0);
        Settings settings = Settings.standard();
        for (Parameter parameter : Parameter.values()) {
            double part = draws.uniform(parameter.ordinal());
            settings = settings.with(parameter, parameter.low() + part * (parameter.high() - parameter.low()));
        }
        return settings;
    }

    @Property(tries = 200, seed = "2018")
    void identitiesHoldWhateverTheParameters(@ForAll long seed) {
        Calibration base = new Calibration(WORLD, drawn(seed));
        OpenModel open = OpenModel.meanField(Runs.setup(base, QUARTERS, EVENTS)).run(QUARTERS);
        assertThat(open.economy.quarter).isEqualTo(QUARTERS - 1);
    }

    @Property(tries = 20, seed = "2011")
    void identitiesHoldWithWholeClustersToo(@ForAll long seed) {
        Settings settings = drawn(seed).with(Switch.POOL, seed % 2 == 0 ? "fixed" : "elastic");
        Calibration base = new Calibration(WORLD, settings);
        OpenModel open =
                OpenModel.stochastic(Runs.setup(base, QUARTERS, EVENTS), seed).run(QUARTERS);
        assertThat(open.economy.quarter).isEqualTo(QUARTERS - 1);
        assertThat(open.clusters.count()).as("clusters ever").isLessThan(100_000);
    }
}
