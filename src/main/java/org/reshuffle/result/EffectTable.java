package org.reshuffle.result;

import java.util.Arrays;

/**
 * How far an arm is from the baseline in some quarters, figure by figure in the order of a {@link FigureLayout}: in per
 * cent of the baseline, shares in points. The interval holds 90 % of the differences between runs with equal seeds.
 */
public final class EffectTable {
    private final int[] quarters;
    private final int width;
    private final float[][][] values;

    /**
     * @param quarters the quarters kept, rising
     * @param width figures in a quarter
     */
    public EffectTable(int[] quarters, int width) {
        this.quarters = quarters.clone();
        this.width = width;
        values = new float[quarters.length][3][width];
        for (float[][] quarter : values) {
            Arrays.fill(quarter[1], Float.NaN);
            Arrays.fill(quarter[2], Float.NaN);
        }
    }

    public int[] quarters() {
        return quarters.clone();
    }

    public int width() {
        return width;
    }

    /** The effect itself, NaN where the baseline is zero. */
    public float effect(int kept, int figure) {
        return values[kept][0][figure];
    }

    /** Lower end of the interval, NaN without enough seeds. */
    public float low(int kept, int figure) {
        return values[kept][1][figure];
    }

    /** Upper end of the interval, NaN without enough seeds. */
    public float high(int kept, int figure) {
        return values[kept][2][figure];
    }

    public void set(int kept, int figure, double effect) {
        values[kept][0][figure] = (float) effect;
    }

    public void setInterval(int kept, int figure, double low, double high) {
        values[kept][1][figure] = (float) low;
        values[kept][2][figure] = (float) high;
    }
}
