package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComponentLearningTest {
    private final ComponentLearning learning = new ComponentLearning(0.4);

    /** Four tenths of the machine get as cheap as the world has made them. */
    @Test
    void componentsThatAreImportedAreAsCheapAsTheWorldMakesThem() {
        assertThat(learning.fall(0.1, 0.6, 0)).isCloseTo(0.6 * 0.1 + 0.4 * 0.6, within(1e-15));
    }

    @Test
    void componentsThatAreBlockedAreLearnedAtHome() {
        assertThat(learning.fall(0.1, 0.6, 1)).isEqualTo(0.1);
        assertThat(learning.fall(0.1, 0.6, 0.5)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void whoLeadsBuysAtHome() {
        assertThat(learning.fall(0.8, 0.6, 0)).isEqualTo(0.8);
    }
}
