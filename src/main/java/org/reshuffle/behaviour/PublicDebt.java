package org.reshuffle.behaviour;

/**
 * Public debt grows by what a government spends and does not raise.
 *
 * <pre>
 * deficit = spending + interest - revenue       interest = (r + spread) D
 * D'      = D + deficit/4
 * </pre>
 *
 * D debt [bn USD]; deficit, spending, revenue [bn USD a year]; r safe rate, spread [fraction a year]. As a share of an
 * income that grows by g a quarter this is (1 + r/4 + spread/4) D / (1 + g) plus the deficit before interest.
 *
 * <p>Source: accounting. Departures: none. Draws: none.
 */
public final class PublicDebt {
    private static final double QUARTER = 0.25;

    private PublicDebt() {}

    /** Debt a quarter later. */
    public static double next(double debt, double deficit) {
        return debt + QUARTER * deficit;
    }

    /**
     * Spending, as a share of income, that leaves debt the same share of an income that grows.
     *
     * @param revenue [share of income]
     * @param interest r + spread [fraction a year]
     * @param growth of income [1/quarter]
     */
    public static double steadySpending(double revenue, double debt, double interest, double growth) {
        return revenue - interest * debt + growth / QUARTER * debt;
    }
}
