package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/** Replays history from an origin and scores the replay beside rivals that know as much. */
public final class Backtest {
    /** Base years of the worlds for which the figures carried are cut. */
    private static final ImmutableList<Integer> ORIGINS = ImmutableList.of(2011, 2018);

    private static final ImmutableList<Rival> RIVALS =
            ImmutableList.of(new NoChange(), new LinearTrend(), new PastGrowth(), new StillGravity(), new GdpShares());

    private final BaseWorld world;
    private final ObservedFolder observed;

    private Backtest(BaseWorld world, ObservedFolder observed) {
        this.world = world;
        this.observed = observed;
    }

    /**
     * @param folder the figures that the project carries
     * @param more a file of further figures to score against, or null
     * @throws org.reshuffle.scenario.InvalidInput if a file is wrong
     */
    public static Backtest read(BaseWorld world, Path folder, @Nullable Path more) {
        ObservedFolder observed = ObservedFolder.read(folder, world);
        return new Backtest(
                world, more == null ? observed : observed.with(ShareTable.read(more, ObservedFolder.nations(world))));
    }

    /** Whether the figures carried are cut for this world; those of another may name nations that it has not. */
    public static boolean knows(BaseWorld world) {
        return ORIGINS.contains(world.year());
    }

    /** Whether any measure and sector has observed shares of both years. */
    public boolean scores(int from, int to) {
        ShareTable shares = observed.shares();
        return Arrays.stream(ShareMeasure.values())
                .anyMatch(measure ->
                        shares.sectors(measure, from).stream().anyMatch(sector -> shares.has(measure, to, sector)));
    }

    /** Years that can be scored from an origin, or be one. */
    public ImmutableList<Integer> years() {
        return observed.shares().years().asList();
    }

    /** Last year for which growth is known. */
    public int lastDriven() {
        return observed.series().last(Series.GDP);
    }

    public Card run(int from, int to, Knowledge setting, Settings settings) {
        List<Rival> rivals = new ArrayList<>(RIVALS);
        rivals.removeIf(rival -> rival.knowsDemand() && setting == Knowledge.BLIND);
        return run(from, to, setting, settings, rivals, true);
    }

    /** Beside one rival alone, and without shares of American imports, which is much faster. */
    Card run(int from, int to, Knowledge setting, Settings settings, Rival rival) {
        return run(from, to, setting, settings, ImmutableList.of(rival), false);
    }

    private Card run(int from, int to, Knowledge setting, Settings settings, List<Rival> rivals, boolean detail) {
        Feed feed = new Feed(world, observed, from, to, setting);
        Replay replay = Replay.of(feed, settings, detail);
        List<Contest.Entry> names = new ArrayList<>();
        Accuracy none = new Accuracy(0, 0, 0, 0, 0);
        names.add(new Contest.Entry(Contest.MODEL, new Text("Reshuffle", "Reshuffle"), none, 0, 0));
        rivals.forEach(rival -> names.add(new Contest.Entry(rival.id(), rival.title(), none, 0, 0)));
        ImmutableList.Builder<Contest> contests = ImmutableList.builder();
        for (ShareMeasure measure : ShareMeasure.values()) {
            if (measure == ShareMeasure.AMERICAN_IMPORTS && !detail) {
                continue;
            }
            boolean vehicles = measure == ShareMeasure.VEHICLES;
            for (boolean industries : new boolean[] {false, true}) {
                List<Contest.Sector> sectors = new ArrayList<>();
                for (String sector :
                        industries || vehicles ? ShareTable.INDUSTRIES : ImmutableList.of(ShareTable.ALL)) {
                    boolean known = observed.shares().has(measure, from, sector)
                            && observed.shares().has(measure, to, sector);
                    if (known && !(vehicles && industries)) {
                        sectors.add(sector(feed, replay, rivals, measure, sector));
                    }
                }
                if (!sectors.isEmpty()) {
                    contests.add(Contest.of(measure, industries, names, sectors));
                }
            }
        }
        ImmutableList.Builder<Card.Fed> fed = ImmutableList.builder();
        for (Driver driver : Replay.DRIVERS) {
            fed.add(new Card.Fed(driver.id(), driver.source(), driver.filled(feed)));
        }
        return new Card(world.year(), from, to, setting, contests.build(), fed.build());
    }

    private static Contest.Sector sector(
            Feed feed, Replay replay, List<Rival> rivals, ShareMeasure measure, String sector) {
        double[] origin = feed.observed().shares().row(measure, feed.from(), sector, feed.nations());
        double[] seen = feed.observed().shares().row(measure, feed.to(), sector, feed.nations());
        List<double[]> forecasts = new ArrayList<>();
        forecasts.add(replay.shares(measure, sector, origin));
        Question question = new Question(feed, measure, sector, origin);
        rivals.forEach(rival -> forecasts.add(rival.shares(question)));
        return new Contest.Sector(origin, seen, forecasts);
    }
}
