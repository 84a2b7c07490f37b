package org.reshuffle.report;

/**
 * A piece of a page being written, XHTML-clean so that any parser can check it. Attributes come in pairs of name and
 * value; text is escaped.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** A tag with nothing in it. */
    Html empty(String tag, String... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    /** A tag with text in it. */
    Html tag(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void attributes(String... attributes) {
        for (int k = 0; k + 1 < attributes.length; k += 2) {
            out.append(' ').append(attributes[k]).append("=\"");
            escape(attributes[k + 1]);
            out.append('"');
        }
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    Html add(Html other) {
        out.append(other.out);
        return this;
    }

    /** Text that is markup already. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    // Control characters are not allowed in a page, escaped or not.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
