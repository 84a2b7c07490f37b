package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.Parallel;

/**
 * The whole page: one edition in each language, of which the reader sees one. Style and the little script are in the
 * page itself, so it opens from a disk without a network; without the script everything works but the page's title and
 * the unfolding before printing.
 */
final class ReportPage {
    private final ReportData data;
    private final int threads;

    /** @param threads how many editions are made at once */
    ReportPage(ReportData data, int threads) {
        this.data = data;
        this.threads = threads;
    }

    /** @param first the language that is shown at first */
    String text(Language first) throws IOException, InterruptedException {
        List<Edition> editions = new ArrayList<>();
        List<Html> bodies = new ArrayList<>();
        for (Language language : Language.values()) {
            editions.add(Edition.of(data, language));
            bodies.add(new Html());
        }
        Parallel.each(threads, editions.size(), index -> edition(bodies.get(index), editions.get(index)));
        Edition shown = editions.get(first.ordinal());
        Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", first.code());
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "generator", "content", "Reshuffle");
        page.tag("title", title(shown))
                .open("style")
                .raw(resource("report.css"))
                .close("style")
                .close("head")
                .line();
        page.open("body");
        for (Language language : Language.values()) {
            choice(page, language, language == first, title(editions.get(language.ordinal())));
        }
        page.line();
        bodies.forEach(page::add);
        page.open("script").raw(resource("report.js")).close("script");
        return page.close("body").close("html").line().toString();
    }

    private static void choice(Html page, Language language, boolean checked, String title) {
        String[] attributes = {
            "type", "radio", "name", "language", "id", language.code(), "value", language.code(), "data-title", title
        };
        if (checked) {
            attributes = ImmutableList.<String>builder()
                    .add(attributes)
                    .add("checked", "checked")
                    .build()
                    .toArray(String[]::new);
        }
        page.empty("input", attributes);
        page.tag("label", language.title(), "for", language.code(), "lang", language.code());
    }

    private static String title(Edition edition) {
        return edition.text(
                "page.title", edition.language().in(edition.data().manifest().title()));
    }

    private void edition(Html page, Edition edition) {
        String code = edition.language().code();
        page.open("main", "class", "edition " + code, "lang", code);
        Manifest manifest = data.manifest();
        page.open("header").tag("p", edition.text("page.kind"), "class", "kind");
        page.tag("h1", edition.language().in(manifest.title())).close("header").line();
        int first = data.arms().get(0);
        story(page, edition, first);
        List<Section> sections = List.of(
                new QuestionSection(edition),
                new OutcomeSection(edition),
                new RankingSection(edition, first),
                new ClusterSection(edition),
                new MatrixSection(edition, first),
                new FlowSection(edition, first),
                new ForcesSection(edition, first),
                new DecisionSection(edition, first),
                new LedgerSection(edition, first),
                new AssumptionSection(edition),
                new SourceSection(edition),
                new LimitsSection(edition));
        contents(page, edition, sections);
        for (Section section : sections) {
            page.open("section", "id", edition.id(section.name()));
            page.tag("h2", edition.text("section." + section.name())).add(section.html());
            otherArms(page, edition, section);
            page.close("section").line();
        }
        colophon(page, edition);
        page.close("main").line();
    }

    private void story(Html page, Edition edition, int first) {
        page.open("section", "class", "story", "id", edition.id("story"));
        page.tag("h2", edition.text("section.story"));
        if (data.arms().size() > 1) {
            String arm = edition.language().in(data.manifest().arms().get(first).title());
            page.tag("p", edition.text("story.arm", arm), "class", "note");
        }
        page.open("ol");
        for (String sentence : new Story(edition, first).sentences()) {
            page.tag("li", sentence);
        }
        page.close("ol").close("section").line();
    }

    private static void contents(Html page, Edition edition, List<Section> sections) {
        page.open("nav", "aria-label", edition.text("page.contents")).open("ul");
        for (Section section : sections) {
            page.open("li");
            page.tag("a", edition.text("section." + section.name()), "href", "#" + edition.id(section.name()));
            page.close("li");
        }
        page.close("ul").close("nav").line();
    }

    /** The same section of the other arms, folded. */
    private void otherArms(Html page, Edition edition, Section section) {
        for (int arm : data.arms().subList(1, data.arms().size())) {
            Section other = switch (section.name()) {
                case "ranking" -> new RankingSection(edition, arm);
                case "matrix" -> new MatrixSection(edition, arm);
                case "flows" -> new FlowSection(edition, arm);
                case "forces" -> new ForcesSection(edition, arm);
                case "decisions" -> new DecisionSection(edition, arm);
                case "ledger" -> new LedgerSection(edition, arm);
                default -> section;
            };
            if (other != section) {
                String title =
                        edition.language().in(data.manifest().arms().get(arm).title());
                page.open("details", "class", "arm").tag("summary", edition.text("page.other-arm", title));
                page.add(other.html()).close("details");
            }
        }
    }

    private void colophon(Html page, Edition edition) {
        Manifest manifest = data.manifest();
        page.open("footer").tag("h2", edition.text("section.colophon"));
        page.tag("p", edition.text("colophon.repeat", manifest.name()));
        page.open("dl");
        pair(page, edition, "fingerprint", manifest.fingerprint());
        pair(page, edition, "scenario", manifest.scenarioHash());
        pair(
                page,
                edition,
                "world",
                manifest.world().id() + " · " + manifest.world().hash());
        pair(page, edition, "code", manifest.codeVersion());
        pair(page, edition, "java", manifest.javaVersion());
        page.close("dl").close("footer");
    }

    private static void pair(Html page, Edition edition, String key, String value) {
        page.open("div")
                .tag("dt", edition.text("colophon." + key))
                .tag("dd", value)
                .close("div");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Phrases.resource(name)) {
            return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        }
    }
}
