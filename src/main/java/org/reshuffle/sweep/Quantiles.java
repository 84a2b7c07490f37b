package org.reshuffle.sweep;

import java.util.Arrays;

/**
 * Exact quantiles of samples, interpolated between their order statistics (type 7 of Hyndman, Fan 1996, The American
 * Statistician 50). A large sample is counted into bins of equal width, and only the bins that hold a wanted order
 * statistic are sorted: a few steps for each number, where sorting takes dozens. One thread at a time.
 */
final class Quantiles {
    /** Up to here sorting it all is faster. */
    static final int SMALL = 40;

    private static final int BINS = 128;

    private final double[] fractions;
    private final int[] binOf;
    private final int[] starts = new int[BINS + 1];
    private final float[] held;

    /**
     * @param fractions of a sample below each quantile [0, 1]
     * @param largest most numbers in a sample
     */
    Quantiles(double[] fractions, int largest) {
        this.fractions = fractions.clone();
        binOf = new int[largest];
        held = new float[largest];
    }

    /**
     * Quantiles of the first {@code count} numbers, which may be put into another order.
     *
     * @param into where the quantiles go
     */
    void of(float[] sample, int count, float[] into) {
        boolean small = count <= SMALL;
        if (small) {
            sort(sample, 0, count);
        }
        ofSorted(small || !bin(sample, count) ? sample : held, count, into);
    }

    /** Quantiles of the first {@code count} numbers, which rise, at least round the order statistics wanted. */
    void ofSorted(float[] sorted, int count, float[] into) {
        for (int k = 0; k < fractions.length; k++) {
            double position = fractions[k] * (count - 1);
            int below = (int) position;
            double part = position - below;
            float low = sorted[below];
            into[k] = part == 0 ? low : (float) (low + part * ((double) sorted[below + 1] - low));
        }
    }

    /**
     * Puts the sample into {@link #held} bin by bin, wanted bins sorted; false when all its numbers are equal. A larger
     * number never stands in an earlier bin, because subtracting and scaling keep order even when they round.
     */
    private boolean bin(float[] sample, int count) {
        float least = sample[0];
        float most = sample[0];
        for (int k = 1; k < count; k++) {
            least = Math.min(least, sample[k]);
            most = Math.max(most, sample[k]);
        }
        double width = (double) most - least;
        if (!(width > 0)) {
            return false;
        }
        double scale = (BINS - 1) / width;
        Arrays.fill(starts, 0);
        for (int k = 0; k < count; k++) {
            int bin = (int) (((double) sample[k] - least) * scale);
            binOf[k] = bin;
            starts[bin + 1]++;
        }
        for (int bin = 0; bin < BINS; bin++) {
            starts[bin + 1] += starts[bin];
        }
        // Placing moves each start to the next one's.
        for (int k = 0; k < count; k++) {
            held[starts[binOf[k]]++] = sample[k];
        }
        int sorted = 0;
        for (double fraction : fractions) {
            int rank = (int) (fraction * (count - 1));
            sorted = sortBinsOf(rank, Math.min(rank + 1, count - 1), sorted);
        }
        return true;
    }

    /** Sorts the bins that hold two ranks, from place {@code from} on; what has been sorted then. */
    private int sortBinsOf(int low, int high, int from) {
        int done = from;
        int bin = 0;
        while (bin < BINS && starts[bin] <= low) {
            bin++;
        }
        int begin = bin == 0 ? 0 : starts[bin - 1];
        while (starts[bin] <= high) {
            bin++;
        }
        begin = Math.max(begin, done);
        if (begin < starts[bin]) {
            done = starts[bin];
            sort(held, begin, done);
        }
        return done;
    }

    private static void sort(float[] sample, int from, int to) {
        if (to - from > SMALL) {
            Arrays.sort(sample, from, to);
            return;
        }
        for (int k = from + 1; k < to; k++) {
            float value = sample[k];
            int at = k;
            while (at > from && sample[at - 1] > value) {
                sample[at] = sample[at - 1];
                at--;
            }
            sample[at] = value;
        }
    }
}
