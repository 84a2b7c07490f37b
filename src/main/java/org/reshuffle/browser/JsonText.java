package org.reshuffle.browser;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** Writes JSON without a library: what a page gets is small, and a library would double the engine's size. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    JsonText begin(char bracket) {
        next();
        out.append(bracket);
        first = true;
        return this;
    }

    JsonText begin(String key, char bracket) {
        key(key);
        out.append(bracket);
        first = true;
        return this;
    }

    JsonText end(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    JsonText put(String key, @Nullable String value) {
        key(key);
        if (value == null) {
            out.append("null");
        } else {
            quoted(value);
        }
        return this;
    }

    JsonText put(String key, boolean value) {
        key(key);
        out.append(value);
        return this;
    }

    JsonText put(String key, double value) {
        key(key);
        number(value);
        return this;
    }

    JsonText put(String key, Text text) {
        return begin(key, '{').put("en", text.en()).put("zh", text.zh()).end('}');
    }

    JsonText item(String value) {
        next();
        quoted(value);
        return this;
    }

    JsonText item(double value) {
        next();
        number(value);
        return this;
    }

    private void key(String key) {
        next();
        quoted(key);
        out.append(':');
    }

    private void next() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    /** JSON has no NaN: what has no answer is null. */
    private void number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.append((long) value);
        } else if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.append("null");
        } else {
            out.append(value);
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int k = 0; k < text.length(); k++) {
            char letter = text.charAt(k);
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ') {
                out.append("\\u00").append(letter < 16 ? '0' : '1').append("0123456789abcdef".charAt(letter & 15));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
