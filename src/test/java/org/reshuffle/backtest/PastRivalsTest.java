package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.world.BaseWorld;

/** The rivals that go on as before, on three nations whose past is made so that the answer can be worked out by hand. */
class PastRivalsTest {
    private static final BaseWorld WORLD = WorldReader.read(Path.of("scenarios/worlds/world-2011.yaml"));
    private static final Offset<Double> ROUNDING = within(1e-9);

    @TempDir
    Path folder;

    private ObservedCopy carried;

    @BeforeEach
    void threeNations() throws IOException {
        carried = new ObservedCopy(folder)
                .rows(
                        "past",
                        "world_gross_output,2004,CHN,C29,10",
                        "world_gross_output,2004,DEU,C29,30",
                        "world_gross_output,2004,USA,C29,60",
                        "world_gross_output,2011,CHN,C29,17",
                        "world_gross_output,2011,DEU,C29,23",
                        "world_gross_output,2011,USA,C29,60")
                .rows(
                        "shares",
                        "world_gross_output,2011,CHN,C29,20",
                        "world_gross_output,2011,DEU,C29,20",
                        "world_gross_output,2011,USA,C29,60",
                        "world_gross_output,2015,CHN,C29,28",
                        "world_gross_output,2015,DEU,C29,16",
                        "world_gross_output,2015,USA,C29,56");
    }

    /** China, Germany, the United States. */
    private double[] said(Rival rival, int from, int to) {
        ObservedFolder observed = carried.read(WORLD);
        Feed feed = new Feed(WORLD, observed, from, to, Knowledge.BLIND);
        double[] origin = observed.shares().row(ShareMeasure.OUTPUT, from, "C29", feed.nations());
        double[] said = rival.shares(new Question(feed, ShareMeasure.OUTPUT, "C29", origin));
        return new double[] {
            said[feed.nations().indexOf("CHN")],
            said[feed.nations().indexOf("DEU")],
            said[feed.nations().indexOf("USA")]
        };
    }

    /** China won a point a year from 2004 to 2011 and Germany lost one. */
    @Test
    void theTrendGoesOnFromTheOriginByWhatAYearMovedInOlderTables() {
        assertThat(said(new LinearTrend(), 2011, 2018)).containsExactly(new double[] {27, 13, 60}, ROUNDING);
        assertThat(said(new LinearTrend(), 2011, 2015)).containsExactly(new double[] {24, 16, 60}, ROUNDING);
    }

    /** From 2011 to 2015 China won two points a year, Germany lost one, the United States one. */
    @Test
    void fromALaterOriginTheTrendIsThatSince2011() {
        assertThat(said(new LinearTrend(), 2015, 2018)).containsExactly(new double[] {34, 13, 53}, ROUNDING);
    }

    /** Germany, a point a year down from 5, is at nothing after seven; the other two are scaled to a hundred. */
    @Test
    void noTrendFallsBelowNothing() throws IOException {
        carried.rows(
                "shares",
                "world_gross_output,2011,CHN,C29,20",
                "world_gross_output,2011,DEU,C29,5",
                "world_gross_output,2011,USA,C29,75");
        double[] expected = {2700 / 102.0, 0, 7500 / 102.0};
        assertThat(said(new LinearTrend(), 2011, 2018)).containsExactly(expected, ROUNDING);
    }

    /** Seven years on China is 1.7 times its share and Germany 23/30 of it, before all are scaled to a hundred. */
    @Test
    void thePastRateGoesOnAsAGrowthFactor() {
        double china = 20 * 1.7;
        double germany = 20 * 23 / 30.0;
        double all = china + germany + 60;
        assertThat(said(new PastGrowth(), 2011, 2018))
                .containsExactly(new double[] {100 * china / all, 100 * germany / all, 6000 / all}, ROUNDING);
    }

    @Test
    void overAnotherLengthThePastRateIsCompounded() {
        double china = 20 * Math.pow(1.7, 4 / 7.0);
        double germany = 20 * Math.pow(23 / 30.0, 4 / 7.0);
        double all = china + germany + 60;
        assertThat(said(new PastGrowth(), 2011, 2015))
                .containsExactly(new double[] {100 * china / all, 100 * germany / all, 6000 / all}, ROUNDING);
    }

    /** No rate leads from nothing to something: China's 20 stand as they are, and only Germany's share falls. */
    @Test
    void whoBeganAtNothingHasNoPastRate() throws IOException {
        carried.rows(
                "past",
                "world_gross_output,2004,CHN,C29,0",
                "world_gross_output,2004,DEU,C29,30",
                "world_gross_output,2004,USA,C29,70",
                "world_gross_output,2011,CHN,C29,17",
                "world_gross_output,2011,DEU,C29,15",
                "world_gross_output,2011,USA,C29,70");
        assertThat(said(new PastGrowth(), 2011, 2018))
                .containsExactly(new double[] {2000 / 90.0, 1000 / 90.0, 6000 / 90.0}, ROUNDING);
    }

    @Test
    void whatOlderTablesDoNotNameStays() throws IOException {
        carried.rows("past", "world_gross_output,2004,CHN,C26,10", "world_gross_output,2011,CHN,C26,17");
        for (Rival rival : new Rival[] {new LinearTrend(), new PastGrowth()}) {
            assertThat(said(rival, 2011, 2018)).as(rival.id()).containsExactly(new double[] {20, 20, 60}, ROUNDING);
        }
    }

    /** A file with an early year of one measure once turned the trend of every other into no change. */
    @Test
    void anEarlyYearOfAnotherMeasureLeavesTheTrendAsItIs() throws IOException {
        carried.rows(
                "shares",
                "vehicle_output,2008,CHN,C29,5",
                "world_gross_output,2011,CHN,C29,20",
                "world_gross_output,2011,DEU,C29,20",
                "world_gross_output,2011,USA,C29,60");
        assertThat(said(new LinearTrend(), 2011, 2018)).containsExactly(new double[] {27, 13, 60}, ROUNDING);
    }
}
