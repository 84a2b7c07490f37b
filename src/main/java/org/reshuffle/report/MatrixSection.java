package org.reshuffle.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;

/** Output of every family in every nation: a table whose colours show how far it is from the counterfactual. */
final class MatrixSection implements Section {
    /** Ends of the classes of colour [per cent], times a power of ten that fits the figures. */
    private static final double[] ENDS = {0.5, 2, 5, 10, 20};
    /** Part of the figures that should lie within the last end. */
    private static final double WITHIN = 0.9;

    private final Edition edition;
    private final ReportData data;
    private final int arm;
    private final int quarter;
    private final List<String> families = new ArrayList<>();
    private final double factor;

    MatrixSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
        quarter = data.focus();
        List<Double> sizes = new ArrayList<>();
        families.add(Figure.ALL);
        for (Manifest.FamilyInfo family : data.manifest().world().families()) {
            boolean made = false;
            for (int place = 0; place <= data.world(); place++) {
                double size = Math.abs(change(place, family.code()).value());
                if (data.value(0, quarter, place, data.family(family.code()), Measure.OUTPUT) > 0
                        && Double.isFinite(size)) {
                    sizes.add(size);
                    made = true;
                }
            }
            if (made) {
                families.add(family.code());
            }
        }
        sizes.sort(null);
        double large = sizes.isEmpty() ? 0 : sizes.get((int) (WITHIN * (sizes.size() - 1)));
        double fitting = 0.01;
        while (fitting < 1000 && large > fitting * ENDS[ENDS.length - 1]) {
            fitting *= 10;
        }
        factor = fitting;
    }

    private Effect change(int place, String family) {
        return data.change(arm, quarter, place, data.family(family), Measure.OUTPUT);
    }

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public Html html() {
        String when = data.manifest().quarter(quarter).toString();
        String caption = edition.text(data.calm(arm) ? "matrix.caption.calm" : "matrix.caption", when);
        Html html = new Html()
                .tag(
                        "p",
                        edition.text(
                                data.manifest().hasIntervals() ? "matrix.introduction" : "matrix.introduction.one"));
        html.tag("p", caption, "class", "caption");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.tag("th", edition.text("head.nation"), "scope", "col");
        for (String family : families) {
            html.open("th", "scope", "col");
            html.tag("abbr", family, "title", edition.wording().family(family)).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        for (Manifest.NationInfo nation : data.manifest().world().nations()) {
            row(html, nation.code());
        }
        row(html, Figure.WORLD);
        html.close("tbody").close("table").close("div");
        return html.add(classes()).add(codes());
    }

    private void row(Html html, String nation) {
        int place = data.place(nation);
        html.open("tr").tag("th", edition.wording().nation(nation), "scope", "row");
        for (String family : families) {
            Effect effect = change(place, family);
            boolean none = !(data.value(0, quarter, place, data.family(family), Measure.OUTPUT) > 0);
            if (none || Double.isNaN(effect.value())) {
                html.tag("td", "·", "class", "none");
                continue;
            }
            String style = style(effect.value()) + (effect.hasInterval() && effect.unclear() ? " u" : "");
            html.tag("td", number(effect.value()), "class", style.strip());
        }
        html.close("tr");
    }

    private String style(double value) {
        int level = 0;
        while (level < ENDS.length && Math.abs(value) >= ENDS[level] * factor) {
            level++;
        }
        return level == 0 ? "m0" : (value < 0 ? "l" : "g") + level;
    }

    private String number(double value) {
        double size = Math.abs(value);
        int decimals = factor < 0.1 ? 2 : size < 9.95 ? 1 : 0;
        String digits =
                new BigDecimal(size).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        if (Double.parseDouble(digits) == 0) {
            return "0";
        }
        return (value < 0 ? "\u2212" : "") + digits;
    }

    private Html classes() {
        Html key = new Html().open("p", "class", "key");
        for (int level = ENDS.length; level > 0; level--) {
            entry(key, "l" + level, "\u2264 \u2212" + Numerals.given(round(ENDS[level - 1] * factor)));
        }
        entry(key, "m0", edition.text("matrix.little"));
        for (int level = 1; level <= ENDS.length; level++) {
            entry(key, "g" + level, "\u2265 " + Numerals.given(round(ENDS[level - 1] * factor)));
        }
        return key.text(edition.text("matrix.unit")).close("p");
    }

    private static double round(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private static void entry(Html key, String style, String text) {
        key.open("span", "class", "entry").tag("span", "", "class", "swatch cell " + style);
        key.text(text).close("span").text(" ");
    }

    private Html codes() {
        Html html = new Html().open("p", "class", "codes");
        for (String family : families) {
            html.open("span", "class", "entry")
                    .tag("b", family)
                    .text(" " + edition.wording().family(family));
            html.close("span").text(" ");
        }
        return html.close("p");
    }
}
