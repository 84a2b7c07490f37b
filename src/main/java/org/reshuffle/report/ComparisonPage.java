package org.reshuffle.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.sweep.SideBySide;
import org.reshuffle.world.Text;

/** Results side by side as a page that opens from a disk, in both languages, of which the reader sees one. */
public final class ComparisonPage {
    private final SideBySide found;
    private final boolean all;
    private final ImmutableMap<String, Text> names;

    private ComparisonPage(SideBySide found, boolean all) {
        this.found = found;
        this.all = all;
        Map<String, Text> known = new LinkedHashMap<>();
        found.sides().forEach(side -> side.names().forEach(known::putIfAbsent));
        names = ImmutableMap.copyOf(known);
    }

    /**
     * @param all whether what does not differ is shown too
     * @param first the language that is shown at first
     */
    public static String of(SideBySide found, boolean all, Language first) throws IOException {
        return new ComparisonPage(found, all).text(first);
    }

    private String title(Phrases phrases) {
        List<String> others = found.contrasts().stream()
                .map(contrast -> contrast.other().name())
                .toList();
        return phrases.text(
                "compare.title", phrases.list(others), found.reference().name());
    }

    private String text(Language first) throws IOException {
        Html page = new Html().raw("<!DOCTYPE html>\n").open("html", "lang", first.code());
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.tag("title", title(Phrases.of(first)))
                .open("style")
                .raw(resource("report.css"))
                .close("style");
        page.close("head").line().open("body");
        for (Language language : Language.values()) {
            List<String> attributes = new ArrayList<>(Arrays.asList(
                    "type", "radio", "name", "language", "id", language.code(), "value", language.code()));
            attributes.addAll(List.of("data-title", title(Phrases.of(language))));
            if (language == first) {
                attributes.addAll(List.of("checked", "checked"));
            }
            page.empty("input", attributes.toArray(String[]::new));
            page.tag("label", language.title(), "for", language.code(), "lang", language.code());
        }
        page.line();
        for (Language language : Language.values()) {
            edition(page, Phrases.of(language));
        }
        page.open("script").raw(resource("report.js")).close("script");
        return page.close("body").close("html").line().toString();
    }

    private void edition(Html page, Phrases phrases) {
        String code = phrases.language().code();
        page.open("main", "class", "edition " + code, "lang", code);
        page.open("header").tag("p", phrases.text("compare.kind"), "class", "kind");
        page.tag("h1", title(phrases)).close("header").line();
        page.tag("p", phrases.text("compare.lead", Numerals.given(found.margin())), "class", "lead");
        page.open("section").tag("h2", phrases.text("compare.inputs"));
        page.add(new InputSection(phrases, found, all).html()).close("section").line();
        for (int k = 0; k < found.contrasts().size(); k++) {
            SideBySide.Contrast contrast = found.contrasts().get(k);
            page.open("section")
                    .tag(
                            "h2",
                            phrases.text(
                                    "compare.contrast",
                                    contrast.other().name(),
                                    found.reference().name()));
            page.add(new ContrastSection(phrases, new Wording(phrases, names), found, k, all).html());
            page.close("section").line();
        }
        Html series = new RunSeriesSection(phrases, new Wording(phrases, names), found, all).html();
        if (!series.toString().isEmpty()) {
            page.open("section")
                    .tag("h2", phrases.text("compare.over-time"))
                    .add(series)
                    .close("section")
                    .line();
        }
        page.close("main").line();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Phrases.resource(name)) {
            return new String(ByteStreams.toByteArray(in), StandardCharsets.UTF_8);
        }
    }
}
