package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.ToldFigures;
import org.reshuffle.judge.WilsonInterval;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.report.VerdictFile;
import org.reshuffle.result.BrokenJson;

/**
 * Compares verdicts with the committed ones. Of the committed draws a verdict must be the same. Of others, fewer or with
 * another seed, it counts as changed only where luck does not explain it: where the intervals of the share in which the
 * claim holds, or of the share that gives no answer, have nothing in common.
 */
final class ClaimCheck {
    /** The committed verdicts, beside the claims. */
    static final Path COMMITTED = ClaimSet.SHIPPED.resolve("verdicts.json");

    private final Session session;
    private final Map<String, VerdictFile.Entry> committed;
    private final List<String> open = new ArrayList<>();

    /** Reads the committed verdicts, so that nothing is judged where there are none to compare with. */
    ClaimCheck(Session session, Path file) throws IOException {
        this.session = session;
        if (!Files.exists(file)) {
            throw new UsageError(session.text("claims.no-committed", file.toString()));
        }
        try {
            committed = VerdictFile.read(file);
        } catch (BrokenJson e) {
            throw new UsageError(session.text(
                    "claims.broken-committed",
                    file.resolveSibling(String.valueOf(e.getMessage())).toString()));
        }
    }

    /** Refuses claims with no committed verdict to compare with, all of them at once, before any is judged. */
    void refuseUnknown(List<Claim> claims) {
        List<String> complaints = new ArrayList<>();
        for (Claim claim : claims) {
            if (!committed.containsKey(claim.id())) {
                complaints.add(session.text("claims.no-verdict", claim.id())
                        + session.language().didYouMean(Nearest.to(claim.id(), committed.keySet())));
            }
        }
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
    }

    /**
     * What has changed, a line each.
     *
     * @param sample what the draws are from
     * @param all whether every claim there is was judged
     */
    List<String> changes(List<Judgement> found, Draws sample, boolean all) {
        Map<String, VerdictFile.Entry> left = new LinkedHashMap<>(committed);
        List<String> changes = new ArrayList<>();
        for (Judgement each : found) {
            VerdictFile.Entry before = left.remove(each.claim().id());
            if (before == null) {
                changes.add(session.text("claims.new", each.claim().id()));
            } else if (!each.verdict().key().equals(before.verdict())) {
                boolean changed = isSame(each, sample, before) || isBeyondLuck(each, before);
                (changed ? changes : open).add(told(changed ? "claims.changed" : "claims.open", each, before));
            }
        }
        if (all) {
            left.keySet().forEach(id -> changes.add(session.text("claims.gone", id)));
        }
        return changes;
    }

    /** What reads otherwise by the luck of the draw, perhaps: no change, but not shown to be as it was either. */
    List<String> open() {
        return List.copyOf(open);
    }

    private String told(String key, Judgement now, VerdictFile.Entry before) {
        return session.text(
                key,
                now.claim().id(),
                before.verdict(),
                now.verdict().key(),
                ToldFigures.of(now).share(),
                Integer.toString(now.draws()));
    }

    private static boolean isSame(Judgement now, Draws sample, VerdictFile.Entry before) {
        return now.draws() == before.draws() && sample.equals(before.sample());
    }

    private static boolean isBeyondLuck(Judgement now, VerdictFile.Entry before) {
        return now.interval().isApartFrom(WilsonInterval.of(before.holding(), before.draws()))
                || WilsonInterval.of(now.undefined(), now.draws())
                        .isApartFrom(WilsonInterval.of(before.undefined(), before.draws()));
    }
}
