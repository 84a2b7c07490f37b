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
        NashTariffs.Result nash = new StaticExperiments(world, settings).tariffs(StaticExperiments.UNIONS);
        NashTariffs.Result unscaled = new StaticExperiments(
                        world, settings.with(Parameter.TRADE_ELASTICITY_SCALE, UNSCALED))
                .tariffs(StaticExperiments.UNIONS);
        String atUnscaled = "With trade elasticities of 3.5 to 6, as the literature has them family by family, ";
        return ImmutableList.of(
                new Check(
                        "nash-tariff",
                        "Mean tariff when each nation, the European Union as one, sets one on all imports but services"
                                + " for its own real income, static equilibrium",
                        "62 to 63 %",
                        30,
                        70,
                        100 * nash.mean(),
                        "per cent",
                        "Ossa (2014, AER 104)",
                        "Imports are inputs too, so that a tariff taxes exports, and no profits are shifted by one, which raise"
                                + " Ossa's further. " + atUnscaled + "it is " + Figures.plain(100 * unscaled.mean())
                                + " per cent"),
                new Check(
                        "nash-loss",
                        "Real income of the world under those tariffs, against today's",
                        "-2.9 %",
                        -5,
                        -1,
                        percent(nash.worldAgainstToday()),
                        "per cent",
                        "Ossa (2014, AER 104)",
                        "Tariffs are half of Ossa's, because imports are inputs too and no profits are shifted, and services"
                                + " bear none. " + atUnscaled + "tariffs are " + Figures.plain(100 * unscaled.mean())
                                + " per cent and this is " + Figures.plain(percent(unscaled.worldAgainstToday()))
                                + " per cent"),
                industry());
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
