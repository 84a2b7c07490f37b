package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Who leads in robots and who lags, as components may be imported or not, and as knowledge spills over or not. */
class ComponentImportsTest {
    private static final int QUARTERS = 80;
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final int ROBOTS = WORLD.family("UNM");
    private static final int USA = WORLD.nation("USA");
    private static final Event CHINA_LEADS = Runs.event("technology", Runs.from(4, 0.3), "nations=CHN", "families=UNM");
    private static final Event BLOCKED = Runs.event("components", Runs.from(8, 1), "nations=USA");

    private static double price(Settings settings, Event... events) {
        Observations observations = Runs.meanField(WORLD, settings, QUARTERS, events);
        return observations.value(Measure.PRICE, USA, ROBOTS, QUARTERS - 1);
    }

    private static double lag(double spillover) {
        Settings settings = Settings.standard().with(Parameter.LEARNING_SPILLOVER, spillover);
        return price(settings, CHINA_LEADS, BLOCKED) / price(settings, CHINA_LEADS) - 1;
    }

    @Test
    void whoMayNotImportComponentsPaysMore() {
        assertThat(lag(0.6)).isPositive();
    }

    @Test
    void theLessSpillsOverTheMoreItMatters() {
        assertThat(lag(0.2)).isGreaterThan(lag(0.6));
        assertThat(lag(0.6)).isGreaterThan(lag(0.95));
    }

    @Test
    void theSwitchBlocksEverybodysImports() {
        Settings blocked = Settings.standard().with(Switch.COMPONENTS, "blocked");
        assertThat(price(blocked, CHINA_LEADS)).isGreaterThan(price(Settings.standard(), CHINA_LEADS));
        assertThat(price(blocked, CHINA_LEADS, BLOCKED)).isEqualTo(price(blocked, CHINA_LEADS));
    }

    /** One curve for the whole machine is what blocked imports leave: each learns as it would. */
    @Test
    void withOneCurveThereIsNothingToBlock() {
        Settings off = Settings.standard().with(Switch.COMPONENTS, "off");
        assertThat(price(off, CHINA_LEADS, BLOCKED)).isEqualTo(price(off, CHINA_LEADS));
    }
}
