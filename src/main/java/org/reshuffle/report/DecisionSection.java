package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.result.StoredDecision;
import org.reshuffle.world.Quarter;

/** What governments decided and what befell them, and what became of debt, unrest and voice. */
final class DecisionSection implements Section {
    /** Most deeds in a table. */
    private static final int SHOWN = 12;
    /** Most partners that are named. */
    private static final int NAMED = 3;

    private final Edition edition;
    private final ReportData data;
    private final int arm;

    DecisionSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public Html html() {
        List<StoredDecision> decisions = data.decisions(arm);
        boolean scripted = data.manifest().governments().isEmpty();
        Html html = new Html();
        if (scripted) {
            html.tag("p", edition.text("decisions.scripted"));
        }
        if (!scripted && decisions.isEmpty()) {
            html.tag("p", edition.text("decisions.quiet"));
        }
        if (!decisions.isEmpty()) {
            String seed = decisions.get(0).seed();
            html.tag("p", seed.isEmpty() ? edition.text("decisions.expected") : edition.text("decisions.seed", seed));
            tables(html, Deed.of(decisions));
        }
        return arm == data.arms().get(0) ? html.add(new SocietyCharts(edition, arm).html()) : html;
    }

    private void tables(Html html, List<Deed> deeds) {
        List<Deed> spending = new ArrayList<>();
        List<Deed> trade = new ArrayList<>();
        List<Deed> events = new ArrayList<>();
        for (Deed deed : deeds) {
            List<Deed> kind = !Double.isNaN(deed.strongest().cost())
                    ? spending
                    : deed.act() == Act.TARIFF || deed.act() == Act.OPENNESS || deed.act() == Act.CLOSURE
                            ? trade
                            : events;
            kind.add(deed);
        }
        spending.sort(Comparator.comparingDouble(deed -> -deed.strongest().cost()));
        trade.sort(Comparator.comparingDouble(deed -> -deed.strongest().size()));
        table(html, "spending", spending);
        table(html, "trade", trade);
        table(html, "events", events);
    }

    private void table(Html html, String kind, List<Deed> deeds) {
        if (deeds.isEmpty()) {
            return;
        }
        html.tag("h3", edition.text("decisions." + kind));
        boolean paid = kind.equals("spending");
        List<String> heads = new ArrayList<>(edition.texts("head.", "nation", "act", "when", "peak", "why"));
        if (paid) {
            heads.addAll(edition.texts("head.", "cost", "cost-share"));
        }
        Table table = new Table("stack ledger", heads);
        for (Deed deed : deeds.subList(0, Math.min(SHOWN, deeds.size()))) {
            StoredDecision strongest = deed.strongest();
            table.row().cell(edition.wording().nation(deed.nation()));
            if (strongest.family().isEmpty()) {
                table.cell(what(deed));
            } else {
                String family = edition.wording().theFamily(strongest.family());
                table.noted(what(deed), edition.text("decisions.mostly", family));
            }
            table.cell(when(deed));
            table.cell(edition.text("decisions.size." + deed.act().key(), Numerals.figure(strongest.size())));
            table.cell(why(deed));
            if (paid) {
                table.cell(edition.money(strongest.cost()));
                table.cell(edition.language().percent(Numerals.figure(strongest.costPercent())));
            }
        }
        html.add(table.finish());
        if (deeds.size() > SHOWN) {
            html.tag("p", edition.text("decisions.more", deeds.size() - SHOWN), "class", "note");
        }
    }

    private String what(Deed deed) {
        String title = edition.language().in(deed.act().title());
        String form = switch (deed.act()) {
            case TARIFF -> "decisions.from";
            case PACT, OFFER -> "decisions.with";
            case SANCTION -> "decisions.against";
            default -> "";
        };
        return form.isEmpty() ? title : edition.text(form, title, partners(deed.partners()));
    }

    private String partners(List<String> codes) {
        if (codes.isEmpty()) {
            return edition.text("decisions.all");
        }
        List<String> names = new ArrayList<>();
        // "One other" would take as much room as its name.
        int named = codes.size() == NAMED + 1 ? codes.size() : Math.min(NAMED, codes.size());
        codes.subList(0, named).forEach(code -> names.add(edition.wording().theNation(code)));
        if (codes.size() > named) {
            names.add(edition.text("decisions.others", codes.size() - named));
        }
        return edition.phrases().list(names);
    }

    private String when(Deed deed) {
        Quarter until = deed.until();
        if (deed.momentary()) {
            return deed.from().toString();
        }
        return until == null
                ? edition.text("decisions.on", deed.from())
                : edition.text("decisions.until", deed.from(), until);
    }

    private String why(Deed deed) {
        Motive motive = deed.strongest().motive();
        String why = motive == Motive.NONE ? Numerals.NONE : edition.language().in(motive.meaning());
        Motive ended = deed.ended();
        return ended == Motive.NONE || deed.momentary()
                ? why
                : edition.text("decisions.ended", why, edition.language().in(ended.meaning()));
    }
}
