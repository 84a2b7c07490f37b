package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** A replay of history: what it starts from, what moves it, and what it must not know. */
class HistoryReplayTest {
    /** Elasticities of trade that families have by themselves, and buyers who turn at the speed that goes with them. */
    private static final Settings ANSWERING =
            Settings.standard().with(Parameter.TRADE_ELASTICITY_SCALE, 1).with(Parameter.TRADE_ADJUSTMENT, 0.113);

    private static final BaseWorld WORLD = WorldReader.read(Path.of("scenarios/worlds/world-2011.yaml"));
    private static final ObservedFolder CARRIED = ObservedFolder.read(Path.of("scenarios/observed"), WORLD);

    @TempDir
    Path folder;

    private static double[] shares(ObservedFolder observed, int from, int to, Knowledge setting, String sector) {
        Feed feed = new Feed(WORLD, observed, from, to, setting);
        double[] origin = CARRIED.shares().row(ShareMeasure.OUTPUT, 2011, sector, feed.nations());
        return Replay.of(feed, Settings.standard(), false).shares(ShareMeasure.OUTPUT, sector, origin);
    }

    private static double of(String nation, double[] shares) {
        return shares[ObservedFolder.nations(WORLD).indexOf(nation)];
    }

    private ObservedFolder with(String table, UnaryOperator<String> row) throws IOException {
        return new ObservedCopy(folder).change(table, row).read(WORLD);
    }

    @Test
    void beginsAtTheObservedSharesOfItsOrigin() {
        for (String sector : new String[] {ShareTable.ALL, "C29"}) {
            double[] origin = CARRIED.shares().row(ShareMeasure.OUTPUT, 2011, sector, ObservedFolder.nations(WORLD));
            assertThat(shares(CARRIED, 2013, 2013, Knowledge.DRIVEN, sector)).containsExactly(origin, within(1e-9));
        }
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(shares(CARRIED, 2011, 2015, Knowledge.DRIVEN, "C29"))
                .isEqualTo(shares(CARRIED, 2011, 2015, Knowledge.DRIVEN, "C29"));
    }

    /** From 2011 to 2018 China's GDP in dollars grew faster than the world's, and Japan's fell. */
    @Test
    void aNationWhoseEconomyGrewFasterThanTheWorldGainsWhereGrowthIsFed() {
        double[] driven = shares(CARRIED, 2011, 2018, Knowledge.DRIVEN, ShareTable.ALL);
        double[] origin =
                CARRIED.shares().row(ShareMeasure.OUTPUT, 2011, ShareTable.ALL, ObservedFolder.nations(WORLD));
        assertThat(of("CHN", driven)).isGreaterThan(of("CHN", origin) + 2);
        assertThat(of("JPN", driven)).isLessThan(of("JPN", origin) - 1);
    }

    /** Half of China's GDP gone after the origin: the driven replay must see it, the blind one must not. */
    @Test
    void aBlindReplayKnowsNoGdpAfterItsOrigin() throws IOException {
        ObservedFolder crash = with("drivers", row -> {
            String[] cells = row.split(",");
            boolean after = cells[0].equals(Series.GDP) && cells[1].equals("CHN") && cells[2].compareTo("2011") > 0;
            cells[3] = after ? String.valueOf(Double.parseDouble(cells[3]) / 2) : cells[3];
            return String.join(",", cells);
        });
        assertThat(shares(crash, 2011, 2015, Knowledge.BLIND, ShareTable.ALL))
                .isEqualTo(shares(CARRIED, 2011, 2015, Knowledge.BLIND, ShareTable.ALL));
        assertThat(of("CHN", shares(crash, 2011, 2015, Knowledge.DRIVEN, ShareTable.ALL)))
                .isLessThan(of("CHN", shares(CARRIED, 2011, 2015, Knowledge.DRIVEN, ShareTable.ALL)) - 2);
    }

    /** What is scored must not be what is fed: other observed shares after the origin, the same forecast. */
    @Test
    void noReplayKnowsTheAnswer() throws IOException {
        ObservedFolder other = with("shares", row -> {
            String[] cells = row.split(",");
            cells[4] = cells[1].equals("2011") ? cells[4] : "1";
            return String.join(",", cells);
        });
        for (Knowledge setting : Knowledge.values()) {
            assertThat(shares(other, 2011, 2015, setting, ShareTable.ALL))
                    .as(setting.key())
                    .isEqualTo(shares(CARRIED, 2011, 2015, setting, ShareTable.ALL));
        }
    }

    /** Duties on China raised to half its price everywhere: its shipments abroad, and so its share, must suffer. */
    @Test
    void dutiesThatAreFedMoveTheReplay() throws IOException {
        ObservedFolder walls = with("tariffs", row -> {
            String[] cells = row.split(",");
            cells[3] = cells[1].equals("CHN") && !cells[2].equals("2011") ? "50" : cells[3];
            return String.join(",", cells);
        });
        assertThat(of("CHN", shares(walls, 2011, 2018, Knowledge.BLIND, ShareTable.ALL)))
                .isLessThan(of("CHN", shares(CARRIED, 2011, 2018, Knowledge.BLIND, ShareTable.ALL)));
    }

    /**
     * American duties on China of half its price turn buyers from its electronics, at a trade elasticity of 6, more than
     * from its machinery, at 4. What China exports to all shows the reverse, for its machinery goes to America less.
     */
    @Test
    void americanImportsOfAnIndustryFollowItsOwnTrade() throws IOException {
        ObservedFolder walls = with("tariffs", row -> {
            String[] cells = row.split(",");
            boolean onChina = cells[0].equals("USA") && cells[1].equals("CHN") && !cells[2].equals("2011");
            cells[3] = onChina ? "50" : cells[3];
            return String.join(",", cells);
        });
        assertThat(kept(walls, "C26")).isLessThan(0.9 * kept(walls, "C28"));
    }

    /** What is left of China's part of American imports behind walls. */
    private static double kept(ObservedFolder walls, String sector) {
        return imports(walls, sector) / imports(CARRIED, sector);
    }

    private static double imports(ObservedFolder observed, String sector) {
        Feed feed = new Feed(WORLD, observed, 2011, 2018, Knowledge.BLIND);
        double[] origin = CARRIED.shares().row(ShareMeasure.AMERICAN_IMPORTS, 2011, sector, feed.nations());
        return of("CHN", Replay.of(feed, ANSWERING, true).shares(ShareMeasure.AMERICAN_IMPORTS, sector, origin));
    }
}
