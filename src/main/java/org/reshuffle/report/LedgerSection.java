package org.reshuffle.report;

import org.reshuffle.result.StoredMove;

/** Notable moves of clusters with their reasons. */
final class LedgerSection implements Section {
    private final Edition edition;
    private final ReportData data;
    private final int arm;

    LedgerSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
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
        NotableMoves notable = data.notable(arm);
        Html html = new Html()
                .tag(
                        "p",
                        edition.text(
                                data.calm(arm) ? "ledger.calm" : "ledger.introduction",
                                data.moves().get(0).seed(),
                                notable.here(),
                                notable.there(),
                                notable.onlyHere()));
        return notable.shown().isEmpty() ? html.tag("p", edition.text("ledger.same")) : html.add(table(notable));
    }

    private Html table(NotableMoves notable) {
        MoveReason reason = new MoveReason(edition);
        Table table = new Table("stack ledger", edition.texts("head.", "cluster", "quarter", "happened", "why"));
        for (StoredMove move : notable.shown()) {
            table.row();
            table.noted(move.cluster(), edition.money(move.capacity()));
            table.cell(move.quarter().toString());
            table.cell(reason.what(move) + (data.calm(arm) ? "" : otherwise(move, notable)));
            table.cell(reason.why(move));
        }
        return table.finish();
    }

    /** What the same cluster does without the events. */
    private String otherwise(StoredMove move, NotableMoves notable) {
        String space = edition.text("sentence.space");
        StoredMove other = notable.otherwise(move);
        if (other == null) {
            return space + edition.text("ledger.stays");
        }
        if (other.toNation().isEmpty() || other.toNation().equals(move.fromNation())) {
            return space + edition.text("ledger.otherwise", other.quarter());
        }
        String to = edition.wording().theNation(other.toNation());
        return space
                + (other.quarter().equals(move.quarter())
                        ? edition.text("ledger.instead", to)
                        : edition.text("ledger.later", other.quarter(), to));
    }
}
