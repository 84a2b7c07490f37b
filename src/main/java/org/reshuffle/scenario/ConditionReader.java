package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.judge.claim.Quantity;
import org.reshuffle.world.Text;

/**
 * Reads the conditions of a claim: {@code all}, {@code any}, {@code not}, or a quantity with bounds {@code least},
 * {@code most}, {@code above}, {@code below}.
 */
final class ConditionReader {
    static final ImmutableList<String> BOUNDS = ImmutableList.of("least", "most", "above", "below");
    static final ImmutableList<String> GROUPS = ImmutableList.of("all", "any", "not");

    private static final Text ALL = new Text("all of them", "全部成立");
    private static final Text ANY = new Text("at least one of them", "至少一项成立");
    private static final Text NOT = new Text("not so", "不成立");
    /** How deep conditions may lie in each other. */
    private static final int DEEPEST = 12;

    private final QuantityReader quantities;
    private final int depth;

    ConditionReader(QuantityReader quantities) {
        this(quantities, 0);
    }

    private ConditionReader(QuantityReader quantities, int depth) {
        this.quantities = quantities;
        this.depth = depth;
    }

    Condition read(Value value) {
        return read(value, false);
    }

    /** @param told whether it must say in words what it asks, because it is reported by itself */
    private Condition read(Value value, boolean told) {
        Section section = value.section();
        if (depth == DEEPEST) {
            throw value.findings()
                    .fatal(
                            value.at(),
                            value.path(),
                            new Text("lies too deep, expected at most " + DEEPEST, "嵌套过深，至多 " + DEEPEST + " 层"));
        }
        List<String> given = new ArrayList<>();
        for (String group : GROUPS) {
            if (section.optional(group).present()) {
                given.add(group);
            }
        }
        Condition condition = given.isEmpty() ? bound(section, told) : group(given.get(0), section);
        section.close();
        return condition;
    }

    private Condition group(String group, Section section) {
        Value says = section.optional("says");
        Value main = section.required(group);
        ConditionReader inner = new ConditionReader(quantities, depth + 1);
        if (group.equals("not")) {
            return new Condition.Not(says.present() ? says.text() : NOT, inner.read(main, true));
        }
        List<Value> items = main.items();
        if (items.size() < 2) {
            main.refuse(new Text(
                    "expected two or more conditions, got " + items.size(), "应为两个以上条件，实为 " + items.size() + " 个"));
        }
        ImmutableList.Builder<Condition> parts = ImmutableList.builder();
        items.forEach(item -> parts.add(inner.read(item, true)));
        return group.equals("all")
                ? new Condition.All(says.present() ? says.text() : ALL, parts.build())
                : new Condition.Any(says.present() ? says.text() : ANY, parts.build());
    }

    private Condition bound(Section section, boolean told) {
        Value says = told ? section.required("says") : section.optional("says");
        Quantity quantity = quantities.read(section);
        double[] ends = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
        boolean open = false;
        boolean closed = false;
        for (String key : BOUNDS) {
            Value at = section.optional(key);
            if (at.present()) {
                int end = key.equals("least") || key.equals("above") ? 0 : 1;
                if (!Double.isInfinite(ends[end])) {
                    at.refuse(new Text("bounds the same side twice, expected one bound", "同一侧有两个界限，应只有一个"));
                }
                ends[end] = at.number(-1e12, 1e12, "", 0);
                open |= BOUNDS.indexOf(key) > 1;
                closed |= BOUNDS.indexOf(key) < 2;
            }
        }
        if (!open && !closed && !section.mistyped(BOUNDS)) {
            section.value()
                    .refuse(new Text(
                            "has no bound, expected one of " + String.join(", ", BOUNDS),
                            "没有界限，应有其中之一：" + String.join("、", BOUNDS)));
        } else if (open && closed) {
            section.value()
                    .refuse(new Text(
                            "mixes open and closed bounds, expected least with most or above with below",
                            "混用开闭界限，应为 least 配 most，或 above 配 below"));
        } else if (ends[0] > ends[1]) {
            section.value().refuse(new Text("no number lies within the bounds", "没有数能落在界限之内"));
        }
        Text words = says.present() ? says.text() : asked(ends[0], ends[1], open);
        return new Condition.Bound(words, quantity, ends[0], ends[1], open);
    }

    /** What a condition that stands alone asks: its claim says of what, so its bounds are left to tell. */
    private static Text asked(double low, double high, boolean open) {
        String from = Decimal.text(low).replace('-', '−');
        String to = Decimal.text(high).replace('-', '−');
        if (!Double.isInfinite(low) && !Double.isInfinite(high)) {
            return open
                    ? judged("above " + from + " and below " + to, "大于 " + from + " 且小于 " + to)
                    : judged("from " + from + " to " + to, "在 " + from + " 至 " + to + " 之间");
        }
        if (Double.isInfinite(high)) {
            return open ? judged("above " + from, "大于 " + from) : judged("at least " + from, "不小于 " + from);
        }
        return open ? judged("below " + to, "小于 " + to) : judged("at most " + to, "不大于 " + to);
    }

    private static Text judged(String en, String zh) {
        return new Text("The figure judged is " + en, "受检验的数值" + zh);
    }
}
