package org.reshuffle.report;

import java.util.List;
import java.util.Locale;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Verdict;

/** The page {@code docs/verdicts.md}: what is found of every shipped claim. */
public final class VerdictPage {
    private final List<Judgement> found;
    private final ClaimWords words = new ClaimWords(Language.EN);
    private final StringBuilder out = new StringBuilder();

    private VerdictPage(List<Judgement> found) {
        this.found = found;
    }

    public static String of(List<Judgement> found) {
        return new VerdictPage(found).text();
    }

    private String text() {
        line("# Verdicts");
        line("");
        line("Written by `./reshuffle claims --write`; do not edit. How claims are judged: [claims.md](claims.md). A");
        line("verdict says in which share of the assumptions a claim is so in this model, not whether it is so in the");
        line(
                "world. Effects are those of the claim's treatment on its measure at its horizon: the median and where nine");
        line("in ten draws lie, in per cent, shares in points.");
        line("");
        for (Verdict verdict : Verdict.values()) {
            long count =
                    found.stream().filter(each -> each.verdict() == verdict).count();
            line("- " + words.verdict(verdict) + ": " + count);
        }
        line("");
        line("| claim | | verdict | holds in | draws | against the counterfactual | against the start |");
        line("|---|---|---|---|---|---|---|");
        for (Judgement each : found) {
            String id = each.claim().id();
            line("| [" + id + "](#" + id.toLowerCase(Locale.ROOT) + ") | "
                    + each.claim().title().en() + " · " + each.claim().title().zh() + " | "
                    + words.verdict(each.verdict()) + (each.settled() ? "" : ", not settled") + " | "
                    + words.share(each) + " | " + each.draws() + " | "
                    + words.againstControl(each) + " | "
                    + words.againstStart(each) + " |");
        }
        found.forEach(this::claim);
        return out.toString();
    }

    private void claim(Judgement each) {
        line("");
        line("## " + each.claim().id());
        line("");
        line("**" + each.claim().title().en() + ".** " + each.claim().text().en());
        line("");
        line("- " + words.verdict(each.verdict()) + ": " + words.share(each)
                + (each.undefined() > 0 ? "; no answer in " + each.undefined() + " of " + each.draws() : ""));
        String conditions = words.conditions(each);
        if (conditions != null) {
            line("- " + conditions);
        }
        for (Judgement.Part part : each.parts()) {
            line("- Part: " + part.says().en() + ": " + part.holding() + " of " + each.draws() + "; "
                    + words.figure(part.figure()));
        }
        line("- " + words.flip(each));
        line("- " + words.text("claims.switches", words.switches(each)));
        line("- " + words.text("claims.falsifier", each.claim().falsifier().en()));
        line("- " + words.text("claims.scope", each.claim().scope().en()));
        each.failures().forEach((reason, count) -> line("- Failed runs: " + count + ", " + reason));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
