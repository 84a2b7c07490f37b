package org.reshuffle.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReplicationTest {

    /** Means 1 and 11, seeds one apart from them: within 2, between 50 - 1 = 49, so 2 / 0.49 = 4.1, five seeds. */
    @Test
    void comparesChanceWithWhatPointsDifferBy() {
        Replication found = Replication.of(new double[][] {{0, 2}, {10, 12}});
        assertThat(found.within()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(found.between()).isCloseTo(7, within(1e-12));
        assertThat(found.advised()).isEqualTo(5);
    }

    @Test
    void oneSeedIsEnoughWithoutChance() {
        assertThat(Replication.of(new double[][] {{3, 3}, {4, 4}}).advised()).isEqualTo(1);
    }

    @Test
    void noNumberOfSeedsTellsEqualPointsApart() {
        assertThat(Replication.of(new double[][] {{1, 2}, {2, 1}}).advised()).isInfinite();
    }

    @Test
    void oneSeedTellsNothing() {
        assertThatThrownBy(() -> Replication.of(new double[][] {{1}, {2}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
