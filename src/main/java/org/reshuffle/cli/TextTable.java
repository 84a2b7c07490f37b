package org.reshuffle.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Rows in columns, aligned by what they take on a screen: a Chinese character takes two places. The last column is not
 * padded.
 */
final class TextTable {
    private static final String GAP = "  ";

    private final boolean[] right;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param layout a letter a column: {@code l} for text, {@code r} for numbers */
    TextTable(String layout) {
        right = new boolean[layout.length()];
        for (int column = 0; column < right.length; column++) {
            right[column] = layout.charAt(column) == 'r';
        }
    }

    /** Adds a row, the first of which is the head. */
    TextTable row(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a row has %d cells, got %s", right.length, Arrays.toString(cells)));
        }
        rows.add(List.of(cells));
        return this;
    }

    void print(PrintStream out) {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? "" : GAP).append(right[column] ? padding + cell : cell + padding);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** Places that a text takes on a screen. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        if (character < 0x1100) {
            return Character.getType(character) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        boolean wide = character <= 0x115f
                || (character >= 0x2e80 && character <= 0xa4cf)
                || (character >= 0xac00 && character <= 0xd7a3)
                || (character >= 0xf900 && character <= 0xfaff)
                || (character >= 0xfe30 && character <= 0xfe6f)
                || (character >= 0xff00 && character <= 0xff60)
                || (character >= 0xffe0 && character <= 0xffe6)
                || (character >= 0x20000 && character <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
