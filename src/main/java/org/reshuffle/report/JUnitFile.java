package org.reshuffle.report;

import java.util.List;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Verdict;

/**
 * What is found of claims as a JUnit report, for tools that show such reports: a claim that holds passes, one that fails
 * is a failure, one that depends on assumptions is skipped with its conditions, one without an answer is an error.
 */
public final class JUnitFile {
    private JUnitFile() {}

    public static String of(List<Judgement> found, ClaimWords words) {
        Html out = new Html().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.open(
                        "testsuite",
                        "name",
                        "claims",
                        "tests",
                        Integer.toString(found.size()),
                        "failures",
                        count(found, Verdict.FAILS),
                        "skipped",
                        count(found, Verdict.CONDITIONAL),
                        "errors",
                        count(found, Verdict.UNDEFINED))
                .line();
        for (Judgement each : found) {
            String name = each.claim().id() + " " + words.in(each.claim().title());
            String message = words.verdict(each.verdict()) + ": " + words.share(each);
            String conditions = words.conditions(each);
            out.open("testcase", "classname", "claims", "name", name);
            switch (each.verdict()) {
                case FAILS -> out.empty("failure", "message", message);
                case CONDITIONAL ->
                    out.empty("skipped", "message", conditions == null ? message : message + "; " + conditions);
                case UNDEFINED -> out.empty("error", "message", message);
                case HOLDS -> {}
            }
            out.tag("system-out", message + "\n" + words.flip(each));
            out.close("testcase").line();
        }
        return out.close("testsuite").line().toString();
    }

    private static String count(List<Judgement> found, Verdict verdict) {
        return Long.toString(
                found.stream().filter(each -> each.verdict() == verdict).count());
    }
}
