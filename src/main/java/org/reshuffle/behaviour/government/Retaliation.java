package org.reshuffle.behaviour.government;

import java.util.function.IntToDoubleFunction;

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
    private final int nation;
    private final int nations;
    private final double kept;
    private final double[] before;
    private final double[] answer;

    /** @param kept part of an answer that a year leaves [0, 1] */
    public Retaliation(int nation, int nations, int families, double kept) {
        this.nation = nation;
        this.nations = nations;
        this.kept = kept;
        before = new double[nations * families];
        answer = new double[nations * families];
    }

    /**
     * Points added to tariffs on imports, by exporter's cell.
     *
     * @param tariff points beyond the base year, by exporter's cell and importer
     * @param chance by partner
     */
    public double[] answer(double[][] tariff, IntToDoubleFunction chance) {
        double[] chances = new double[nations];
        for (int j = 0; j < nations; j++) {
            chances[j] = chance.applyAsDouble(j);
        }
        for (int c = 0; c < answer.length; c++) {
            int partner = c % nations;
            if (partner == nation) {
                continue;
            }
            double theirs = tariff[c - partner + nation][partner];
            double ours = tariff[c][nation];
            double fresh = Math.max(0, theirs - before[c]);
            double open = Math.max(0, theirs - ours);
            answer[c] = Math.max(0, Math.min(theirs, kept * answer[c] + chances[partner] * Math.min(fresh, open)));
            before[c] = theirs;
        }
        return answer.clone();
    }
}
