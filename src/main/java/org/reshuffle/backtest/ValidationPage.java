package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** {@code docs/validation.md}, from the checks. */
public final class ValidationPage {
    private ValidationPage() {}

    /** The page in Markdown. */
    public static String of(List<Check> consistency, List<Check> responses, List<Check> outturns) {
        StringBuilder page = new StringBuilder();
        page.append("""
                # How far to believe it

                Written by `./reshuffle validation > docs/validation.md`; not to be edited by hand.

                Three kinds of check, never mixed. *Consistency*: the model gives back what it was given. *Validation*:
                published responses and outturns to which nothing was fitted; a miss is reported with its reason. The
                *back-test*, the third kind, replays 2011 to 2018 beside naive rivals. All runs here are
                mean-field with default parameters; effects are against the same world without the shock.
                """);
        section(page, "Consistency", consistency);
        section(page, "Validation: published responses", responses);
        section(page, "Validation: outturns after 2018", outturns);
        long met = count(responses) + count(outturns);
        long found = responses.size()
                + outturns.stream().filter(check -> !check.absent()).count();
        page.append("\nOf ")
                .append(found)
                .append(" figures that the model has and was not fitted to, ")
                .append(met);
        page.append(" lie in their bands.\n");
        return page.toString();
    }

    private static long count(List<Check> checks) {
        return checks.stream().filter(Check::met).count();
    }

    private static void section(StringBuilder page, String title, List<Check> checks) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| check | what | published | accepted | model | |\n|---|---|---|---|---|---|\n");
        ImmutableList.Builder<Check> explained = ImmutableList.builder();
        for (Check check : checks) {
            String band = check.absent() ? "" : Figures.plain(check.low()) + " to " + Figures.plain(check.high());
            String model = check.absent() ? "none" : Figures.plain(check.found()) + " " + check.unit();
            String verdict = check.absent() ? "absent" : check.met() ? "met" : "**missed**";
            String published = check.published() + " (" + check.source() + ")";
            List<String> cells = List.of(check.id(), check.what(), published, band, model, verdict);
            page.append("| ").append(String.join(" | ", cells)).append(" |\n");
            if (!check.note().isEmpty()) {
                explained.add(check);
            }
        }
        for (Check check : explained.build()) {
            page.append("\n- ")
                    .append(check.id())
                    .append(": ")
                    .append(check.note())
                    .append('.');
        }
        page.append('\n');
    }
}
