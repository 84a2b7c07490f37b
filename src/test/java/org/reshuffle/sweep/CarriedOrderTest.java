package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarriedOrderTest {
    private static final int COLUMNS = 7;
    private static final int SIZE = 20;

    /** Also when nothing is as it was the time before, and when many are equal. */
    @Test
    void sortsEverySampleWhateverTheOrderBefore() {
        CarriedOrder order = new CarriedOrder(COLUMNS, SIZE);
        Random random = new Random(3);
        for (int time = 0; time < 50; time++) {
            float[] figures = new float[SIZE * COLUMNS];
            for (int k = 0; k < figures.length; k++) {
                figures[k] = time % 3 == 0 ? random.nextInt(4) : (float) random.nextGaussian();
            }
            for (int column = 0; column < COLUMNS; column++) {
                float[] expected = new float[SIZE];
                for (int k = 0; k < SIZE; k++) {
                    expected[k] = figures[k * COLUMNS + column];
                }
                Arrays.sort(expected);
                assertThat(order.sort(figures, COLUMNS, column)).containsExactly(expected);
            }
        }
    }
}
