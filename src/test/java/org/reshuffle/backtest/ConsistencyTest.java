package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** The model gives back the figures it was calibrated with; see {@code docs/validation.md}. */
class ConsistencyTest {
    private static final BaseWorld WORLD = WorldReader.read(Path.of("scenarios/worlds/world-2018.yaml"));

    @Test
    void everyFigureItWasGivenComesBackWithinItsBand() {
        ImmutableList<Check> checks = new Consistency(WORLD, Settings.standard()).checks();
        assertThat(checks)
                .extracting(Check::id)
                .containsExactly("drift", "pass-through", "trade-lag", "energy-gap", "adoption");
        assertThat(checks)
                .allSatisfy(check -> assertThat(check.met())
                        .as("%s: %s not in [%s, %s]", check.id(), check.found(), check.low(), check.high())
                        .isTrue());
    }

    @Test
    void aMistakenFigureIsFoundOut() {
        Settings slack = Settings.standard()
                .with(Parameter.PASS_THROUGH, 0.7)
                .with(Parameter.PROFIT_SENSITIVITY, 0.6)
                .with(Parameter.TRADE_ADJUSTMENT, 0.2);
        assertThat(new Consistency(WORLD, slack).checks())
                .filteredOn(check -> !check.met())
                .extracting(Check::id)
                .contains("pass-through", "energy-gap", "trade-lag");
    }
}
