package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;

/** What the kind of event {@code growth} does. */
class NationalGrowthTest {
    private static final int QUARTERS = 24;
    private static final BaseWorld WORLD = SyntheticWorld.gravity(6, 6);

    private static Observations grown(String nations, double level) {
        return Runs.meanField(
                WORLD, Runs.STILL, QUARTERS, Runs.event("growth", Runs.from(4, level), "nations=" + nations));
    }

    @Test
    void aWorldThatGrowsAlikeOnlyGrows() {
        Observations run = grown("ALL", 0.5);
        for (int nation = 0; nation < 6; nation++) {
            assertThat(run.value(Measure.SALES, nation, Observations.ALL, QUARTERS - 1)
                            / run.value(Measure.SALES, nation, Observations.ALL, 0))
                    .as("families that learn by doing sell a little more")
                    .isCloseTo(1.5, within(0.03));
            assertThat(run.value(Measure.WAGE, nation, Observations.ALL, QUARTERS - 1))
                    .isCloseTo(1, within(0.01));
            assertThat(run.value(Measure.UNEMPLOYMENT, nation, Observations.ALL, QUARTERS - 1))
                    .isCloseTo(run.value(Measure.UNEMPLOYMENT, nation, Observations.ALL, 0), within(0.05));
        }
    }

    @Test
    void aNationThatGrowsAloneGainsSharesAtAboutTheSamePrice() {
        Observations run = grown("AAB", 0.5);
        int grown = 1;
        double share = run.value(Measure.SALES, grown, Observations.ALL, QUARTERS - 1)
                / run.value(Measure.SALES, Observations.WORLD, Observations.ALL, QUARTERS - 1);
        double before = run.value(Measure.SALES, grown, Observations.ALL, 0)
                / run.value(Measure.SALES, Observations.WORLD, Observations.ALL, 0);
        assertThat(share / before).isBetween(1.1, 1.5);
        assertThat(run.value(Measure.PRICE, grown, Observations.ALL, QUARTERS - 1))
                .isBetween(0.9, 1.1);
    }

    @Test
    void aLevelIsHowFarANationHasGotSoWhatIsTakenBackIsGone() {
        Observations run = Runs.meanField(
                WORLD, Runs.STILL, 80, Runs.event("growth", new org.reshuffle.shock.Step(0.3, 4, 8), "nations=AAB"));
        assertThat(run.value(Measure.SALES, 1, Observations.ALL, 6))
                .isGreaterThan(1.1 * run.value(Measure.SALES, 1, Observations.ALL, 0));
        assertThat(run.value(Measure.SALES, 1, Observations.ALL, 79) / run.value(Measure.SALES, 1, Observations.ALL, 0))
                .isCloseTo(1, within(0.02));
    }
}
