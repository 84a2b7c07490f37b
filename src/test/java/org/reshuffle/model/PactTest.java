package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Step;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Pacts draw capital, the partner's above all, for as long as they run and leaders keep them. */
class PactTest {
    private static final int QUARTERS = 60;
    private static final int PARTNER = 0;
    private static final int HOST = 1;
    private static final BaseWorld WORLD = SyntheticWorld.gravity(4, 5);
    private static final Calibration BASE = new Calibration(WORLD, Runs.UNFITTED);

    private static Event pact(double years) {
        return Runs.event("investment-pact", Runs.from(4, 2), "hosts=AAB", "partners=AAA", "years=" + years);
    }

    private static double gained(Settings settings, Event... events) {
        Observations with = Runs.meanField(WORLD, settings, QUARTERS, events);
        return with.value(Measure.CAPACITY, HOST, Observations.ALL, QUARTERS - 1)
                / with.value(Measure.CAPACITY, HOST, Observations.ALL, 0);
    }

    @Test
    void aHostGainsCapacityAndNothingMovesBefore() {
        Observations with = Runs.meanField(BASE, QUARTERS, pact(15));
        assertThat(with.value(Measure.CAPACITY, HOST, Observations.ALL, 3))
                .isEqualTo(with.value(Measure.CAPACITY, HOST, Observations.ALL, 0), within(1e-9));
        assertThat(gained(Runs.UNFITTED, pact(15))).isGreaterThan(1.02);
    }

    @Test
    void longerPactsAndLastingLeadersBringMore() {
        Event stays = Runs.event("leadership", Runs.from(0, 1), "nations=AAB");
        assertThat(gained(Runs.UNFITTED, pact(15))).isGreaterThan(gained(Runs.UNFITTED, pact(4)));
        assertThat(gained(Runs.UNFITTED, pact(15), stays)).isGreaterThan(gained(Runs.UNFITTED, pact(15)));
        Event falls = Runs.event("leadership", new Step(1, 8, 9), "nations=AAB", "measure=change");
        assertThat(gained(Runs.UNFITTED, pact(15), falls)).isLessThan(gained(Runs.UNFITTED, pact(15)));
    }

    /** What comes under a pact belongs to the partner, so it earns abroad what it did not before. */
    @Test
    void thePartnerOwnsWhatItBrings() {
        OpenModel plain = OpenModel.meanField(Runs.setup(BASE, QUARTERS)).run(QUARTERS);
        OpenModel with =
                OpenModel.meanField(Runs.setup(BASE, QUARTERS, pact(15))).run(QUARTERS);
        assertThat(with.economy.netProfit[PARTNER]).isGreaterThan(plain.economy.netProfit[PARTNER]);
        assertThat(with.economy.netProfit[HOST]).isLessThan(plain.economy.netProfit[HOST]);
    }

    /** Half of all changes of a leadership of 6 per cent a quarter break it: 0.97 a quarter. */
    @Test
    void thePactStandsWithTheChanceThatLeadersLeaveIt() {
        Economy economy =
                OpenModel.meanField(Runs.setup(BASE, QUARTERS, pact(15))).run(14).economy;
        assertThat(economy.pacts).hasSize(1);
        assertThat(economy.pacts.get(0).standing).isCloseTo(Math.pow(0.97, 10), within(1e-4));
        assertThat(economy.pacts.get(0).left).isEqualTo(51);
    }

    /** ln[1 + S (e^(o b worth) - 1)], signed in this quarter, b 2, half for everyone, hazard 3 per cent, 60 quarters. */
    @Test
    void itsWeightIsTheFormulas() {
        Economy economy =
                OpenModel.meanField(Runs.setup(BASE, QUARTERS, pact(15))).run(5).economy;
        double worth = 0.02 * (1 - Math.exp(-0.05 * 60)) / 0.05;
        assertThat(economy.incentive[HOST]).isCloseTo(worth, within(1e-12));
        assertThat(economy.incentive[PARTNER]).isZero();
    }

    @Test
    void aPactRunsOutAndEndsWithItsEvent() {
        OpenModel open =
                OpenModel.meanField(Runs.setup(BASE, QUARTERS, pact(2))).run(11);
        assertThat(open.economy.pacts.get(0).left).isEqualTo(2);
        assertThat(told(open)).isEqualTo(open.economy.pacts.get(0).standing).isPositive();
        open.run(6);
        assertThat(open.economy.pacts.get(0).left).isZero();
        assertThat(told(open)).as("what governments are told of it").isZero();
        assertThat(open.economy.incentive).containsOnly(0);
        Event revoked = Runs.event("investment-pact", new Step(2, 4, 8), "hosts=AAB", "partners=AAA");
        OpenModel other =
                OpenModel.meanField(Runs.setup(BASE, QUARTERS, revoked)).run(9);
        assertThat(other.economy.pacts).isEmpty();
        assertThat(other.economy.incentive).containsOnly(0);
    }

    private static double told(OpenModel open) {
        return Figures.of(open.base, open.economy, open.drivers).pacts().chance(HOST, PARTNER);
    }

    @Test
    void pactsInsideABlocBindUnlessTheSwitchSaysOtherwise() {
        BaseWorld bloc =
                SyntheticWorld.with(WORLD, WORLD.nations(), ImmutableMap.of("BLOC", ImmutableList.of("AAA", "AAB")));
        assertThat(standing(bloc, Runs.UNFITTED)).isEqualTo(1);
        assertThat(standing(bloc, Runs.UNFITTED.with(Switch.PACT_HAZARD, "all")))
                .isLessThan(0.8);
        assertThat(standing(WORLD, Runs.UNFITTED)).isLessThan(0.8);
        assertThat(standing(WORLD, Runs.UNFITTED.with(Switch.PACT_HAZARD, "none")))
                .isEqualTo(1);
        assertThat(standing(WORLD, Runs.UNFITTED.with(Switch.LEADERS, "off"))).isEqualTo(1);
    }

    private static double standing(BaseWorld world, Settings settings) {
        Calibration base = new Calibration(world, settings);
        return OpenModel.meanField(Runs.setup(base, QUARTERS, pact(15)))
                .run(20)
                .economy
                .pacts
                .get(0)
                .standing;
    }

    /** With everything open to everyone the partner's capital has no way of its own. */
    @Test
    void anOpenPactDrawsEveryoneAlike() {
        Calibration open = new Calibration(WORLD, Runs.UNFITTED.with(Parameter.PACT_OPENNESS, 1));
        Economy economy =
                OpenModel.meanField(Runs.setup(open, QUARTERS, pact(15))).run(5).economy;
        assertThat(economy.pacts.get(0).partnerPull).containsOnly(0);
        assertThat(economy.incentive[HOST]).isCloseTo(2 * 0.02 * (1 - Math.exp(-3)) / 0.05, within(1e-12));
    }

    /** Else a host would draw the more from the whole world, the more partners a pact names. */
    @Test
    void aSecondPactDoesNotOpenAPlaceAgain() {
        Event many = Runs.event("investment-pact", Runs.from(4, 2), "hosts=AAB", "partners=ALL", "years=15");
        double one = incentive(pact(15));
        assertThat(one).isPositive();
        assertThat(incentive(many)).isEqualTo(one);
    }

    private static double incentive(Event pact) {
        return OpenModel.meanField(Runs.setup(BASE, QUARTERS, pact)).run(5).economy.incentive[HOST];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wholeClustersComeAndStayThePartners(long seed) {
        Event strong = Runs.event("investment-pact", Runs.from(4, 4), "hosts=AAB", "partners=AAA", "years=50");
        Event stays = Runs.event("leadership", Runs.from(0, 1), "nations=AAB");
        Observations plain = Runs.stochastic(BASE, QUARTERS, seed, stays);
        Observations with = Runs.stochastic(BASE, QUARTERS, seed, strong, stays);
        assertThat(arrivals(with)).isGreaterThan(arrivals(plain));
    }

    /** What stands in the partner's land and is a third nation's is not the partner's to take abroad. */
    @Test
    void onlyTheirOwnClustersGoWithPartners() {
        Event strong = Runs.event("investment-pact", Runs.from(4, 4), "hosts=AAB", "partners=AAA", "years=50");
        int gone = 0;
        for (long seed = 1; seed <= 20; seed++) {
            OpenModel open = OpenModel.stochastic(Runs.setup(BASE, QUARTERS, strong), seed)
                    .run(6);
            Clusters clusters = Objects.requireNonNull(open.clusters);
            int[] hosts = new int[clusters.count()];
            for (int k = 0; k < hosts.length; k++) {
                hosts[k] = clusters.host(k);
                clusters.own(k, k % 2 == 0 ? hosts[k] : 2);
            }
            PartnerInvestment.ofClusters(open.rates, clusters, open.ledger, seed)
                    .run();
            for (int k = 0; k < hosts.length; k++) {
                if (clusters.host(k) != hosts[k]) {
                    assertThat(clusters.owner(k)).isEqualTo(PARTNER);
                    gone++;
                }
            }
        }
        assertThat(gone).isPositive();
    }

    private static long arrivals(Observations run) {
        return run.moves().stream()
                .filter(move -> move.kind() == ClusterMove.Kind.MOVED)
                .filter(move -> move.fromNation() == PARTNER && move.toNation() == HOST && move.owner() == PARTNER)
                .count();
    }

    @Test
    void chanceBreaksAPactOnceAndForAll() {
        int broken = 0;
        for (long seed = 0; seed < 20; seed++) {
            Economy economy = OpenModel.stochastic(Runs.setup(BASE, QUARTERS, pact(15)), seed)
                    .run(40)
                    .economy;
            double standing = economy.pacts.get(0).standing;
            assertThat(standing == 0 || standing == 1).isTrue();
            broken += standing == 0 ? 1 : 0;
        }
        // 36 quarters at 3 per cent: two thirds of twenty.
        assertThat(broken).isBetween(8, 18);
    }
}
