package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.ClusterMove.Kind;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** The ledger tells one consistent life of every cluster. */
class BiographyTest {
    private static final int QUARTERS = 60;
    private static final Calibration BASE = new Calibration(ShippedWorlds.of("world-2018"), Settings.standard());
    private static final Observations RUN = run(BASE);

    private static Observations run(Calibration base) {
        return Runs.stochastic(
                base,
                QUARTERS,
                4,
                Runs.event("energy-price", Runs.from(8, 2), "nations=DEU,ITA", "sources=domestic,sea-borne,pipeline"),
                Runs.event("electric-vehicles", Runs.from(8, 0.7), "nations=ALL"),
                Runs.event("tariff", Runs.from(12, 0.4), "exporters=CHN", "importers=USA"));
    }

    private static ListMultimap<Integer, ClusterMove> lives(Observations run) {
        ListMultimap<Integer, ClusterMove> lives = ArrayListMultimap.create();
        for (ClusterMove move : run.moves()) {
            lives.put(move.cluster(), move);
        }
        return lives;
    }

    private static void consistent(List<ClusterMove> life) {
        ClusterMove last = life.get(0);
        assertThat(last.kind()).as("a life begins: %s", last).isEqualTo(Kind.FOUNDED);
        assertThat(last.owner()).isEqualTo(last.toNation());
        for (ClusterMove move : life.subList(1, life.size())) {
            String what = last + " then " + move;
            assertThat(last.kind()).as("nothing follows an end: %s", what).isNotEqualTo(Kind.ENDED);
            assertThat(move.kind()).as(what).isNotEqualTo(Kind.FOUNDED);
            assertThat(move.quarter()).as(what).isGreaterThanOrEqualTo(last.quarter());
            if (move.kind() != Kind.ENDED && last.kind() != Kind.FOUNDED) {
                assertThat(move.quarter()).as("one change a quarter: %s", what).isGreaterThan(last.quarter());
            }
            assertThat(move.fromNation()).as(what).isEqualTo(last.toNation());
            assertThat(move.fromFamily()).as(what).isEqualTo(last.toFamily());
            assertThat(move.capacity()).as(what).isEqualTo(last.capacity());
            assertThat(move.owner()).as(what).isEqualTo(move.kind() == Kind.CLOSED ? move.toNation() : last.owner());
            assertThat(move.toNation() == move.fromNation())
                    .as("only a move or a new start changes the nation: %s", what)
                    .isEqualTo(move.kind() == Kind.CONVERTED
                            || move.kind() == Kind.ENDED
                            || (move.kind() == Kind.CLOSED && move.toNation() == move.fromNation()));
            assertThat(move.toFamily() == move.fromFamily())
                    .as("a move keeps the family, a conversion changes it: %s", what)
                    .isEqualTo(move.kind() == Kind.MOVED
                            || move.kind() == Kind.ENDED
                            || (move.kind() == Kind.CLOSED && move.toFamily() == move.fromFamily()));
            last = move;
        }
    }

    @Test
    void everyMoveStartsWhereTheLastEnded() {
        ListMultimap<Integer, ClusterMove> lives = lives(RUN);
        for (int cluster : lives.keySet()) {
            consistent(lives.get(cluster));
        }
        for (Kind kind : new Kind[] {Kind.MOVED, Kind.CONVERTED, Kind.CLOSED}) {
            assertThat(RUN.moves()).as("the run tells of").anyMatch(move -> move.kind() == kind);
        }
    }

    @Test
    void livesAreToldInTheOrderOfTime() {
        int quarter = 0;
        for (ClusterMove move : RUN.moves()) {
            assertThat(move.quarter()).isGreaterThanOrEqualTo(quarter);
            quarter = move.quarter();
        }
    }

    @Test
    void whereTheLivesEndAddsUpToTheCapacityObserved() {
        double[] capacity = new double[BASE.families * BASE.nations];
        double[] started = new double[capacity.length];
        ListMultimap<Integer, ClusterMove> lives = lives(RUN);
        for (int cluster : lives.keySet()) {
            List<ClusterMove> life = lives.get(cluster);
            ClusterMove first = life.get(0);
            ClusterMove last = life.get(life.size() - 1);
            started[first.toFamily() * BASE.nations + first.toNation()] += first.capacity();
            capacity[last.toFamily() * BASE.nations + last.toNation()] += last.capacity();
        }
        for (int s = 0; s < BASE.families; s++) {
            for (int i = 0; BASE.clustered[s] && i < BASE.nations; i++) {
                int cell = s * BASE.nations + i;
                double fringe = BASE.sales[cell] - started[cell];
                double observed = RUN.value(Measure.CAPACITY, i, s, QUARTERS - 1);
                assertThat(capacity[cell] + fringe).isCloseTo(observed, within(1e-9 * (1 + observed)));
            }
        }
    }

    @Test
    void theTermsOfAMoveAddUpToWhatWouldHaveKeptTheCluster() {
        double beta = Parameter.PROFIT_SENSITIVITY.standard();
        for (ClusterMove move : RUN.moves()) {
            if (move.kind() == Kind.MOVED) {
                double gap = beta * (move.goProfit() - move.stayProfit())
                        + move.mass()
                        + move.relatedness()
                        + move.incentive();
                double keep = 100 * Math.max(0, Math.exp(gap / beta) - 1);
                assertThat(move.keepProfit()).as("%s", move).isCloseTo(keep, within(1e-6 * (1 + keep)));
                assertThat(move.runnerUp()).isNotIn(move.fromNation(), move.toNation());
            }
        }
    }

    @Test
    void inAnElasticPoolLivesBeginAndEndAtAnyTime() {
        Calibration elastic = new Calibration(
                ShippedWorlds.of("world-2018"), Settings.standard().with(Switch.POOL, "elastic"));
        Observations run = Runs.stochastic(
                elastic, QUARTERS, 4, Runs.event("technology", Runs.from(4, -0.9), "nations=ALL", "families=SHP,AIR"));
        ListMultimap<Integer, ClusterMove> lives = lives(run);
        for (int cluster : lives.keySet()) {
            consistent(lives.get(cluster));
        }
        assertThat(run.moves()).anyMatch(move -> move.kind() == Kind.FOUNDED && move.quarter() > 0);
        assertThat(run.moves()).anyMatch(move -> move.kind() == Kind.ENDED);
    }
}
