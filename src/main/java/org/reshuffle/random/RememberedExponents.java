package org.reshuffle.random;

import java.util.Arrays;

/**
 * Logarithms of a table of figures that move slowly, such as the capacity of places: x = 2^k m, and the k of the last
 * time still fits most of them. So bits are looked at only where it does not, and the rest is arithmetic that a compiler
 * can turn into vector instructions. Bit for bit {@link PortableMath#log(double)}, whatever was asked before.
 */
public final class RememberedExponents {
    private static final int MOST = 1_022;

    /** k and 2^-k, by entry. */
    private final double[] exponent;

    private final double[] inverse;
    /** Entries that have no logarithm of their own, the first {@code without} of them: 0, infinite, not a number. */
    private final int[] special;

    private int without;

    /** @param length of the tables */
    public RememberedExponents(int length) {
        exponent = new double[length];
        inverse = new double[length];
        special = new int[length];
        Arrays.fill(inverse, 1);
    }

    /** ln x of every entry; {@code result} is another array. */
    public void log(double[] x, double[] result) {
        without = 0;
        for (int i = 0; i < x.length; i++) {
            double mantissa = x[i] * inverse[i];
            result[i] = PortableMath.nearOne(mantissa) ? mantissa : newMantissa(i, x[i]);
        }
        for (int i = 0; i < result.length; i++) {
            result[i] = PortableMath.logNearOne(result[i]);
        }
        for (int i = 0; i < result.length; i++) {
            result[i] = PortableMath.joined(result[i], exponent[i]);
        }
        for (int k = 0; k < without; k++) {
            result[special[k]] = PortableMath.log(x[special[k]]);
        }
    }

    private double newMantissa(int i, double x) {
        if (!PortableMath.splits(x)) {
            special[without++] = i;
            return 1;
        }
        int k = (int) PortableMath.exponent(x);
        exponent[i] = k;
        // Where 2^-k or a smaller x is no normal number the entry fits nothing, and is looked at every time.
        inverse[i] = Math.abs(k) < MOST ? PortableMath.power(-k) : 0;
        return PortableMath.mantissa(x);
    }
}
