package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.reshuffle.behaviour.TariffPassThrough;
import org.reshuffle.observe.FlowRecord;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.observe.TradeRecord;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Path;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.Step;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;

/**
 * Whether the model gives back the figures it was calibrated with. What runs do not show directly, the landed price of
 * a taxed good and the rate at which one family's capacity leaves, is the rule's answer to a run's prices and profits.
 */
public final class Consistency {
    private static final int QUARTERS = 48;
    private static final int YEAR = 4;
    /** Events begin after a year. */
    private static final int START = YEAR;

    private static final DoubleFunction<Profile> FROM = size -> new Step(size, START, Integer.MAX_VALUE);

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
                "Largest relative change of any figure but unrest, which starts at nothing, in 120 quarters without events and"
                        + " growth",
                "0",
                0,
                1e-9,
                worst,
                "fraction",
                "exact-hat start",
                "");
    }

    /** The United States tax Chinese machinery; what the exporter's price does in the whole model counts too. */
    Check passThrough() {
        int pair = (world.family("MCH") * world.nations().size() + world.nation("CHN"))
                        * world.nations().size()
                + world.nation("USA");
        double before = world.tariffs().toArray()[pair];
        RunRecord record = laboratory.run(ImmutableList.of(tariff(0.25, "CHN", "USA", "MCH")));
        double price = PortableMath.log(1 + laboratory.effect(record, "CHN", "MCH", Measure.PRICE, START + YEAR) / 100);
        double delivered = new TariffPassThrough(settings.get(Parameter.PASS_THROUGH))
                .logDelivered(0, TariffPassThrough.logTariff(before + 0.25, before));
        return new Check(
                "pass-through",
                "Rise of the delivered price of Chinese machinery in the United States a year after a tariff of 25 %, from the"
                        + " exporter's price in the run,"
                        + " over the rise of the tariff, in logs",
                "about 1",
                0.85,
                1.0,
                (delivered + price) / PortableMath.log((1.25 + before) / (1 + before)),
                "ratio",
                "Amiti, Redding, Weinstein (2019); Fajgelbaum et al. (2020)",
                "");
    }

    /** What Mexico buys from Korea when it taxes that by 10 % more, in the first year against the tenth. */
    private Check tradeLag() {
        TradeRecord with = trade(laboratory.run(ImmutableList.of(tariff(0.1, "KOR", "MEX", "MANUFACTURING"))));
        int first = START / YEAR;
        return new Check(
                "trade-lag",
                "Response of Korean sales to Mexico to a tariff of 10 % in the first year, over that in the tenth, in"
                        + " logs",
                "0.76 of about 2",
                0.25,
                0.5,
                response(with, first) / response(with, first + 9),
                "ratio",
                "Boehm, Levchenko, Pandalai-Nayar (2023)",
                "");
    }

    private double response(TradeRecord with, int year) {
        int exporter = world.nation("KOR");
        int importer = world.nation("MEX");
        double before = trade(laboratory.control()).get(year, exporter, importer);
        return PortableMath.log(with.get(year, exporter, importer) / before);
    }

    /** Elasticity of what Mexico buys from Korea to that tariff, in the first year and in the tenth. */
    double[] tradeElasticities() {
        TradeRecord with = trade(laboratory.run(ImmutableList.of(tariff(0.1, "KOR", "MEX", "MANUFACTURING"))));
        int first = START / YEAR;
        double dearer = PortableMath.log(1.1);
        return new double[] {-response(with, first) / dearer, -response(with, first + 9) / dearer};
    }

    private static TradeRecord trade(RunRecord record) {
        return Objects.requireNonNull(record.trade(), "the run kept no bilateral trade");
    }

    /** Energy-intensive capacity leaves at a rate of rho^-beta; what leaves of all families stands in the text. */
    Check energyGap() {
        RunRecord record = laboratory.run(ImmutableList.of(Laboratory.event(
                "energy-price",
                FROM.apply(0.1),
                "nations",
                "DEU",
                "sources",
                "domestic,pipeline,sea-borne,renewables")));
        double profit =
                PortableMath.log(1 + laboratory.effect(record, "DEU", "ENI", Measure.PROFIT, START + 2 * YEAR) / 100);
        return new Check(
                "energy-gap",
                "Faster leaving of energy-intensive capacity from Germany, by its profit two years after energy gets 10 %"
                        + " dearer"
                        + " (all that leaves, in three years: "
                        + Figures.plain(100 * (left(record) / left(laboratory.control()) - 1)) + " per cent)",
                "3.2 % more acquisitions, 2.5 % in the working paper",
                1.5,
                4.5,
                100 * (PortableMath.exp(-settings.get(Parameter.PROFIT_SENSITIVITY) * profit) - 1),
                "per cent",
                "Saussay, Sato (2024)",
                "");
    }

    private double left(RunRecord record) {
        FlowRecord flows = Objects.requireNonNull(record.flows(), "the run kept no flows of capacity");
        int first = START / YEAR;
        double left = 0;
        for (int to = 0; to < world.nations().size(); to++) {
            left += flows.get(first + 2, world.nation("DEU"), to) - flows.get(first - 1, world.nation("DEU"), to);
        }
        return left;
    }

    private static Event tariff(double size, String exporter, String importer, String families) {
        return Laboratory.event(
                "tariff", FROM.apply(size), "exporters", exporter, "importers", importer, "families", families);
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
