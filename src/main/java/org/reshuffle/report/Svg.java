package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing. Coordinates count from the upper left corner; colours and lines come from the classes of {@code
 * report.css}, so that a chart follows the page into the dark and onto paper.
 */
final class Svg {
    /** Height of small print, in the drawing's units. */
    static final double SMALL = 10;

    private final Html inner = new Html();
    private final double width;
    private final double height;

    Svg(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        inner.empty("line", "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2), "class", style);
        return this;
    }

    /** A rectangle between two corners, whichever comes first. */
    Svg box(double x1, double y1, double x2, double y2, String style, String note) {
        inner.open(
                "rect",
                "x",
                number(Math.min(x1, x2)),
                "y",
                number(Math.min(y1, y2)),
                "width",
                number(Math.abs(x2 - x1)),
                "height",
                number(Math.abs(y2 - y1)),
                "class",
                style);
        note(note);
        inner.close("rect");
        return this;
    }

    Svg dot(double x, double y, double radius, String style, String note) {
        inner.open("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
        note(note);
        inner.close("circle");
        return this;
    }

    /** A shape; its path is made with {@link Path}. */
    Svg path(Path path, String style, String note) {
        inner.open("path", "d", path.toString(), "class", style);
        note(note);
        inner.close("path");
        return this;
    }

    /** @param anchor {@code start}, {@code middle} or {@code end}: which part of the text stands at x */
    Svg text(double x, double y, String anchor, String style, String text) {
        inner.tag("text", text, "x", number(x), "y", number(y), "text-anchor", anchor, "class", style);
        return this;
    }

    private void note(String note) {
        if (!note.isEmpty()) {
            inner.tag("title", note);
        }
    }

    /** The finished drawing, with a name and a description for those who do not see it. */
    Html finish(String id, String title, String description) {
        return new Html()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + number(width) + " " + number(height),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-t " + id + "-d")
                .tag("title", title, "id", id + "-t")
                .tag("desc", description, "id", id + "-d")
                .add(inner)
                .close("svg");
    }

    /** A coordinate with one decimal. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a drawing has no place for " + value);
        }
        long tenths = Math.round(value * 10);
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths) / 10 + (rest == 0 ? "" : "." + rest);
    }

    /**
     * About how wide a text is: Chinese characters are as wide as high, Latin ones as in DejaVu Sans, the widest of the
     * letters that a reader's machine may set it in. In one of them a line that was measured narrower is cut.
     */
    static double textWidth(String text, double size) {
        double width = 0;
        for (int k = 0; k < text.length(); k++) {
            width += charWidth(text.charAt(k));
        }
        return width * size;
    }

    private static double charWidth(char c) {
        if (c >= 0x2e80) {
            return 1;
        }
        if ("iljI.,:;'|! ".indexOf(c) >= 0) {
            return 0.3;
        }
        if ("frt()/-".indexOf(c) >= 0) {
            return 0.4;
        }
        if ("mwMW%+\u2212".indexOf(c) >= 0) {
            return 0.9;
        }
        return c >= 'A' && c <= 'Z' ? 0.7 : 0.62;
    }

    /** A text in lines no wider than allowed; broken at spaces, within a word only where it has no place by itself. */
    static List<String> wrap(String text, double size, double allowed) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (line.length() > 0 && textWidth(line + word.stripTrailing(), size) > allowed) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int k = 1; k <= text.length(); k++) {
            boolean after = k == text.length() || text.charAt(k - 1) == ' ' || text.charAt(k) >= 0x2e80;
            if (after) {
                words.add(text.substring(begin, k));
                begin = k;
            }
        }
        return words;
    }

    /** The outline of a shape. */
    static final class Path {
        private final StringBuilder path = new StringBuilder();

        Path move(double x, double y) {
            path.append('M').append(number(x)).append(' ').append(number(y));
            return this;
        }

        Path line(double x, double y) {
            path.append('L').append(number(x)).append(' ').append(number(y));
            return this;
        }

        Path curve(double x1, double y1, double x2, double y2, double x, double y) {
            path.append('C').append(number(x1)).append(' ').append(number(y1));
            path.append(' ').append(number(x2)).append(' ').append(number(y2));
            path.append(' ').append(number(x)).append(' ').append(number(y));
            return this;
        }

        Path close() {
            path.append('Z');
            return this;
        }

        boolean isEmpty() {
            return path.length() == 0;
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }
}
