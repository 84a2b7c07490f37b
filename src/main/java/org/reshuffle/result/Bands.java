package org.reshuffle.result;

import com.google.common.collect.ImmutableList;

/**
 * The spread of every figure over the seeds of an arm: quantiles by quarter, in the order of a {@link FigureLayout}.
 * Single precision, for a spread estimated from seeds has no more than that.
 */
public final class Bands {
    /** The quantiles kept, as fractions. */
    public static final ImmutableList<Double> QUANTILES = ImmutableList.of(0.05, 0.50, 0.95);

    /** What the quantiles are called in columns, in the same order. */
    public static final ImmutableList<String> NAMES = ImmutableList.of("p5", "p50", "p95");

    public static final int LOW = 0;
    public static final int MIDDLE = 1;
    public static final int HIGH = 2;

    private final int width;
    private final float[][] quarters;

    /** @param width figures in a quarter */
    public Bands(int quarters, int width) {
        this.width = width;
        this.quarters = new float[quarters][width * QUANTILES.size()];
    }

    /** @param quantile index into {@link #QUANTILES} */
    public float get(int quarter, int quantile, int figure) {
        return quarters[quarter][quantile * width + figure];
    }

    public void set(int quarter, int quantile, int figure, float value) {
        quarters[quarter][quantile * width + figure] = value;
    }
}
