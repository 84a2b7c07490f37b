package org.reshuffle.experiment.design;

import org.reshuffle.random.KeyedStream;

/** Whole numbers in an order of chance (Fisher, Yates; Durstenfeld 1964). Draws: one a number, keyed by its place. */
final class Shuffle {
    private Shuffle() {}

    /** The numbers from 0 to {@code count} - 1. */
    static int[] of(int count, KeyedStream stream) {
        int[] numbers = new int[count];
        for (int k = 0; k < count; k++) {
            numbers[k] = k;
        }
        for (int k = count - 1; k > 0; k--) {
            int other = (int) (stream.uniform(k) * (k + 1));
            int kept = numbers[k];
            numbers[k] = numbers[other];
            numbers[other] = kept;
        }
        return numbers;
    }
}
