package org.reshuffle.behaviour.government;

import java.util.Arrays;

/** Small worlds without tariffs and inputs, in which nothing tells nations apart. */
final class SmallWorlds {
    private SmallWorlds() {}

    /**
     * @param sectors all of them alike
     * @param home share of spending that stays at home
     * @param scale fall of log cost with log size
     */
    static StaticWorld symmetric(int nations, int sectors, double theta, double home, double scale) {
        return symmetric(nations, theta, home, filled(sectors, scale));
    }

    /** The same with sectors that differ in scale. */
    static StaticWorld symmetric(int nations, double theta, double home, double[] scale) {
        int sectors = scale.length;
        int cells = nations * sectors;
        double[][] share = new double[cells][nations];
        for (int market = 0; market < cells; market++) {
            Arrays.fill(share[market], (1 - home) / (nations - 1));
            share[market][market % nations] = home;
        }
        return new StaticWorld(
                filled(sectors, theta),
                scale,
                share,
                new double[cells][nations],
                new double[cells],
                filled(cells, 100.0 / sectors),
                filled(cells, 1.0 / sectors),
                filled(cells, 1),
                new double[cells][sectors],
                filled(nations, 100));
    }

    private static double[] filled(int length, double value) {
        double[] figures = new double[length];
        Arrays.fill(figures, value);
        return figures;
    }
}
