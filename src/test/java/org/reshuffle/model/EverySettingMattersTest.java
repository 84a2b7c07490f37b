package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** No parameter and no switch is idle: in a world where everything happens, moving any of them moves a measure. */
class EverySettingMattersTest {
    private static final int QUARTERS = 48;
    /** A difference this small may be rounding. */
    private static final double ROUNDING = 1e-9;

    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final Event[] EVENTS = {
        Runs.event("tariff", Runs.from(4, 0.4), "exporters=CHN", "importers=USA", "families=MANUFACTURING"),
        Runs.event("tariff", Runs.from(6, 0.3), "exporters=EU", "importers=USA", "families=MANUFACTURING"),
        Runs.event("energy-supply", Runs.from(4, 0.9), "nations=DEU,ITA,OEU", "sources=pipeline:RUS"),
        Runs.event("energy-price", Runs.from(4, 5), "nations=ITA", "sources=domestic,sea-borne,pipeline"),
        Runs.event("labour", Runs.from(4, -0.6), "nations=ITA", "measure=force"),
        Runs.event("shipping", Runs.from(6, 0.3)),
        Runs.event("electric-vehicles", Runs.from(4, 0.6), "nations=CHN"),
        Runs.event("technology", Runs.from(4, 0.2), "nations=CHN", "families=MANUFACTURING"),
        Runs.event("technology", Runs.from(4, 0.5), "nations=CHN", "families=NEV"),
        Runs.event("automation", Runs.from(8, 0.2), "nations=ALL"),
        Runs.event("subsidy", Runs.from(4, 0.05), "nations=CHN", "families=SEM,UNM"),
        Runs.event("digital", Runs.from(4, 0.2), "nations=EU", "measure=leak"),
        Runs.event("components", Runs.from(8, 1), "nations=USA"),
        Runs.event("investment-pact", Runs.from(4, 1), "hosts=HUN", "partners=CHN", "years=10"),
        Runs.event("sanction", Runs.from(8, 0.1), "senders=USA", "targets=HUN"),
        Runs.event("frontier", Runs.from(2, 0.5), "nations=USA,CHN", "measure=threat"),
        Runs.event("frontier", Runs.from(2, 0.1), "nations=USA", "measure=expectation"),
        Runs.event("frontier", Runs.from(2, 0.004), "nations=USA,CHN")
    };

    /** What matters only where clusters are drawn. */
    private static final ImmutableSet<Parameter> DRAWN =
            ImmutableSet.of(Parameter.GOVERNMENT_NOISE, Parameter.CLUSTER_REST);

    private static RunSetup setup(Settings settings) {
        List<StanceKind> kinds = new ArrayList<>();
        for (int i = 0; i < WORLD.nations().size(); i++) {
            kinds.add(i % 3 == 0 ? StanceKind.LEARN : StanceKind.RULE);
        }
        return new RunSetup(
                new Calibration(WORLD, settings),
                Runs.setup(new Calibration(WORLD, settings), QUARTERS).start(),
                QUARTERS,
                ImmutableList.copyOf(EVENTS),
                1,
                ImmutableList.copyOf(kinds));
    }

    private static Observations expected(Settings settings) {
        return Simulation.meanField(setup(settings), "test", false).observations();
    }

    private static Observations drawn(Settings settings) {
        return Simulation.stochastic(setup(settings), "test", 3, false).observations();
    }

    private static double moved(Settings one, Settings other, boolean mean) {
        return mean
                ? Gap.between(expected(one), expected(other)).size()
                : Gap.between(drawn(one), drawn(other)).size();
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void aParameterAtAnEndOfItsRangeMovesSomething(Parameter parameter) {
        Settings standard = Settings.standard();
        if (parameter == Parameter.POOL_RESPONSE) {
            standard = standard.with(Switch.POOL, "elastic");
        }
        if (parameter == Parameter.FRONTIER_BEARABLE || parameter == Parameter.FRONTIER_THREAT) {
            // Losses reach what is borne within the run only where patience is short.
            standard = standard.with(Parameter.FRONTIER_PATIENCE, Parameter.FRONTIER_PATIENCE.low());
        }
        boolean mean = !DRAWN.contains(parameter);
        double low = moved(standard.with(parameter, parameter.low()), standard, mean);
        double gap = low > ROUNDING ? low : moved(standard.with(parameter, parameter.high()), standard, mean);
        assertThat(gap).isGreaterThan(ROUNDING);
    }

    static Stream<String> options() {
        return Stream.of(Switch.values())
                .flatMap(choice -> choice.options().stream().skip(1).map(option -> choice.path() + " " + option));
    }

    @ParameterizedTest
    @MethodSource("options")
    void anotherOptionOfASwitchMovesSomething(String words) {
        String[] word = words.split(" ");
        Switch choice = Objects.requireNonNull(Switch.of(word[0]));
        Settings standard = Settings.standard();
        assertThat(moved(standard.with(choice, word[1]), standard, true)).isGreaterThan(ROUNDING);
    }
}
