package org.reshuffle.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reshuffle.random.KeyedStream.Purpose;

/** Whatever was asked before, the logarithm of now, to the last bit. */
class RememberedExponentsTest {
    private static final int LENGTH = 50;
    private static final KeyedStream STREAM = KeyedStream.of(7, Purpose.EVENT, 0);
    private static final double[] ODD = {
        0,
        -0.0,
        -1,
        1,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        Math.sqrt(0.5),
        Math.sqrt(2),
        Math.nextDown(Math.sqrt(2)),
        Math.nextUp(2 * Math.sqrt(2)),
        0x1p1023,
        0x1p-1022,
        0x1.8p-1023
    };

    private final RememberedExponents exponents = new RememberedExponents(LENGTH);
    private final double[] x = new double[LENGTH];
    private final double[] logs = new double[LENGTH];

    @Test
    void figuresThatDriftOverManyPowersOfTwo() {
        for (int step = 0; step < 400; step++) {
            for (int i = 0; i < LENGTH; i++) {
                x[i] = Math.exp(0.02 * step * (i - 25));
            }
            check();
        }
    }

    @Test
    void figuresThatJumpBetweenAnythingAndWhatHasNoLogarithm() {
        for (int step = 0; step < 2_000; step++) {
            for (int i = 0; i < LENGTH; i++) {
                double u = STREAM.uniform((long) step * LENGTH + i);
                int odd = (int) (2 * ODD.length * u);
                x[i] = odd < ODD.length ? ODD[odd] : Math.exp(1_400 * (u - 0.75));
            }
            check();
        }
    }

    private void check() {
        exponents.log(x, logs);
        for (int i = 0; i < LENGTH; i++) {
            assertThat(Double.valueOf(logs[i]))
                    .as("ln %s", Double.toHexString(x[i]))
                    .isEqualTo(Double.valueOf(PortableMath.log(x[i])));
        }
    }
}
