package org.reshuffle.behaviour.government;

import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a government answers tariffs on its exports: like for like, family by family, and less every year.
 *
 * <pre>
 * new    = max(0, theirs_t - theirs_(t-1))
 * open   = max(0, theirs_t - ours_t)
 * answer = min(theirs_t, kept answer_(t-1) + p min(new, open))
 * </pre>
 *
 * theirs points that a partner has put on our exports of a family, beyond the base year [fraction]; ours all points that
 * we have put on its exports of that family, those that events put in our name and those of earlier answers; p chance
 * that a tariff is answered, or 0 or 1 where it was drawn; kept what a year leaves of an answer. What a scenario has
 * answered already is not open, so nothing is answered twice, and who began is not provoked by a like answer. A tariff
 * that is taken back takes its answer with it. Source: tit for tat, Axelrod (1984). Departures: the same goods are hit,
 * where governments choose goods that hurt. Draws: none; the chance is handed in.
 */
public final class Retaliation {
    private static final double[] NOTHING = {};

    private final int nation;
    private final int nations;
    private final double kept;
    /** What each partner had put on a family a year ago, by family. */
    private final double[][] before;

    private double[] answer = NOTHING;

    /** @param kept part of an answer that a year leaves [0, 1] */
    public Retaliation(int nation, int nations, int families, double kept) {
        this.nation = nation;
        this.nations = nations;
        this.kept = kept;
        before = new double[families][nations];
    }

    /**
     * Points added to tariffs on imports, by exporter's cell; empty where there is no tariff to answer.
     *
     * @param tariff points beyond the base year, by exporter's cell and importer; kept until the next year, not changed
     * @param chance by partner
     */
    public double[] answer(double[][] tariff, IntToDoubleFunction chance) {
        double[] next = NOTHING;
        double @Nullable [] quiet = null;
        for (int s = 0; s < before.length; s++) {
            double[] faced = tariff[s * nations + nation];
            // Rows that nobody has touched are often one and the same, and it is looked at once.
            if (faced != quiet && !any(faced)) {
                quiet = faced;
            }
            // Where there is no tariff, no answer goes on.
            if (faced != quiet) {
                next = next.length == 0 ? new double[tariff.length] : next;
                answer(s, faced, tariff, chance, next);
            }
            before[s] = faced;
        }
        answer = next;
        return next;
    }

    private static boolean any(double[] points) {
        for (double each : points) {
            if (each != 0) {
                return true;
            }
        }
        return false;
    }

    /** Answers on one family. */
    private void answer(int family, double[] faced, double[][] tariff, IntToDoubleFunction chance, double[] next) {
        for (int partner = 0; partner < nations; partner++) {
            double theirs = faced[partner];
            if (theirs != 0 && partner != nation) {
                int c = family * nations + partner;
                double fresh = Math.max(0, theirs - before[family][partner]);
                double open = Math.max(0, theirs - tariff[c][nation]);
                double provoked = Math.min(fresh, open);
                double added = provoked > 0 ? chance.applyAsDouble(partner) * provoked : 0;
                double stays = answer.length == 0 ? 0 : kept * answer[c];
                next[c] = Math.max(0, Math.min(theirs, stays + added));
            }
        }
    }
}
