package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.observe.TradeRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;

/**
 * A mean-field run over the years of a back-test, and what it says of nations' shares: the observed shares of the origin
 * times what the run's figures grew by since then, scaled to what they added up to.
 */
final class Replay {
    static final ImmutableList<Driver> DRIVERS = ImmutableList.of(
            new TariffDriver(),
            new PowerPriceDriver(),
            new AdoptionDriver(),
            new LabourCostDriver(),
            new GrowthDriver());

    private final Feed feed;
    private final Calibration base;
    private final Observations run;
    private final @Nullable TradeRecord trade;

    private Replay(Feed feed, Calibration base, RunRecord record) {
        this.feed = feed;
        this.base = base;
        run = record.observations();
        trade = record.trade();
    }

    /** @param detail whether trade by pair is kept, which the shares of American imports need */
    static Replay of(Feed feed, Settings settings, boolean detail) {
        Calibration base = new Calibration(feed.world(), settings);
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        DRIVERS.forEach(driver -> events.addAll(driver.events(feed)));
        int quarters = 4 * (feed.to() - feed.base() + 1);
        RunSetup setup = new RunSetup(base, new Quarter(feed.base(), 1), quarters, events.build(), 1);
        return new Replay(feed, base, Simulation.meanField(setup, "replay", detail));
    }

    /** Shares in the last year, given those of the origin; NaN where the origin has none. */
    double[] shares(ShareMeasure measure, String sector, double[] origin) {
        double[] shares = new double[origin.length];
        for (int n = 0; n < shares.length; n++) {
            double growth = figure(measure, sector, n, feed.to()) / figure(measure, sector, n, feed.from());
            shares[n] = origin[n] == 0 || Double.isNaN(growth) ? origin[n] : origin[n] * growth;
        }
        return Shares.scaled(shares, origin);
    }

    private double figure(ShareMeasure measure, String sector, int nation, int year) {
        return switch (measure) {
            case OUTPUT -> made(Measure.SALES, sector, nation, year, false);
            case VALUE_ADDED -> made(Measure.SALES, sector, nation, year, true);
            case EXPORTS -> made(Measure.EXPORTS, sector, nation, year, false);
            case AMERICAN_IMPORTS -> imported(sector, nation, year);
            case VEHICLES -> vehicles(nation, year);
        };
    }

    private double vehicles(int nation, int year) {
        BaseWorld world = feed.world();
        return mean(Measure.OUTPUT, nation, world.family(Mechanism.COMBUSTION_VEHICLES), year)
                + mean(Measure.OUTPUT, nation, world.family(Mechanism.ELECTRIC_VEHICLES), year);
    }

    /** All families of manufacturing, or those of an industry against the base year by their part of it. */
    private double made(Measure measure, String sector, int nation, int year, boolean valueAdded) {
        boolean all = sector.equals(ShareTable.ALL);
        double[] parts = new double[base.families];
        Arrays.fill(parts, 1);
        if (!all) {
            parts = feed.observed()
                    .parts()
                    .parts(feed.base(), sector, feed.nations().get(nation));
        }
        double sum = 0;
        for (int s = 0; s < base.families; s++) {
            if (feed.world().families().get(s).manufacturing() && parts[s] != 0) {
                int cell = s * base.nations + nation;
                double start = all ? 1 : base.sales[cell] == 0 ? 0 : mean(measure, nation, s, feed.base());
                double kept = valueAdded ? 1 - base.energyShare[s] - base.inputShare[cell] : 1;
                sum += start == 0 ? 0 : kept * parts[s] * mean(measure, nation, s, year) / start;
            }
        }
        return sum;
    }

    /** By industry the run keeps exports alone, so they stand for what of them goes to the United States. */
    private double imported(String sector, int nation, int year) {
        if (trade == null) {
            throw new IllegalStateException("the run kept no bilateral trade");
        }
        double all = trade.get(year - feed.base(), nation, feed.world().nation("USA"));
        if (sector.equals(ShareTable.ALL)) {
            return all;
        }
        return all
                * made(Measure.EXPORTS, sector, nation, year, false)
                / made(Measure.EXPORTS, ShareTable.ALL, nation, year, false);
    }

    private double mean(Measure measure, int nation, int family, int year) {
        int first = 4 * (year - feed.base());
        double sum = 0;
        for (int quarter = first; quarter < first + 4; quarter++) {
            sum += run.value(measure, nation, family, quarter);
        }
        return sum / 4;
    }
}
