package org.reshuffle.judge.claim;

import java.util.Arrays;
import org.reshuffle.world.Quarter;

/** One number made of a quantity of many items. */
public record Overall(Take take, Quantity quantity, Over over) implements Quantity {

    /** What is made of the items' quantities; the key is what claim files write. */
    public enum Take {
        LOWEST("lowest"),
        HIGHEST("highest"),
        MEAN("mean"),
        TOTAL("total");

        private final String key;

        Take(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    @Override
    public double value(Case at) {
        double[] values = over.values(quantity, at);
        double total = Arrays.stream(values).sum();
        if (Double.isNaN(total)) {
            return Double.NaN;
        }
        return switch (take) {
            case LOWEST -> Arrays.stream(values).min().orElseThrow();
            case HIGHEST -> Arrays.stream(values).max().orElseThrow();
            case MEAN -> total / values.length;
            case TOTAL -> total;
        };
    }

    @Override
    public Quarter last() {
        return quantity.last();
    }
}
