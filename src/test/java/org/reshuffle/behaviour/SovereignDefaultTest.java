package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SovereignDefaultTest {
    private static final SovereignDefault RULE = new SovereignDefault(0.04, 0.4);

    @Test
    void happensAboveTheLimitAndNotAgainWhileShutOut() {
        assertThat(RULE.happens(0.041, 0)).isTrue();
        assertThat(RULE.happens(0.04, 0)).isFalse();
        assertThat(RULE.happens(0.2, 1)).isFalse();
    }
}
