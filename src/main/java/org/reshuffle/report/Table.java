package org.reshuffle.report;

import java.util.List;

/**
 * A table being filled row by row; the first cell of a row is its head. Each cell carries the name of its column, so
 * that a narrow screen can show a row as a list.
 */
final class Table {
    /** No style of its own. */
    static final String PLAIN = "";

    private final Html out = new Html();
    private final List<String> heads;
    private int column;

    /** @param style class of the table */
    Table(String style, List<String> heads) {
        this.heads = heads;
        out.open("div", "class", "scroll", "tabindex", "0")
                .open("table", "class", style)
                .open("thead")
                .open("tr");
        for (String head : heads) {
            out.tag("th", head, "scope", "col");
        }
        out.close("tr").close("thead").open("tbody");
        column = -1;
    }

    /** Begins the next row. */
    Table row() {
        if (column >= 0) {
            out.close("tr").line();
        }
        out.open("tr");
        column = 0;
        return this;
    }

    Table cell(String text) {
        return cell(text, PLAIN);
    }

    Table cell(String text, String style) {
        return add(new Html().text(text), style);
    }

    /** A cell of text with smaller print under it. */
    Table noted(String text, String note) {
        return cell(new Html().text(text).tag("span", note, "class", "sub"), PLAIN);
    }

    /**
     * The same as the head of several rows: it stands beside all of them, and on a narrow screen, where a row is a list,
     * in each.
     *
     * @param rows how many begin with this one; 0 for those that follow
     */
    Table shared(String text, String note, int rows) {
        Html inner = new Html().text(text).tag("span", note, "class", "sub");
        if (rows > 0) {
            out.open("th", "scope", rows > 1 ? "rowgroup" : "row", "rowspan", String.valueOf(rows));
        } else {
            out.open("th", "scope", "row", "class", "again");
        }
        out.add(inner).close("th");
        column++;
        return this;
    }

    /** A cell of several parts. */
    Table cell(Html inner, String style) {
        // One box around them all, for a narrow screen puts the name of the column beside it.
        return add(column == 0 ? inner : new Html().open("div").add(inner).close("div"), style);
    }

    private Table add(Html inner, String style) {
        if (column == 0) {
            out.open("th", "scope", "row").add(inner).close("th");
        } else if (style.isEmpty()) {
            out.open("td", "data-label", heads.get(column)).add(inner).close("td");
        } else {
            out.open("td", "class", style, "data-label", heads.get(column))
                    .add(inner)
                    .close("td");
        }
        column++;
        return this;
    }

    Html finish() {
        if (column >= 0) {
            out.close("tr");
        }
        return out.close("tbody").close("table").close("div").line();
    }
}
