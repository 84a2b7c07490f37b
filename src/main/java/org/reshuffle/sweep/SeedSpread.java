package org.reshuffle.sweep;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Bands;
import org.reshuffle.result.Comparison;
import org.reshuffle.result.EffectTable;
import org.reshuffle.result.FigureLayout;
import org.reshuffle.result.Parallel;

/** Turns the figures of many seeds into their quantiles, a slice of columns at a time. */
final class SeedSpread {
    /** Figures of all seeds that are held at once by a thread: 8 MB. */
    private static final int HELD = 1 << 21;
    /** Columns gathered together: a cache line of single-precision numbers. */
    private static final int LINE = 16;

    private static final double[] FRACTIONS = Doubles.toArray(Bands.QUANTILES);
    private static final double[] ENDS = {FRACTIONS[Bands.LOW], FRACTIONS[Bands.HIGH]};

    private final SeedStore store;
    private final int threads;

    SeedSpread(SeedStore store, int threads) {
        this.store = store;
        this.threads = threads;
    }

    /**
     * Means of every figure of an arm, and quantiles where there are enough seeds.
     *
     * @param seeds the seeds that ended well
     */
    Bands bands(int arm, ImmutableIntArray seeds, int quarters) throws IOException, InterruptedException {
        int width = store.width();
        Bands bands = new Bands(quarters, width);
        Parallel.each(threads, quarters, quarter -> {
            int step = step(seeds.length(), width);
            for (int from = 0; from < width; from += step) {
                int count = Math.min(step, width - from);
                float[] figures = read(arm, seeds, quarter, from, count);
                quantiles(bands, quarter, figures, seeds.length(), from, count);
            }
        });
        return bands;
    }

    private static void quantiles(Bands bands, int quarter, float[] figures, int seeds, int from, int count) {
        float[][] samples = new float[LINE][seeds];
        Quantiles quantiles = new Quantiles(FRACTIONS, seeds);
        float[] values = new float[FRACTIONS.length];
        for (int line = 0; line < count; line += LINE) {
            int columns = Math.min(LINE, count - line);
            for (int k = 0; k < seeds; k++) {
                for (int c = 0; c < columns; c++) {
                    samples[c][k] = figures[k * count + line + c];
                }
            }
            for (int c = 0; c < columns; c++) {
                bands.setMean(quarter, from + line + c, mean(samples[c], seeds));
                if (seeds < Bands.FEWEST_SEEDS) {
                    continue;
                }
                quantiles.of(samples[c], seeds, values);
                for (int quantile = 0; quantile < values.length; quantile++) {
                    bands.set(quarter, quantile, from + line + c, values[quantile]);
                }
            }
        }
    }

    private static double mean(float[] sample, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += sample[k];
        }
        return sum / count;
    }

    /**
     * Puts the interval of the paired differences from the baseline into a table, for every figure it has.
     *
     * @param pairs the seeds that ended well in both arms
     */
    void intervals(EffectTable effects, FigureLayout layout, int arm, ImmutableIntArray pairs)
            throws IOException, InterruptedException {
        int[] quarters = effects.quarters();
        Parallel.each(threads, quarters.length, kept -> {
            int step = step(2 * pairs.length(), effects.width());
            float[] sample = new float[pairs.length()];
            Quantiles quantiles = new Quantiles(ENDS, pairs.length());
            float[] ends = new float[ENDS.length];
            for (int from = 0; from < effects.width(); from += step) {
                int count = Math.min(step, effects.width() - from);
                float[] treated = read(arm, pairs, quarters[kept], from, count);
                float[] control = read(0, pairs, quarters[kept], from, count);
                for (int c = 0; c < count; c++) {
                    Measure measure = layout.measureAt(from + c);
                    int defined = 0;
                    for (int k = 0; k < pairs.length(); k++) {
                        double effect = Comparison.effect(measure, treated[k * count + c], control[k * count + c]);
                        if (!Double.isNaN(effect)) {
                            sample[defined++] = (float) effect;
                        }
                    }
                    if (defined == pairs.length()) {
                        quantiles.of(sample, defined, ends);
                        effects.setInterval(kept, from + c, ends[0], ends[1]);
                    }
                }
            }
        });
    }

    private static int step(int seeds, int width) {
        return Math.min(width, Math.max(LINE, HELD / seeds));
    }

    private float[] read(int arm, ImmutableIntArray seeds, int quarter, int from, int count) throws IOException {
        float[] figures = new float[seeds.length() * count];
        ByteBuffer buffer = SeedStore.buffer(count);
        for (int k = 0; k < seeds.length(); k++) {
            buffer.clear();
            store.get(arm, seeds.get(k), quarter, from, buffer);
            buffer.flip().asFloatBuffer().get(figures, k * count, count);
        }
        return figures;
    }
}
