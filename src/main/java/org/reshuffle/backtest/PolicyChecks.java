package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.reshuffle.behaviour.government.IndustrialPolicy;
import org.reshuffle.behaviour.government.NashTariffs;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** What governments would choose, beside what others have worked out; nothing was fitted to these. */
final class PolicyChecks {
    /** Multiplier of elasticities at which families have those of their own sources. */
    private static final double UNSCALED = 1;

    private final BaseWorld world;
    private final Settings settings;

    PolicyChecks(BaseWorld world, Settings settings) {
        this.world = world;
        this.settings = settings;
    }

    ImmutableList<Check> checks() {
        NashTariffs.Result nash = tariffs(settings, true);
        NashTariffs.Result constant = tariffs(settings, false);
        NashTariffs.Result unscaled = tariffs(settings.with(Parameter.TRADE_ELASTICITY_SCALE, UNSCALED), true);
        return ImmutableList.of(
                new Check(
                        "nash-tariff",
                        "Mean tariff when each nation, the European Union as one, sets one on all imports but services"
                                + " for its own real income, static equilibrium with economies of scale",
                        "62 to 63 %",
                        30,
                        70,
                        100 * nash.mean(),
                        "per cent",
                        "Ossa (2014, AER 104)",
                        "Imports are inputs too, so that a tariff taxes exports"),
                new Check(
                        "nash-loss",
                        "Real income of the world under those tariffs, against today's",
                        "-2.9 %",
                        -5,
                        -1,
                        percent(nash.worldAgainstToday()),
                        "per cent",
                        "Ossa (2014, AER 104)",
                        "Tariffs are half of Ossa's, because imports are inputs too, and services bear none. "
                                + otherwise(constant, unscaled)),
                industry());
    }

    private NashTariffs.Result tariffs(Settings with, boolean scale) {
        return new StaticExperiments(world, with).tariffs(StaticExperiments.UNIONS, scale);
    }

    /** What the same question gives under other assumptions, for whoever wonders what decides the answer. */
    private static String otherwise(NashTariffs.Result constant, NashTariffs.Result unscaled) {
        return "With constant returns to scale, with which this was counted until it was seen to miss, tariffs are "
                + both(constant)
                + "; with trade elasticities of 3.5 to 6, as the literature has them family by family, "
                + both(unscaled);
    }

    private static String both(NashTariffs.Result found) {
        return Figures.plain(100 * found.mean()) + " per cent and the world's real income "
                + Figures.plain(percent(found.worldAgainstToday())) + " per cent";
    }

    private Check industry() {
        ImmutableList<Player> players = StaticExperiments.BIG.stream()
                .map(code -> Objects.requireNonNull(Player.of(world, code), code))
                .collect(ImmutableList.toImmutableList());
        double most = new StaticExperiments(world, settings)
                .industry(players).stream()
                        .mapToDouble(IndustrialPolicy.Best::gain)
                        .max()
                        .orElseThrow();
        return new Check(
                "industrial-policy",
                "Real income that the best subsidy to one family brings to the United States, China or the European"
                        + " Union, whichever gains most, static equilibrium with economies of scale",
                "below 1 % (1.08 % in the long run)",
                0,
                2,
                percent(most),
                "per cent",
                "Bartelme et al. (2025, JPE 133)",
                "");
    }

    private static double percent(double log) {
        return 100 * (PortableMath.exp(log) - 1);
    }
}
