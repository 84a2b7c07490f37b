package org.reshuffle.report;

import java.util.List;

/** Charts on a page: each a figure with a caption, a drawing, and the same numbers as a table. */
final class Figures {
    private Figures() {}

    /**
     * A chart.
     *
     * @param caption what it shows
     * @param table the numbers behind it
     */
    static Html figure(Edition edition, String caption, Html drawing, Html table) {
        return figure(edition.phrases(), caption, drawing, table);
    }

    /** A chart on a page that is no report of one result. */
    static Html figure(Phrases phrases, String caption, Html drawing, Html table) {
        return new Html()
                .open("figure")
                .tag("figcaption", caption)
                .add(drawing)
                .open("details", "class", "numbers")
                .tag("summary", phrases.text("figure.numbers"))
                .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption)
                .add(table)
                .close("div")
                .close("details")
                .close("figure")
                .line();
    }

    /** A plain table; the first column of each row is its head. */
    static Html table(List<String> heads, List<List<String>> rows) {
        Html table = new Html().open("table").open("thead").open("tr");
        for (String head : heads) {
            table.tag("th", head, "scope", "col");
        }
        table.close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            table.open("tr");
            for (int column = 0; column < row.size(); column++) {
                if (column == 0) {
                    table.tag("th", row.get(0), "scope", "row");
                } else {
                    table.tag("td", row.get(column));
                }
            }
            table.close("tr");
        }
        return table.close("tbody").close("table");
    }

    /** A line of the key under charts: how something is drawn, and what it is. */
    static Html key(List<KeyEntry> entries) {
        Html key = new Html().open("p", "class", "key");
        for (KeyEntry entry : entries) {
            key.open("span", "class", "entry");
            key.tag("span", "", "class", "swatch " + entry.style());
            key.text(entry.text()).close("span").text(" ");
        }
        return key.close("p");
    }

    /**
     * An entry of a key.
     *
     * @param style class of its swatch
     */
    record KeyEntry(String style, String text) {}
}
