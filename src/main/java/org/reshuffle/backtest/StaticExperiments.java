package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.government.IndustrialPolicy;
import org.reshuffle.behaviour.government.NashTariffs;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.behaviour.government.StaticWorld;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** What governments would choose in the static equilibrium of a world, with the elasticities of the model. */
public final class StaticExperiments {
    /** Groups of nations that set one tariff, where a world has them. */
    public static final ImmutableList<String> UNIONS = ImmutableList.of("EU");
    /** The big players, where a world has them. */
    public static final ImmutableList<String> BIG = ImmutableList.of("CHN", "USA", "EU");

    private final Calibration calibration;

    public StaticExperiments(BaseWorld world, Settings settings) {
        calibration = new Calibration(world, settings);
    }

    /**
     * Nash tariffs on all imports but those of services, the family that is paid for power.
     *
     * @param unions groups of nations that set one tariff, and none among themselves
     * @param withScale whether size lowers cost, as it does in the model's runs and for strategic governments
     */
    public NashTariffs.Result tariffs(ImmutableList<String> unions, boolean withScale) {
        boolean[] traded = calibration.active.clone();
        traded[calibration.world.powerFamily()] = false;
        StaticWorld world = StaticWorld.of(calibration, withScale).balanced();
        return new NashTariffs(world, Player.all(calibration.world, unions), traded).find();
    }

    /** The best subsidy of each player to one family that has clusters, by itself, with economies of scale. */
    public ImmutableList<IndustrialPolicy.Best> industry(ImmutableList<Player> players) {
        StaticWorld world = StaticWorld.of(calibration, true).balanced();
        return new IndustrialPolicy(world, calibration.clustered).of(players);
    }
}
