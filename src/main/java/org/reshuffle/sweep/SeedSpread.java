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

    /** Parts of the columns for each thread, so that none waits long for another. */
    private static final int SLICES = 4;

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
        int slices = Math.min(SLICES * threads, width);
        Parallel.each(threads, slices, slice -> {
            int end = (slice + 1) * width / slices;
            int step = step(seeds.length(), width);
            for (int from = slice * width / slices; from < end; from += step) {
                bands(bands, arm, seeds, quarters, from, Math.min(step, end - from));
            }
        });
        return bands;
    }

    private void bands(Bands bands, int arm, ImmutableIntArray seeds, int quarters, int from, int count)
            throws IOException {
        boolean few = seeds.length() <= Quantiles.SMALL;
        CarriedOrder order = new CarriedOrder(few ? count : 0, seeds.length());
        Quantiles quantiles = new Quantiles(FRACTIONS, seeds.length());
        for (int quarter = 0; quarter < quarters; quarter++) {
            float[] figures = read(arm, seeds, quarter, from, count);
            if (few) {
                ordered(bands, quarter, figures, seeds.length(), from, count, order, quantiles);
            } else {
                binned(bands, quarter, figures, seeds.length(), from, count, quantiles);
            }
        }
    }

    private static void ordered(
            Bands bands,
            int quarter,
            float[] figures,
            int seeds,
            int from,
            int count,
            CarriedOrder order,
            Quantiles quantiles) {
        float[] values = new float[FRACTIONS.length];
        for (int c = 0; c < count; c++) {
            float[] sorted = order.sort(figures, count, c);
            bands.setMean(quarter, from + c, mean(sorted, seeds));
            if (seeds >= Bands.FEWEST_SEEDS) {
                quantiles.ofSorted(sorted, seeds, values);
                keep(bands, quarter, from + c, values);
            }
        }
    }

    private static void binned(
            Bands bands, int quarter, float[] figures, int seeds, int from, int count, Quantiles quantiles) {
        float[][] samples = new float[LINE][seeds];
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
                quantiles.of(samples[c], seeds, values);
                keep(bands, quarter, from + line + c, values);
            }
        }
    }

    private static void keep(Bands bands, int quarter, int figure, float[] quantiles) {
        for (int quantile = 0; quantile < quantiles.length; quantile++) {
            bands.set(quarter, quantile, figure, quantiles[quantile]);
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
