package org.reshuffle.sweep;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.LeverInfo.Type;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/**
 * A lever between two ends, or over values that are written out. Numbers keep nine digits of the larger end, so that
 * files read well and a value that comes again in another design is the same one.
 */
public final class LeverFactor implements Factor {
    private static final int DIGITS = 9;

    private final LeverInfo info;
    private final Quarter start;
    private final double low;
    private final double high;
    /** The values written out; empty between two ends. */
    private final ImmutableDoubleArray values;

    private final double grain;

    private LeverFactor(LeverInfo info, Quarter start, double low, double high, ImmutableDoubleArray values) {
        this.info = info;
        this.start = start;
        this.low = low;
        this.high = high;
        this.values = values;
        double largest = Math.max(Math.abs(low), Math.abs(high));
        int whole = largest > 0 ? (int) Math.ceil(Math.log10(largest)) : 0;
        grain = Math.pow(10, DIGITS - whole);
    }

    /** Between two ends that the lever takes. */
    public static LeverFactor between(Scenario scenario, LeverInfo info, double low, double high) {
        return new LeverFactor(info, scenario.start(), low, high, ImmutableDoubleArray.of());
    }

    /** Over values that the lever takes, at least one. */
    public static LeverFactor among(Scenario scenario, LeverInfo info, ImmutableDoubleArray values) {
        return new LeverFactor(
                info,
                scenario.start(),
                values.stream().min().orElseThrow(),
                values.stream().max().orElseThrow(),
                values);
    }

    /** The number that a text stands for; null where the lever does not take it. */
    public static @Nullable Double read(Scenario scenario, LeverInfo info, String text) {
        try {
            return Levers.number(scenario, info, text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What the lever takes. */
    public static Text expected(Scenario scenario, LeverInfo info) {
        return switch (info.type()) {
            case CHOICE ->
                new Text(
                        "expected one of " + String.join(", ", info.options()),
                        "应为 " + String.join("、", info.options()));
            case DATE -> {
                String from = scenario.start().plus((int) info.low()).toString();
                String to = scenario.start().plus((int) info.high()).toString();
                yield new Text("expected a quarter from " + from + " to " + to, "应为 " + from + " 至 " + to + " 的季度");
            }
            case WHOLE, NUMBER -> {
                boolean whole = info.type() == Type.WHOLE;
                String from = Decimal.text(info.low());
                String to = Decimal.text(info.high());
                yield new Text(
                        "expected a " + (whole ? "whole number" : "number") + " from " + from + " to " + to,
                        "应为 " + from + " 至 " + to + " 的" + (whole ? "整数" : "数"));
            }
        };
    }

    @Override
    public String path() {
        return info.path();
    }

    @Override
    public String range() {
        if (values.isEmpty()) {
            return text(low) + ".." + text(high);
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(value)));
        return String.join("|", texts);
    }

    @Override
    public double at(double place) {
        if (!values.isEmpty()) {
            return values.get(Math.min(values.length() - 1, (int) (place * values.length())));
        }
        if (info.type() != Type.NUMBER) {
            // Each whole number from end to end has an equal part of the interval.
            return Math.min(high, low + Math.floor(place * (high - low + 1)));
        }
        double value = Math.rint((low + place * (high - low)) * grain) / grain;
        return Math.max(low, Math.min(high, value));
    }

    @Override
    public int levels(int asked) {
        if (!values.isEmpty()) {
            return values.length();
        }
        int all = info.type() == Type.NUMBER ? Integer.MAX_VALUE : (int) (high - low) + 1;
        return info.type() == Type.CHOICE ? all : Math.min(asked, all);
    }

    @Override
    public String text(double value) {
        return switch (info.type()) {
            case CHOICE -> info.options().get((int) value);
            case DATE -> start.plus((int) value).toString();
            case WHOLE, NUMBER -> Decimal.text(value);
        };
    }

    @Override
    public boolean inWords() {
        return info.type() == Type.CHOICE || info.type() == Type.DATE;
    }

    @Override
    public Scenario move(Scenario scenario, double value) {
        return Levers.apply(scenario, info.path(), value);
    }
}
