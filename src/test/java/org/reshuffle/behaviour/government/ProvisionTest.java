package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ProvisionTest {
    private static final ImmutableList<Policy> SILENT = ImmutableList.of(Policy.NONE, Policy.NONE);
    private static final Provision.Rules RULES = new Provision.Rules(0.5, 0.4, 0, 0, 2, 0.05);

    private static Provision of(Briefings.Change told) {
        return Provision.of(Briefings.of(0, SILENT, told), RULES, 0.1);
    }

    /** Half of what prices rose beyond what is noticed, divided where pipelines still deliver. */
    @Test
    void pipelinesTakeTheirPartOfWhatIsSpentOnEnergyAndAddNothing() {
        Briefings.Change told = new Briefings.Change();
        told.logEnergyPrice = new double[] {0.2, 0};
        assertThat(of(told).renewables()).isCloseTo(0.05, within(1e-12));
        assertThat(of(told).pipelines()).isZero();
        told.pipelines = 0.3;
        assertThat(of(told).renewables()).isCloseTo(0.03, within(1e-12));
        assertThat(of(told).pipelines()).isCloseTo(0.02, within(1e-12));
        assertThat(of(told).spending()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void whoLacksWorkOpensAndWhoLacksHandsCloses() {
        Briefings.Change told = new Briefings.Change();
        double[][] idleAndOpenness = {{0.12, 0.04}, {-0.12, -0.04}, {0.09, 0}, {-0.09, 0}, {0.2, 0.05}, {-0.2, -0.05}};
        for (double[] row : idleAndOpenness) {
            told.unemployment = new double[] {row[0], 0};
            assertThat(of(told).openness()).as("%s without work", row[0]).isCloseTo(row[1], within(1e-12));
        }
    }
}
