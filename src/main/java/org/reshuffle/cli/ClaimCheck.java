package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.judge.Judgement;
import org.reshuffle.report.VerdictFile;
import org.reshuffle.result.BrokenJson;

/**
 * Compares verdicts with the committed ones. At the committed number of draws a verdict must be the same; at another
 * number it counts as changed only where both are settled, for what is not settled differs by the luck of the draw.
 */
final class ClaimCheck {
    /** The committed verdicts, beside the claims. */
    static final Path COMMITTED = ClaimSet.SHIPPED.resolve("verdicts.json");

    private final Session session;
    private final Map<String, VerdictFile.Entry> committed;

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

    /** What has changed, a line each. */
    List<String> changes(List<Judgement> found, boolean all) {
        Map<String, VerdictFile.Entry> left = new LinkedHashMap<>(committed);
        List<String> changes = new ArrayList<>();
        for (Judgement each : found) {
            VerdictFile.Entry before = left.remove(each.claim().id());
            if (before == null) {
                changes.add(session.text("claims.new", each.claim().id()));
            } else if (changed(each, before)) {
                changes.add(session.text(
                        "claims.changed",
                        each.claim().id(),
                        before.verdict(),
                        each.verdict().key(),
                        Long.toString(Math.round(100 * each.share())),
                        Integer.toString(each.draws())));
            }
        }
        if (all) {
            left.keySet().forEach(id -> changes.add(session.text("claims.gone", id)));
        }
        return changes;
    }

    private static boolean changed(Judgement now, VerdictFile.Entry before) {
        boolean comparable = now.draws() == before.draws() || (now.settled() && before.settled());
        return comparable && !now.verdict().key().equals(before.verdict());
    }
}
