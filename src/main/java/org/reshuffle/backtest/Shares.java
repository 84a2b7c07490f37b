package org.reshuffle.backtest;

/** Shares of nations as arrays, NaN where a nation has none. */
final class Shares {
    private Shares() {}

    /** Shares scaled so that they add up to what others do, over the nations that both have. */
    static double[] scaled(double[] shares, double[] others) {
        double sum = 0;
        double wanted = 0;
        for (int n = 0; n < shares.length; n++) {
            if (!Double.isNaN(shares[n]) && !Double.isNaN(others[n])) {
                sum += shares[n];
                wanted += others[n];
            }
        }
        double[] scaled = new double[shares.length];
        for (int n = 0; n < shares.length; n++) {
            scaled[n] = sum == 0 ? shares[n] : shares[n] * wanted / sum;
        }
        return scaled;
    }
}
