package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.function.DoubleUnaryOperator;
import org.reshuffle.behaviour.ArmingtonSourcing;
import org.reshuffle.behaviour.Hopping;
import org.reshuffle.behaviour.TariffPassThrough;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Path;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;

/** Whether the model gives back the figures it was calibrated with. */
public final class Consistency {
    private static final int QUARTERS = 48;

    private final BaseWorld world;
    private final Settings settings;
    private final Laboratory laboratory;

    public Consistency(BaseWorld world, Settings settings) {
        this.world = world;
        this.settings = settings;
        laboratory = new Laboratory(world, settings, new Quarter(world.year(), 1), QUARTERS);
    }

    public ImmutableList<Check> checks() {
        return ImmutableList.of(drift(), passThrough(), tradeLag(), energyGap(), adoption());
    }

    /** Largest relative change of any figure over 120 quarters without events and growth. */
    private Check drift() {
        Laboratory still = new Laboratory(world, settings.with(Parameter.GROWTH, 0), new Quarter(world.year(), 1), 120);
        double worst = 0;
        for (Measure measure : Measure.values()) {
            if (!measure.derived() && measure != Measure.UNREST) {
                double[] series = still.control().observations().series(measure);
                int width = series.length / 120;
                for (int k = width; k < series.length; k++) {
                    double start = series[k % width];
                    double change = Math.abs(series[k] - start);
                    worst = Math.max(worst, start == 0 ? change : change / Math.abs(start));
                }
            }
        }
        return new Check(
                "drift",
                "Largest relative change of any figure in 120 quarters without events and growth",
                "0",
                0,
                1e-9,
                worst,
                "fraction",
                "exact-hat start",
                "");
    }

    private Check passThrough() {
        TariffPassThrough rule = new TariffPassThrough(settings.get(Parameter.PASS_THROUGH));
        double rise = rule.logDelivered(1, 0.25, 0) / PortableMath.log(1.25);
        return new Check(
                "pass-through",
                "Rise of the delivered price over the rise of the tariff, in logs",
                "about 1",
                0.85,
                1.0,
                rise,
                "ratio",
                "Amiti, Redding, Weinstein (2019); Fajgelbaum et al. (2020)",
                "");
    }

    /** Response of a small trade flow to a tariff after a year, over that after ten. */
    private Check tradeLag() {
        ArmingtonSourcing sourcing = new ArmingtonSourcing(settings.get(Parameter.TRADE_ADJUSTMENT));
        double theta = 4;
        double[] share = {0.01};
        double taxed = 0.01 * PortableMath.exp(-theta * PortableMath.log(1.1));
        double[] weight = {taxed};
        double[] inverse = {1 / (taxed + 0.99)};
        double[] one = {1};
        double year = Double.NaN;
        for (int quarter = 1; quarter <= 40; quarter++) {
            sourcing.sales(share, weight, 1, inverse, one, one, new double[1]);
            year = quarter == 4 ? PortableMath.log(share[0] / 0.01) : year;
        }
        return new Check(
                "trade-lag",
                "Response of a trade flow to a tariff of 10 % in the first year over that after ten years",
                "0.76 of about 2",
                0.25,
                0.5,
                year / PortableMath.log(share[0] / 0.01),
                "ratio",
                "Boehm, Levchenko, Pandalai-Nayar (2023)",
                "");
    }

    /** Flow of relocation from a place whose energy is 10 % dearer, over that from one where it is not. */
    private Check energyGap() {
        Hopping hopping = new Hopping(settings.get(Parameter.PROFIT_SENSITIVITY), 0);
        double energyShare = 0.06;
        DoubleUnaryOperator logProfit = logEnergy -> -4 * energyShare * logEnergy;
        double dearer = logProfit.applyAsDouble(PortableMath.log(1.1));
        return new Check(
                "energy-gap",
                "More capacity leaving a place whose energy gets 10 % dearer, at an energy share of 6 %",
                "3.2 % more acquisitions",
                1,
                6,
                100 * (1 / hopping.pull(dearer) - 1),
                "per cent",
                "Saussay, Sato (2024)",
                "");
    }

    /** Electric share of vehicle demand beside the share fed in. */
    private Check adoption() {
        ImmutableIntArray dates = ImmutableIntArray.of(0, 12, 24);
        ImmutableDoubleArray fed = ImmutableDoubleArray.of(0.05, 0.2, 0.48);
        RunRecord record = laboratory.run(ImmutableList.of(
                Laboratory.event("electric-vehicles", new Path(dates, fed, true, true, 1), "nations", "CHN")));
        double worst = 0;
        for (int k = 0; k < dates.length(); k++) {
            double found = laboratory.value(record, "CHN", "ALL", Measure.ELECTRIC_SHARE, dates.get(k));
            worst = Math.max(worst, Math.abs(found - 100 * fed.get(k)));
        }
        return new Check(
                "adoption",
                "Largest gap between the electric share fed in and the one in the model",
                "0",
                0,
                1e-9,
                worst,
                "points",
                "fed in",
                "");
    }
}
