package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Briefings of a world of alike nations with one family, in which a test changes what it is about. */
final class Briefings {
    private Briefings() {}

    /** Alike nations, each leaning 0.2 to every other, with income 100, exports of 5 to each and equal power. */
    static Briefing alike(int nation, ImmutableList<Policy> policies) {
        int nations = policies.size();
        double[] one = filled(nations, 1);
        double[] hundred = filled(nations, 100);
        double[] none = new double[nations];
        return new Briefing(
                nation,
                0,
                0.01,
                hundred,
                hundred,
                hundred,
                one,
                none,
                one,
                none,
                none,
                hundred,
                hundred,
                hundred,
                none,
                none,
                filled(nations, 1.0 / nations),
                none,
                table(nations, 0),
                table(nations, 0),
                table(nations, 5),
                table(nations, 5),
                filled(nations, 0.2),
                0,
                0,
                none,
                new double[nations],
                one,
                0,
                0,
                new boolean[nations],
                table(nations, 0),
                none,
                policies);
    }

    private static double[] filled(int nations, double figure) {
        double[] figures = new double[nations];
        Arrays.fill(figures, figure);
        return figures;
    }

    private static double[][] table(int nations, double figure) {
        double[][] rows = new double[nations][];
        Arrays.setAll(rows, row -> filled(nations, figure));
        return rows;
    }
}
