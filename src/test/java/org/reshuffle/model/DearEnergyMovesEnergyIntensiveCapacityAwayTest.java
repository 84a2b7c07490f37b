package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Settings;

/** Dear energy drives out the industry that lives on it first, in any large nation. */
class DearEnergyMovesEnergyIntensiveCapacityAwayTest {
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final int LATER = 39;

    private static Event dear(String nation, double rise) {
        return Runs.event(
                "energy-price", Runs.from(4, rise), "nations=" + nation, "sources=domestic,pipeline,sea-borne");
    }

    private static double effect(String nation, String family, Event event) {
        int s = family.equals("ALL") ? Observations.ALL : WORLD.family(family);
        return Theory.effect(WORLD, Settings.standard(), Measure.CAPACITY, WORLD.nation(nation), s, LATER, event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEU", "USA", "JPN", "ITA", "KOR"})
    void energyIntensiveCapacityLeavesBeforeTheRest(String nation) {
        Event event = dear(nation, 1);
        double energyIntensive = effect(nation, "ENI", event);
        assertThat(energyIntensive).isLessThan(-0.05);
        assertThat(energyIntensive).isLessThan(1.25 * effect(nation, "ALL", event));
        assertThat(energyIntensive).isLessThan(effect(nation, "MCH", event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEU", "USA", "JPN"})
    void theDearerTheMoreLeaves(String nation) {
        assertThat(effect(nation, "ENI", dear(nation, 2))).isLessThan(effect(nation, "ENI", dear(nation, 0.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRA", "POL", "OEU"})
    void someOfItGoesToTheNeighbours(String neighbour) {
        assertThat(effect(neighbour, "ENI", dear("DEU", 1))).isPositive();
    }
}
