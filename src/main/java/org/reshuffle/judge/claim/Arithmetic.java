package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Quarter;

/**
 * Quantities put together.
 *
 * @param operation how
 * @param operands of what; the ratio and the difference have two, the absolute value one
 */
public record Arithmetic(Operation operation, ImmutableList<Quantity> operands) implements Quantity {

    /** How quantities are put together; the key is what claim files write. */
    public enum Operation {
        RATIO("ratio", 2, 2),
        DIFFERENCE("difference", 2, 2),
        SUM("sum", 2, Integer.MAX_VALUE),
        PRODUCT("product", 2, Integer.MAX_VALUE),
        ABSOLUTE("absolute", 1, 1);

        private final String key;
        private final int fewest;
        private final int most;

        Operation(String key, int fewest, int most) {
            this.key = key;
            this.fewest = fewest;
            this.most = most;
        }

        public String key() {
            return key;
        }

        public int fewest() {
            return fewest;
        }

        public int most() {
            return most;
        }
    }

    public Arithmetic {
        if (operands.size() < operation.fewest || operands.size() > operation.most) {
            throw new IllegalArgumentException(operation.key + " of " + operands.size() + " quantities");
        }
    }

    @Override
    public double value(Case at) {
        double first = operands.get(0).value(at);
        return switch (operation) {
            case RATIO -> ratio(first, operands.get(1).value(at));
            case DIFFERENCE -> first - operands.get(1).value(at);
            case ABSOLUTE -> Math.abs(first);
            case SUM, PRODUCT -> {
                double result = first;
                for (Quantity operand : operands.subList(1, operands.size())) {
                    double value = operand.value(at);
                    result = operation == Operation.SUM ? result + value : result * value;
                }
                yield result;
            }
        };
    }

    /** Nothing can be told in parts of nothing. */
    private static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    @Override
    public Quarter last() {
        return Quantity.last(operands);
    }
}
