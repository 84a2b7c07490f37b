package org.reshuffle.cli;

import java.util.List;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.ToldFigures;
import org.reshuffle.judge.Verdict;
import org.reshuffle.report.ClaimWords;
import org.reshuffle.report.Language;

/** What is found of claims, on a terminal: a table, then what each verdict rests on. */
final class ClaimTable {
    private final Session session;
    private final ClaimWords words;

    ClaimTable(Session session) {
        this.session = session;
        words = new ClaimWords(Language.of(session.language().code()));
    }

    void print(List<Judgement> found) {
        TextTable table = new TextTable("llrrll");
        table.row(
                words.text("claims.column.claim"),
                words.text("claims.column.verdict"),
                "%",
                session.text("claims.draws"),
                words.text("claims.column.control"),
                words.text("claims.column.start"));
        for (Judgement each : found) {
            table.row(
                    each.claim().id() + " " + words.in(each.claim().title()),
                    words.verdict(each.verdict()) + (each.settled() ? "" : " ?"),
                    ToldFigures.of(each).share(),
                    Integer.toString(each.draws()),
                    words.againstControl(each),
                    words.againstStart(each));
        }
        table.print(session.out());
        for (Verdict verdict : Verdict.values()) {
            long count =
                    found.stream().filter(each -> each.verdict() == verdict).count();
            session.out().println(words.verdict(verdict) + ": " + count);
        }
        if (found.size() <= 3 || session.verbose()) {
            found.forEach(this::evidence);
        }
        found.forEach(each -> each.failures()
                .forEach((reason, count) ->
                        session.complain(each.claim().id() + ": " + words.text("claims.failure", count, reason))));
    }

    private void evidence(Judgement each) {
        session.out().println();
        session.out().println(each.claim().id() + " " + words.in(each.claim().text()));
        session.out().println("  " + words.verdict(each.verdict()) + ": " + words.share(each));
        String conditions = words.conditions(each);
        if (conditions != null) {
            session.out().println("  " + conditions);
        }
        for (Judgement.Part part : each.parts()) {
            session.out()
                    .println("  - " + words.in(part.says()) + ": "
                            + words.text("claims.met", part.holding(), each.draws()) + "; "
                            + words.figure(part.figure()));
        }
        if (each.undefined() > 0) {
            session.out().println("  " + words.text("claims.undefined", each.undefined(), each.draws()));
        }
        session.out().println("  " + words.flip(each));
        session.out().println("  " + words.text("claims.switches", words.switches(each)));
        session.out()
                .println("  " + words.text("claims.scope", words.in(each.claim().scope())));
    }
}
