package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;

/** A small table for a terminal: the first column to the left, the others to the right. */
final class TextColumns {
    private static final String GAP = "  ";

    private final String indent;
    private final List<String[]> rows = new ArrayList<>();

    TextColumns(String indent) {
        this.indent = indent;
    }

    void row(String... cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                widths[column] = Math.max(widths[column], width(row[column]));
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append(indent);
            for (int column = 0; column < row.length; column++) {
                String padding = " ".repeat(widths[column] - width(row[column]));
                if (column == 0) {
                    text.append(row[column]).append(padding);
                } else {
                    text.append(GAP).append(padding).append(row[column]);
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Columns of a terminal that a text takes: Chinese characters take two. */
    private static int width(String text) {
        int width = 0;
        for (int k = 0; k < text.length(); k++) {
            width += text.charAt(k) >= 0x2e80 ? 2 : 1;
        }
        return width;
    }
}
