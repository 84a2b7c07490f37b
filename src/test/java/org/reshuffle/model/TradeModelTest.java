package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** The schedule runs every phase once a quarter, in order, and notices when it does not. */
class TradeModelTest {
    private final Economy economy = new Economy(new Calibration(SyntheticWorld.symmetric(2, 2), Runs.STILL));
    private final List<String> ran = new ArrayList<>();

    private PhaseStep step(Phase phase) {
        return new PhaseStep(phase) {
            private static final long serialVersionUID = 1L;

            @Override
            void run() {
                ran.add(economy.quarter + " " + phase());
            }
        };
    }

    private ImmutableList<PhaseStep> steps(Phase... phases) {
        ImmutableList.Builder<PhaseStep> steps = ImmutableList.builder();
        for (Phase phase : phases) {
            steps.add(step(phase));
        }
        return steps.build();
    }

    @Test
    void phasesRunInTheirOrderWhateverTheOrderOfTheList() {
        Phase[] phases = Phase.values();
        Phase first = phases[0];
        phases[0] = phases[5];
        phases[5] = first;
        TradeModel model = new TradeModel(economy, steps(phases));
        model.runQuarter(0);
        model.runQuarter(1);
        List<String> expected = new ArrayList<>();
        for (int quarter = 0; quarter < 2; quarter++) {
            for (Phase phase : Phase.values()) {
                expected.add(quarter + " " + phase);
            }
        }
        assertThat(ran).isEqualTo(expected);
    }

    @Test
    void aMissingPhaseIsRefused() {
        assertThatThrownBy(() -> new TradeModel(economy, steps(Phase.EVENTS)))
                .hasMessage("expected a step for each of the " + Phase.values().length + " phases, got 1");
    }

    @Test
    void aPhaseInThePlaceOfAnotherStopsTheRun() {
        Phase[] phases = Phase.values();
        phases[3] = phases[4];
        TradeModel model = new TradeModel(economy, steps(phases));
        assertThatThrownBy(() -> model.runQuarter(0)).hasMessage("phase " + phases[4] + " ran as number 3");
    }
}
