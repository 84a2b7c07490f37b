package org.reshuffle.browser;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.judge.Answer;
import org.reshuffle.judge.Assumptions;
import org.reshuffle.judge.ClaimGroup;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.FlipSearch;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.Move;

/** Judges one claim draw by draw, so that a page can tell how far it is, and stop it. */
final class ClaimWork {
    private final ClaimGroup group;
    private final Claim claim;
    private final Draws draws;
    private final int most;
    private final List<Answer> answers = new ArrayList<>();
    private final List<double[]> points = new ArrayList<>();

    /** @param most draws beyond which the claim is left open; rounded up to whole hypercubes */
    ClaimWork(Claim claim, Draws draws, int most) {
        this.claim = claim;
        this.draws = draws;
        this.most = most;
        group = ClaimGroup.of(List.of(claim)).get(0);
    }

    int done() {
        return answers.size();
    }

    /** How many draws there are as far as is known: another hypercube is begun where one leaves the claim open. */
    int total() {
        return points.isEmpty() ? draws.size() : points.size();
    }

    /** Judges one draw more; false once there is nothing left to draw. */
    boolean step() {
        if (answers.size() == points.size() && !more()) {
            return false;
        }
        double[] point = points.get(answers.size());
        answers.add(Answer.of(claim, group.runs(Assumptions.of(group.moves(point)))));
        return true;
    }

    private boolean more() {
        if (points.size() >= most || (!points.isEmpty() && Judgement.settles(answers))) {
            return false;
        }
        points.addAll(List.of(draws.points(group.uncertainties(), points.size() / draws.size())));
        return true;
    }

    Judgement judgement() {
        return Judgement.of(group, claim, points.toArray(new double[0][]), answers, new FlipSearch(group, claim));
    }

    /** What the claim says where some levers stand elsewhere and all else where the files put it. */
    Answer at(ImmutableList<Move> moves) {
        return Answer.of(claim, group.runs(Assumptions.of(moves)));
    }
}
