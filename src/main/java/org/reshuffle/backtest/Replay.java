package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
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
            case OUTPUT -> made(Measure.SALES, sector, nation, year);
            case VALUE_ADDED -> valueAdded(sector, nation, year);
            case EXPORTS -> made(Measure.EXPORTS, sector, nation, year);
            case AMERICAN_IMPORTS -> imported(sector, nation, year);
            case VEHICLES -> vehicles(nation, year);
        };
    }

    private double vehicles(int nation, int year) {
        BaseWorld world = feed.world();
        return mean(Measure.OUTPUT, nation, world.family(Mechanism.COMBUSTION_VEHICLES), year)
                + mean(Measure.OUTPUT, nation, world.family(Mechanism.ELECTRIC_VEHICLES), year);
    }

    /** A figure of a nation's families [bn USD a year]. */
    private interface FamilyFigure {
        double of(int family, int year);
    }

    private double made(Measure measure, String sector, int nation, int year) {
        return added(sector, nation, year, (family, of) -> mean(measure, nation, family, of), family -> 1);
    }

    private double valueAdded(String sector, int nation, int year) {
        return added(
                sector,
                nation,
                year,
                (family, of) -> mean(Measure.SALES, nation, family, of),
                family -> 1 - base.energyShare[family] - base.inputShare[family * base.nations + nation]);
    }

    private double imported(String sector, int nation, int year) {
        if (trade == null) {
            throw new IllegalStateException("the run kept no bilateral trade");
        }
        int buyer = feed.world().nation("USA");
        return added(
                sector, nation, year, (family, of) -> trade.get(of - feed.base(), family, nation, buyer), family -> 1);
    }

    /** All families of manufacturing, or those of an industry against the base year by their part of it. */
    private double added(String sector, int nation, int year, FamilyFigure figure, IntToDoubleFunction weight) {
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
                double start = all ? 1 : figure.of(s, feed.base());
                sum += start == 0 ? 0 : weight.applyAsDouble(s) * parts[s] * figure.of(s, year) / start;
            }
        }
        return sum;
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
