package org.reshuffle.scenario;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Text;

/** Writes the little YAML that resolved scenarios need, in the same bytes on every platform. */
final class YamlWriter {
    /** Words that other readers of YAML would take for a truth value or for nothing. */
    private static final ImmutableSet<String> MISREAD =
            ImmutableSet.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder out = new StringBuilder(1 << 16);

    @Override
    public String toString() {
        return out.toString();
    }

    /** A line with nothing but a key, whose value follows on the lines below. */
    YamlWriter open(int indent, String key) {
        return raw(indent, key + ":\n");
    }

    YamlWriter word(int indent, String key, String value) {
        return raw(indent, key + ": " + quoted(value) + "\n");
    }

    YamlWriter number(int indent, String key, double value) {
        indent(indent);
        out.append(key).append(": ");
        Decimal.append(out, value);
        out.append('\n');
        return this;
    }

    YamlWriter text(int indent, String key, Text value) {
        return raw(indent, key + ": " + text(value) + "\n");
    }

    YamlWriter words(int indent, String key, List<String> values) {
        return raw(indent, key + ": " + list(values) + "\n");
    }

    /** A line as it is. */
    YamlWriter raw(int indent, String line) {
        indent(indent);
        out.append(line);
        return this;
    }

    /** Appends to the line begun. */
    YamlWriter add(String more) {
        out.append(more);
        return this;
    }

    YamlWriter add(double value) {
        Decimal.append(out, value);
        return this;
    }

    private void indent(int indent) {
        for (int k = 0; k < indent; k++) {
            out.append("  ");
        }
    }

    static String text(Text value) {
        return "{en: " + always(value.en()) + ", zh: " + always(value.zh()) + "}";
    }

    static String list(List<String> values) {
        StringBuilder list = new StringBuilder("[");
        for (String value : values) {
            list.append(list.length() == 1 ? "" : ", ").append(quoted(value));
        }
        return list.append(']').toString();
    }

    /** A word, in quotes unless it can do without. */
    static String quoted(String word) {
        boolean plain = !word.isEmpty() && !MISREAD.contains(word) && letter(word.charAt(0));
        for (int k = 0; k < word.length() && plain; k++) {
            char c = word.charAt(k);
            plain = letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        }
        return plain ? word : always(word);
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String always(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            boolean pair = k + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(k + 1));
            if (pair) {
                quoted.append(c).append(text.charAt(++k));
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c)
                    || Character.isSurrogate(c)
                    || c == 0x2028
                    || c == 0x2029
                    || c >= 0xFEFF) {
                quoted.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    quoted.append(Character.forDigit(c >> shift & 15, 16));
                }
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
