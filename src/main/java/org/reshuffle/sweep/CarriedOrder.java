package org.reshuffle.sweep;

/**
 * Sorts small samples of many columns, each starting from the order its sample had the time before: seeds that lead in
 * one quarter mostly lead in the next, so there is little left to sort. One thread at a time.
 */
final class CarriedOrder {
    private final int size;
    private final byte[] order;
    private final float[] sorted;

    /**
     * @param columns how many samples there are
     * @param size numbers in a sample, at most 127
     */
    CarriedOrder(int columns, int size) {
        this.size = size;
        order = new byte[columns * size];
        for (int k = 0; k < order.length; k++) {
            order[k] = (byte) (k % size);
        }
        sorted = new float[size];
    }

    /**
     * A column's sample, sorted; gone at the next call.
     *
     * @param figures the samples' numbers: number k of a column at {@code k * columns + column}
     */
    float[] sort(float[] figures, int columns, int column) {
        int base = column * size;
        for (int k = 0; k < size; k++) {
            byte member = order[base + k];
            float value = figures[member * columns + column];
            int at = k;
            while (at > 0 && sorted[at - 1] > value) {
                sorted[at] = sorted[at - 1];
                order[base + at] = order[base + at - 1];
                at--;
            }
            sorted[at] = value;
            order[base + at] = member;
        }
        return sorted;
    }
}
