package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.scenario.Node.Style;
import org.reshuffle.scenario.Node.Word;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/**
 * A value in a file and its path, with the conversions that say what is wrong with it. What is missing or wrong reads
 * as the fallback given, so that the reading goes on to the next fault; nothing built from a fallback leaves the
 * package, because a finding was added.
 *
 * @param node the value, null when it is not there
 * @param path its path
 * @param at its place, or where it should be
 * @param findings where to say what is wrong
 */
record Value(@Nullable Node node, String path, Position at, Findings findings) {
    private static final Text UNREADABLE = new Text("?", "?");
    private static final Pattern PERCENT = Pattern.compile("[-+]?[0-9.]+ ?%");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final Pattern INFINITE = Pattern.compile("(?i)[-+]?\\.?(nan|inf|infinity)");

    boolean present() {
        return node != null;
    }

    void refuse(Text message) {
        findings.add(at, path, message);
    }

    /** A number within a range. */
    double number(double low, double high, String unit, double fallback) {
        if (node == null) {
            return fallback;
        }
        double value =
                node instanceof Word word && word.style() == Style.PLAIN ? Decimal.parse(word.text()) : Double.NaN;
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            refuse(noNumber(node, Messages.range(low, high, unit)));
            return fallback;
        }
        if (value < low || value > high) {
            String written = node instanceof Word word ? Messages.shortened(word.text()) : Decimal.text(value);
            Text message = Messages.outside(written, Messages.range(low, high, unit));
            boolean part = unit.startsWith("fraction") || unit.startsWith("share");
            boolean percent = part && value >= 1 && value / 100 >= low && value / 100 <= Math.min(1, high);
            refuse(percent ? Messages.with(message, Messages.percent(value)) : message);
            return fallback;
        }
        return value;
    }

    /** A whole number within a range. */
    long whole(long low, long high, String unit, long fallback) {
        double value = number(low, high, unit, fallback);
        if (value != Math.rint(value) && node != null) {
            refuse(Messages.expected("a whole number", "整数", node));
            return fallback;
        }
        return (long) value;
    }

    private static Text noNumber(Node got, Text range) {
        Text message = Messages.expected("a finite number from " + range.en(), "有限数值 " + range.zh(), got);
        Text advice = got instanceof Word word ? advice(word) : null;
        return advice == null ? message : Messages.with(message, advice);
    }

    private static @Nullable Text advice(Word word) {
        String text = word.text();
        if (word.style() != Style.PLAIN && !Double.isNaN(Decimal.parse(text))) {
            return new Text("write it without quotes", "请去掉引号");
        }
        if (PERCENT.matcher(text).matches()) {
            double percent = Decimal.parse(text.replace("%", "").trim());
            return Double.isNaN(percent) ? null : Messages.percent(percent);
        }
        if (COMMA.matcher(text).matches()) {
            String point = text.replace(',', '.');
            return new Text("write " + point + " with a decimal point", "小数点请写作 " + point);
        }
        return INFINITE.matcher(text).matches() ? new Text("leave it out instead", "如无数据请省略") : null;
    }

    /** One word. */
    String word(String en, String zh, String fallback) {
        if (node == null) {
            return fallback;
        }
        if (node instanceof Word word && !word.isNothing() && !word.text().isBlank()) {
            return word.text();
        }
        refuse(Messages.expected(en, zh, node));
        return fallback;
    }

    /** One of some words. */
    String choice(Iterable<String> options, String en, String zh, String fallback) {
        String word = word("a " + en, zh, fallback);
        for (String option : options) {
            if (option.equals(word)) {
                return word;
            }
        }
        if (!word.equals(fallback)) {
            refuse(Messages.unknown(en, zh, word, options));
        }
        return fallback;
    }

    boolean flag(boolean fallback) {
        if (node == null) {
            return fallback;
        }
        if (node instanceof Word word
                && (word.text().equals("true") || word.text().equals("false"))) {
            return word.text().equals("true");
        }
        refuse(Messages.expected("true or false", " true 或 false", node));
        return fallback;
    }

    /** A text in both languages. */
    Text text() {
        if (node == null) {
            return UNREADABLE;
        }
        if (!(node instanceof Node.Keys)) {
            refuse(Messages.expected("a text in both languages, {en: ..., zh: ...}", "双语文本 {en: ..., zh: ...}", node));
            return UNREADABLE;
        }
        Section section = section();
        String en = section.required("en").word("a text", "文本", "?");
        String zh = section.required("zh").word("a text", "文本", "?");
        section.close();
        return new Text(en, zh);
    }

    /** A quarter such as 2024Q3. */
    @Nullable
    Quarter quarter() {
        String word = word("a quarter such as 2024Q3", "季度，例如 2024Q3", "");
        if (word.isEmpty()) {
            return null;
        }
        try {
            return Quarter.parse(word);
        } catch (IllegalArgumentException e) {
            if (node != null) {
                refuse(Messages.expected("a quarter such as 2024Q3", "季度，例如 2024Q3", node));
            }
            return null;
        }
    }

    /** The items of a list, none when it is left empty. */
    List<Value> items() {
        if (node instanceof Node.Items list) {
            List<Value> values = new ArrayList<>();
            for (Node item : list.items()) {
                values.add(new Value(item, path + "[" + values.size() + "]", item.at(), findings));
            }
            return values;
        }
        if (node != null && !(node instanceof Word word && word.isNothing())) {
            refuse(Messages.expected("a list", "列表", node));
        }
        return ImmutableList.of();
    }

    /** The items of a list, or the one value where no list is written. */
    List<Value> itemsOrOne() {
        return node == null || node instanceof Node.Items ? items() : ImmutableList.of(this);
    }

    /** The keys of a block. */
    Section section() {
        return new Section(this);
    }
}
