package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** The same seed gives the same bits; another seed does not; and nobody's luck hangs on anybody else's. */
class ReplayTest {
    private static final int QUARTERS = 40;
    private static final Calibration BASE = new Calibration(SyntheticWorld.varied(5, 11, 3), Settings.standard());

    private static Observations run(long seed) {
        return Runs.stochastic(BASE, QUARTERS, seed, Shocks.all(4, 0.3));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -7, Long.MAX_VALUE})
    void theSameSeedTwiceGivesTheSameBits(long seed) {
        Observations first = run(seed);
        Observations second = run(seed);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                assertThat(second.series(measure)).as(measure.key()).isEqualTo(first.series(measure));
            }
        }
        assertThat(second.moves()).isNotEmpty().isEqualTo(first.moves());
    }

    @Test
    void meanFieldRunsAreAllTheSame() {
        Observations first = Runs.meanField(BASE, QUARTERS, Shocks.all(4, 0.3));
        Observations second = Runs.meanField(BASE, QUARTERS, Shocks.all(4, 0.3));
        assertThat(Gap.between(second, first).size()).isZero();
    }

    @Test
    void anotherSeedGivesAnotherHistory() {
        assertThat(run(2).moves()).isNotEqualTo(run(1).moves());
        assertThat(Gap.between(run(2), run(1)).size()).isPositive();
    }

    /** With draws taken in turn, one cluster less would give every later cluster another draw. */
    @Test
    void oneClusterLessLeavesTheLivesOfTheOthersAlone() {
        OpenModel all = OpenModel.stochastic(Runs.setup(BASE, 8), 5).run(8);
        OpenModel without = OpenModel.stochastic(Runs.setup(BASE, 8), 5);
        without.clusters.place(0, 0, 1);
        without.run(8);
        Set<String> before = decisions(all);
        Set<String> after = decisions(without);
        int common = 0;
        for (String decision : after) {
            common += before.contains(decision) ? 1 : 0;
        }
        assertThat(before).hasSizeGreaterThan(50);
        assertThat(common).isGreaterThan(85 * after.size() / 100);
    }

    private static Set<String> decisions(OpenModel open) {
        Set<String> decisions = new HashSet<>();
        for (ClusterMove move : open.ledger.moves()) {
            if (move.kind() != ClusterMove.Kind.FOUNDED && move.cluster() != 0) {
                decisions.add(move.quarter() + " " + move.cluster() + " " + move.kind() + " " + move.toNation());
            }
        }
        return decisions;
    }

    @Test
    void keepingForcesAndFlowsChangesNoFigure() {
        RunSetup setup = Runs.setup(BASE, QUARTERS, Shocks.all(4, 0.3));
        Observations plain = Simulation.meanField(setup, "test", false).observations();
        Observations detailed = Simulation.meanField(setup, "test", true).observations();
        assertThat(Gap.between(detailed, plain).size()).isZero();
        Observations silent = Simulation.stochastic(setup, "test", 3, false).observations();
        Observations told = Simulation.stochastic(setup, "test", 3, true).observations();
        assertThat(Gap.between(told, silent).size()).isZero();
        assertThat(silent.moves()).isEmpty();
    }

    @Test
    void theSeedThatStandsForMeanFieldIsRefused() {
        RunSetup setup = Runs.setup(BASE, 1);
        assertThatThrownBy(() -> Simulation.stochastic(setup, "test", RunRecord.MEAN_FIELD, false))
                .hasMessageContaining("stands for the mean-field mode");
    }

    @Test
    void aRunWithoutQuartersOrClustersIsRefused() {
        assertThatThrownBy(() -> Runs.setup(BASE, 0)).hasMessage("a run takes at least one quarter, got 0");
        assertThatThrownBy(() -> Runs.setup(BASE, 4, 0)).hasMessage("the multiplier is at least 1, got 0");
    }
}
