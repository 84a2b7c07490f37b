package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlatformRentsTest {
    /** 8 and 6 go into the pool of 14; a quarter and three quarters of it come back. */
    @Test
    void poolIsDividedByCapacity() {
        double[] net = new double[2];
        PlatformRents.net(new double[] {0.8, 0.2}, new double[] {10, 30}, new double[] {0.25, 0.75}, net);
        assertThat(net[0]).isCloseTo(-4.5, within(1e-15));
        assertThat(net[1]).isCloseTo(4.5, within(1e-15));
    }

    @Test
    void nothingIsLostOnTheWay() {
        double[] net = new double[3];
        PlatformRents.net(new double[] {0.9, 0.1, 0.5}, new double[] {3, 5, 7}, new double[] {0.2, 0.5, 0.3}, net);
        assertThat(net[0] + net[1] + net[2]).isCloseTo(0, within(1e-15));
    }

    @Test
    void whoOwnsAsMuchAsItUsesPaysNobody() {
        double[] net = new double[2];
        PlatformRents.net(new double[] {0.6, 0.6}, new double[] {4, 4}, new double[] {0.5, 0.5}, net);
        assertThat(net).containsExactly(0, 0);
    }
}
