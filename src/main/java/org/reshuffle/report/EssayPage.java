package org.reshuffle.report;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Verdict;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Subject;

/**
 * The claims one after the other, as the argument that they make, each coloured by its verdict and linked to what the
 * verdict rests on; in both languages, of which the reader sees one. Opens from a disk without a network. Colours go
 * with words and with a sign, so that nothing is told by colour alone.
 */
public final class EssayPage {
    private final List<Judgement> found;

    private EssayPage(List<Judgement> found) {
        this.found = found;
    }

    /** @param first the language that is shown at first */
    public static String of(List<Judgement> found, Language first) throws IOException {
        return new EssayPage(found).text(first);
    }

    private String text(Language first) throws IOException {
        Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", first.code());
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.tag("title", new ClaimWords(first).text("claims.title"));
        page.open("style")
                .raw(resource("report.css"))
                .raw(resource("claims.css"))
                .close("style");
        page.close("head").line().open("body");
        for (Language language : Language.values()) {
            List<String> attributes = new ArrayList<>(Arrays.asList(
                    "type", "radio", "name", "language", "id", language.code(), "value", language.code()));
            attributes.addAll(List.of("data-title", new ClaimWords(language).text("claims.title")));
            if (language == first) {
                attributes.addAll(List.of("checked", "checked"));
            }
            page.empty("input", attributes.toArray(String[]::new));
            page.tag("label", language.title(), "for", language.code(), "lang", language.code());
        }
        page.line();
        for (Language language : Language.values()) {
            edition(page, language, new ClaimWords(language));
        }
        page.open("script").raw(resource("report.js")).close("script");
        return page.close("body").close("html").line().toString();
    }

    private void edition(Html page, Language language, ClaimWords words) {
        page.open("main", "class", "edition " + language.code(), "lang", language.code());
        page.open("header").tag("p", words.text("claims.kind"), "class", "kind");
        page.tag("h1", words.text("claims.title")).close("header").line();
        page.tag("p", words.text("claims.lead"), "class", "lead");
        page.open("ul", "class", "verdicts");
        for (Verdict verdict : Verdict.values()) {
            long count =
                    found.stream().filter(each -> each.verdict() == verdict).count();
            page.open("li").add(mark(verdict, words)).text(" " + count).close("li");
        }
        page.close("ul").line();
        page.open("section", "class", "essay");
        for (Judgement each : found) {
            page.open("p", "class", "claim " + each.verdict().key());
            page.open("a", "href", "#" + id(language, each))
                    .text(each.claim().id())
                    .close("a");
            page.text(" " + words.in(each.claim().text()) + " ").add(mark(each.verdict(), words));
            page.close("p").line();
        }
        page.close("section").tag("h2", words.text("claims.overview")).add(overview(language, words));
        page.tag("h2", words.text("claims.evidence"));
        found.forEach(each -> evidence(page, language, words, each));
        page.close("main").line();
    }

    private static Html mark(Verdict verdict, ClaimWords words) {
        String sign = switch (verdict) {
            case HOLDS -> "●";
            case CONDITIONAL -> "◐";
            case FAILS -> "○";
            case UNDEFINED -> "?";
        };
        return new Html().tag("span", sign + " " + words.verdict(verdict), "class", "verdict " + verdict.key());
    }

    private Html overview(Language language, ClaimWords words) {
        Table table = new Table(
                Table.PLAIN,
                List.of(
                        words.text("claims.column.claim"),
                        words.text("claims.column.verdict"),
                        words.text("claims.column.share"),
                        words.text("claims.column.control"),
                        words.text("claims.column.start")));
        for (Judgement each : found) {
            Html link = new Html()
                    .open("a", "href", "#" + id(language, each))
                    .text(each.claim().id())
                    .close("a");
            table.row().cell(link.text(" " + words.in(each.claim().title())), Table.PLAIN);
            table.cell(mark(each.verdict(), words), Table.PLAIN).cell(words.share(each));
            table.cell(words.againstControl(each)).cell(words.againstStart(each));
        }
        return table.finish();
    }

    private static void evidence(Html page, Language language, ClaimWords words, Judgement each) {
        Claim claim = each.claim();
        page.open(
                "article",
                "id",
                id(language, each),
                "class",
                "claim " + each.verdict().key());
        page.open("h3").text(claim.id() + " · " + words.in(claim.title()) + " ").add(mark(each.verdict(), words));
        page.close("h3").tag("p", words.in(claim.text()));
        String unsettled = each.settled() ? "" : "; " + words.text("claims.unsettled", each.draws());
        page.tag("p", words.share(each) + unsettled, "class", "strong");
        String conditions = words.conditions(each);
        if (conditions != null) {
            page.tag("p", conditions);
        }
        page.add(parts(words, each));
        String figure = named(claim.measure());
        page.open("ul");
        page.tag("li", words.text("claims.effect.control", figure, claim.horizon(), words.againstControl(each)));
        page.tag("li", words.text("claims.effect.start", figure, claim.horizon(), words.againstStart(each)));
        page.tag("li", words.flip(each));
        page.tag("li", words.text("claims.switches", words.switches(each)));
        page.tag("li", words.text("claims.falsifier", words.in(claim.falsifier())));
        page.tag("li", words.text("claims.scope", words.in(claim.scope())));
        if (each.undefined() > 0) {
            page.tag("li", words.text("claims.undefined", each.undefined(), each.draws()));
        }
        each.failures().forEach((reason, count) -> page.tag("li", words.text("claims.failure", count, reason)));
        page.close("ul")
                .open("details")
                .tag("summary", words.text("claims.runs"))
                .open("ul");
        claim.runs().values().forEach(run -> page.tag("li", words.text("claims.run", run.name(), told(run))));
        page.close("ul").tag("h4", words.text("claims.sampled")).open("ul");
        claim.uncertainties().forEach(uncertainty -> page.tag("li", words.sampled(uncertainty)));
        page.close("ul").close("details").close("article").line();
    }

    private static Html parts(ClaimWords words, Judgement each) {
        Table table = new Table(
                Table.PLAIN,
                List.of(
                        words.text("claims.column.part"),
                        words.text("claims.column.met"),
                        words.text("claims.column.quantity")));
        for (Judgement.Part part : each.parts()) {
            table.row().cell(words.in(part.says()));
            table.cell(words.text("claims.met", part.holding(), each.draws())).cell(words.figure(part.figure()));
        }
        return table.finish();
    }

    private static String told(ClaimRun run) {
        List<String> told = new ArrayList<>(List.of(run.source()));
        told.add(run.events().isEmpty() ? "-" : String.join(" ", run.events()));
        run.settings().forEach(move -> told.add(move.path() + " = " + move.value()));
        return String.join("; ", told);
    }

    private static String named(Subject subject) {
        return String.join("+", subject.nations()) + "." + String.join("+", subject.families()) + "."
                + subject.measure().key();
    }

    private static String id(Language language, Judgement each) {
        return language.code() + "-" + each.claim().id();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Phrases.resource(name)) {
            return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        }
    }
}
