package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reshuffle.result.StoredMove;
import org.reshuffle.world.Quarter;

/** Notable moves of clusters with their reasons: the largest that do not happen in the baseline of the same seed. */
final class LedgerSection implements Section {
    private static final int SHOWN = 12;
    /** How much more a move weighs for each reason to show it. */
    private static final double ASKED = 3;
    /** Quarters after the one asked about within which a move counts as a consequence. */
    private static final int SOON = 8;

    private final Edition edition;
    private final ReportData data;
    private final int arm;
    private final Set<String> askedNations;
    private final Set<String> askedFamilies;

    LedgerSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
        askedNations = data.summary().outcomes().stream()
                .map(outcome -> Subject.of(outcome.id()).nation())
                .collect(Collectors.toSet());
        askedFamilies = data.summary().outcomes().stream()
                .map(outcome -> Subject.of(outcome.id()).family())
                .collect(Collectors.toSet());
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Html html() {
        if (data.moves().isEmpty()) {
            return new Html().tag("p", edition.text("ledger.none"));
        }
        String name = data.manifest().arms().get(arm).name();
        String baseline = data.manifest().arms().get(0).name();
        Set<String> same = new HashSet<>();
        List<StoredMove> mine = new ArrayList<>();
        int there = 0;
        for (StoredMove move : data.moves()) {
            boolean happens = !move.kind().equals("founded")
                    || move.quarter().since(data.manifest().start()) > 0;
            if (happens && move.arm().equals(baseline)) {
                same.add(key(move));
                there++;
            } else if (happens && move.arm().equals(name)) {
                mine.add(move);
            }
        }
        List<StoredMove> notable = mine.stream()
                .filter(move -> data.calm(arm) || !same.contains(key(move)))
                .filter(move -> !move.kind().equals("founded"))
                .toList();
        Html html = new Html();
        long seed = data.moves().get(0).seed();
        html.tag(
                "p",
                edition.text(
                        data.calm(arm) ? "ledger.calm" : "ledger.introduction",
                        seed,
                        mine.size(),
                        there,
                        notable.size()));
        if (notable.isEmpty()) {
            return html.tag("p", edition.text("ledger.same"));
        }
        List<StoredMove> shown = notable.stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .limit(SHOWN)
                .sorted(Comparator.comparing(StoredMove::quarter))
                .toList();
        return html.add(table(shown, baseline));
    }

    private static String key(StoredMove move) {
        return move.cluster() + " " + move.quarter() + " " + move.toNation() + " " + move.toFamily();
    }

    private double weight(StoredMove move) {
        double weight = move.capacity();
        int quarter = move.quarter().since(data.manifest().start());
        weight *= quarter <= data.focus() + SOON ? ASKED : 1;
        // What chance alone decided says little of the events.
        weight *= move.keepProfit() > 0 || move.kind().equals("closed") ? ASKED : 1;
        weight *= askedNations.contains(move.fromNation()) || askedNations.contains(move.toNation()) ? ASKED : 1;
        return weight * (askedFamilies.contains(move.fromFamily()) ? ASKED : 1);
    }

    private Html table(List<StoredMove> moves, String baseline) {
        MoveReason reason = new MoveReason(edition);
        Table table = new Table("stack ledger", edition.texts("head.", "cluster", "quarter", "happened", "why"));
        for (StoredMove move : moves) {
            table.row();
            table.noted(move.cluster(), edition.money(move.capacity()));
            table.cell(move.quarter().toString());
            table.cell(reason.what(move) + elsewhere(move, baseline));
            table.cell(reason.why(move));
        }
        return table.finish();
    }

    /** What the same cluster did without the events. */
    private String elsewhere(StoredMove move, String baseline) {
        if (data.calm(arm)) {
            return "";
        }
        Quarter next = null;
        String to = "";
        for (StoredMove other : data.moves()) {
            boolean later = other.quarter().compareTo(move.quarter()) >= 0;
            if (other.arm().equals(baseline) && other.cluster().equals(move.cluster()) && later && next == null) {
                next = other.quarter();
                to = other.toNation();
            }
        }
        String space = edition.text("sentence.space");
        if (next == null) {
            return space + edition.text("ledger.stays");
        }
        if (next.equals(move.quarter()) && !to.isEmpty()) {
            return space + edition.text("ledger.instead", edition.wording().theNation(to));
        }
        return to.isEmpty() || to.equals(move.fromNation())
                ? space + edition.text("ledger.otherwise", next)
                : space + edition.text("ledger.later", next, edition.wording().theNation(to));
    }
}
