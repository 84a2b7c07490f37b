package org.reshuffle.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.world.Text;
import org.reshuffle.world.Units;

/** What findings say, in both languages: what is wrong, what was expected, the closest valid name. */
final class Messages {
    /** Longest list of valid names that is spelled out. */
    private static final int LISTED = 16;
    /** Longest path or message: keys and names can be as long as a file. */
    private static final int MOST_LETTERS = 2000;

    private Messages() {}

    static Text unknownKey(String key, Iterable<String> known) {
        return unknown("key", "键", key, known);
    }

    /** A name that is none of those that are valid. */
    static Text unknown(String en, String zh, String name, Iterable<String> known) {
        return unknown(en, zh, name, known, listed(name, known));
    }

    /** The same, where the valid names are described rather than listed. */
    static Text unknown(String en, String zh, String name, Iterable<String> known, Text expected) {
        String shown = shortened(name);
        Text message = new Text(
                "unknown " + en + " '" + shown + "', expected " + expected.en(),
                "未知的" + zh + " '" + shown + "'，应为" + expected.zh());
        return meant(message, Nearest.to(name, known));
    }

    static Text missing(String key) {
        return new Text("the key '" + key + "' is missing, expected it here", "缺少键 '" + key + "'");
    }

    static Text twice(String en, String zh, String name, Position first) {
        String shown = shortened(name);
        return new Text(
                "the " + en + " '" + shown + "' is given twice, first at " + first + "; expected it once",
                zh + " '" + shown + "' 重复出现，首次位于 " + first + "；只应出现一次");
    }

    /** A value of the wrong kind. */
    static Text expected(String en, String zh, Node got) {
        Text what = what(got);
        return new Text("expected " + en + ", got " + what.en(), "应为" + zh + "，实为" + what.zh());
    }

    static Text outside(double value, Text range) {
        return outside(Decimal.text(value), range);
    }

    /** The same of a number as it was written, which a double may not hold. */
    static Text outside(String shown, Text range) {
        return new Text(shown + " is out of range, expected " + range.en(), shown + " 超出范围，应为 " + range.zh());
    }

    static Text range(double low, double high, String unit) {
        String from = Decimal.text(low);
        String to = Decimal.text(high);
        return new Text(
                from + " to " + to + (unit.isEmpty() ? "" : " (" + unit + ")"),
                from + " 至 " + to + (unit.isEmpty() ? "" : "（" + Units.in(unit, "zh") + "）"));
    }

    static Text percent(double percent) {
        String fraction = Decimal.text(percent / 100);
        String points = Decimal.text(percent);
        return new Text("write " + fraction + " for " + points + " %", points + "% 请写作 " + fraction);
    }

    static Text with(Text message, Text advice) {
        return new Text(message.en() + "; " + advice.en(), message.zh() + "；" + advice.zh());
    }

    static Text more() {
        return new Text("there is more, which is not listed", "还有更多问题，不再列出");
    }

    /** Valid names: all of them, or the nearest where there are many. */
    static Text listed(String name, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        if (names.isEmpty()) {
            return new Text("none: there is nothing that could be named here", "空：此处没有可用的名称");
        }
        if (names.size() == 1) {
            return new Text("'" + names.get(0) + "'", " '" + names.get(0) + "'");
        }
        boolean all = names.size() <= LISTED;
        List<String> shown = all ? names : Nearest.several(name, names, 5);
        return new Text(
                (all ? "one of " : "one such as ") + String.join(", ", shown),
                (all ? "其中之一：" : "例如：") + String.join("、", shown));
    }

    private static Text meant(Text message, @Nullable String nearest) {
        return nearest == null
                ? message
                : with(message, new Text("did you mean '" + nearest + "'?", "是否想写 '" + nearest + "'？"));
    }

    static Text what(Node node) {
        if (node instanceof Node.Word word) {
            if (word.isNothing()) {
                return new Text("nothing", "空值");
            }
            if (word.text().isBlank()) {
                return new Text("an empty text", "空文本");
            }
            String shown = "'" + shortened(word.text()) + "'";
            return word.style() == Node.Style.PLAIN
                    ? new Text(shown, " " + shown)
                    : new Text("the text " + shown, "文本 " + shown);
        }
        return node instanceof Node.Items ? new Text("a list", "列表") : new Text("a block of keys", "键值块");
    }

    /** A user's words, not too many of them. */
    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    /** A text without anything that would break its line. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < text.length() && k < MOST_LETTERS; k++) {
            char c = text.charAt(k);
            line.append(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
        }
        return line.toString();
    }
}
