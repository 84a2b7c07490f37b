package org.reshuffle.judge;

/**
 * Interval of a share that was found in a sample, at 95 per cent.
 *
 * <pre>(p + z^2/2n -+ z sqrt(p (1 - p)/n + z^2/4n^2)) / (1 + z^2/n)</pre>
 *
 * <p>Source: Wilson (1927, JASA 22). Draws of a Latin hypercube are not independent; the interval is on the safe side
 * where the answer is monotone in the assumptions: Stein (1987, Technometrics 29).
 *
 * @param low lower end [0, 1]
 * @param high upper end [0, 1]
 */
public record WilsonInterval(double low, double high) {
    /** Quantile of the normal distribution at 97.5 per cent. */
    private static final double Z = 1.959963984540054;

    /** The interval of {@code found} in {@code all}. */
    public static WilsonInterval of(int found, int all) {
        double share = found / (double) all;
        double spread = Z * Z / all;
        double half = Z * Math.sqrt(share * (1 - share) / all + spread / (4 * all));
        double low = (share + spread / 2 - half) / (1 + spread);
        double high = (share + spread / 2 + half) / (1 + spread);
        return new WilsonInterval(found == 0 ? 0 : low, found == all ? 1 : high);
    }

    /** Whether it lies wholly on one side of each border between verdicts, so that more draws would change nothing. */
    public boolean settles() {
        return low >= Verdict.MOSTLY || high <= Verdict.HARDLY || (low > Verdict.HARDLY && high < Verdict.MOSTLY);
    }

    /** Whether no share lies in both, so that the two samples are not of the same thing. */
    public boolean isApartFrom(WilsonInterval other) {
        return low > other.high || high < other.low;
    }
}
