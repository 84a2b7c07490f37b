package org.reshuffle.indicator;

/**
 * Concentration as the sum of squared shares: 1 when one holds all, 1/n when n hold alike.
 *
 * <p>Source: Hirschman (1964, AER 54), p. 761.
 */
public final class HerfindahlIndex {
    private HerfindahlIndex() {}

    /** @param amounts not negative; 0 when all are 0 */
    public static double of(double... amounts) {
        double sum = 0;
        double squares = 0;
        for (double amount : amounts) {
            sum += amount;
            squares += amount * amount;
        }
        return sum == 0 ? 0 : squares / (sum * sum);
    }
}
