package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The spread of every figure over the seeds of an arm: mean and quantiles by quarter, in the order of a
 * {@link FigureLayout}. Single precision, for a spread estimated from seeds has no more than that.
 */
public final class Bands {
    /** The quantiles kept, as fractions. */
    public static final ImmutableList<Double> QUANTILES = ImmutableList.of(0.05, 0.50, 0.95);

    /** What the quantiles are called in columns, in the same order. */
    public static final ImmutableList<String> NAMES = ImmutableList.of("p5", "p50", "p95");

    /** Fewest seeds of which quantiles are given: the ends of 90 % of fewer draws say nothing of chance. */
    public static final int FEWEST_SEEDS = 5;

    public static final int LOW = 0;
    public static final int MIDDLE = 1;
    public static final int HIGH = 2;

    private final int width;
    private final float[][] quarters;
    private final float[][] means;

    /** @param width figures in a quarter */
    public Bands(int quarters, int width) {
        this.width = width;
        this.quarters = new float[quarters][width * QUANTILES.size()];
        means = new float[quarters][width];
        for (float[] quarter : this.quarters) {
            Arrays.fill(quarter, Float.NaN);
        }
    }

    /** The seeds' mean: unlike medians, means of arms and of their differences add up. */
    public float mean(int quarter, int figure) {
        return means[quarter][figure];
    }

    public void setMean(int quarter, int figure, double mean) {
        means[quarter][figure] = (float) mean;
    }

    /**
     * A quantile, NaN of too few seeds.
     *
     * @param quantile index into {@link #QUANTILES}
     */
    public float get(int quarter, int quantile, int figure) {
        return quarters[quarter][quantile * width + figure];
    }

    public void set(int quarter, int quantile, int figure, float value) {
        quarters[quarter][quantile * width + figure] = value;
    }
}
