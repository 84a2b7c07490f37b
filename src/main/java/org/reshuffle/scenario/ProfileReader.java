package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.RunLevers;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Word;
import org.reshuffle.shock.Path;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.Pulse;
import org.reshuffle.shock.Ramp;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.Step;
import org.reshuffle.world.Text;

/** Reads how strong an event is over time, and checks its levels against what its kind allows. */
final class ProfileReader {
    static final ImmutableList<String> TYPES = ImmutableList.of("step", "ramp", "pulse", "path");
    static final double MOST_SCALE = 100;

    private final Horizon horizon;
    private final String unit;
    private final double low;
    private final double high;

    ProfileReader(Horizon horizon, @Nullable ShockKind kind) {
        this.horizon = horizon;
        this.unit = kind == null ? "" : kind.unit();
        this.low = kind == null ? -1e9 : kind.low();
        this.high = kind == null ? 1e9 : kind.high();
    }

    /** The profile, null when something is wrong with it. */
    @Nullable
    Profile read(Value value) {
        int before = value.findings().count();
        Section section = value.section();
        String type = section.required("type").choice(TYPES, "type of profile", "走势类型", "");
        Profile profile = switch (type) {
            case "step" -> step(section);
            case "ramp" -> ramp(section);
            case "pulse" -> pulse(section);
            case "path" -> path(section);
            default -> {
                section.all();
                yield null;
            }
        };
        section.close();
        return value.findings().count() == before ? profile : null;
    }

    private @Nullable Profile step(Section section) {
        double size = size(section.required("size"));
        int start = horizon.index(section.required("start"));
        int end = end(section.optional("end"), start);
        return start < 0 || end <= start ? null : new Step(size, start, end);
    }

    private @Nullable Profile ramp(Section section) {
        double size = size(section.required("size"));
        int start = horizon.index(section.required("start"));
        int quarters = quarters(section.required("quarters"));
        int end = end(section.optional("end"), start);
        return start < 0 || end <= start ? null : new Ramp(size, start, quarters, end);
    }

    private @Nullable Profile pulse(Section section) {
        double size = size(section.required("size"));
        int start = horizon.index(section.required("start"));
        int quarters = quarters(section.required("quarters"));
        double decay = section.optional("decay").number(0.001, 1, "1/quarter", 1);
        return start < 0 ? null : new Pulse(size, start, quarters, decay);
    }

    private @Nullable Profile path(Section section) {
        Value points = section.required("points");
        double scale = section.optional("scale").number(0, MOST_SCALE, "multiplier", 1);
        String between = section.optional("interpolation")
                .choice(ImmutableList.of("linear", "step"), "interpolation", "插值方式", "linear");
        String after = section.optional("after").choice(ImmutableList.of("hold", "end"), "rule", "规则", "hold");
        ImmutableIntArray.Builder quarters = ImmutableIntArray.builder();
        ImmutableDoubleArray.Builder levels = ImmutableDoubleArray.builder();
        int last = -1;
        for (Entry entry : points.section().entries()) {
            Position at = entry.at();
            String path = points.path() + "." + entry.key();
            Node key = new Word(at, entry.key(), Node.Style.PLAIN, at);
            int quarter = horizon.index(new Value(key, path, at, points.findings()));
            double level =
                    new Value(entry.value(), path, entry.value().at(), points.findings()).number(low, high, unit, 0);
            if (quarter >= 0 && quarter <= last) {
                points.findings()
                        .add(at, path, new Text("the dates of a path must rise, expected a later one", "路径的日期须递增"));
            }
            scaled(entry, path, level, scale, points.findings());
            quarters.add(quarter);
            levels.add(level);
            last = Math.max(last, quarter);
        }
        if (quarters.build().isEmpty() && points.present()) {
            points.refuse(new Text(
                    "a path needs at least one point, expected dates with levels, such as 2021Q3: 1.2",
                    "路径至少需要一个点，例如 2021Q3: 1.2"));
        }
        boolean sound = !quarters.build().isEmpty() && last >= 0;
        return sound ? pathOf(quarters.build(), levels.build(), between, after, scale) : null;
    }

    private static @Nullable Profile pathOf(
            ImmutableIntArray quarters, ImmutableDoubleArray levels, String between, String after, double scale) {
        for (int k = 0; k < quarters.length(); k++) {
            if (quarters.get(k) < 0 || (k > 0 && quarters.get(k) <= quarters.get(k - 1))) {
                return null;
            }
        }
        return new Path(quarters, levels, between.equals("linear"), after.equals("hold"), scale);
    }

    private void scaled(Entry entry, String path, double level, double scale, Findings findings) {
        double product = level * scale;
        if (product < low || product > high) {
            Text message = Messages.outside(product, Messages.range(low, high, unit));
            Text times = new Text("this level times scale " + Decimal.text(scale), "该值乘以 scale " + Decimal.text(scale));
            findings.add(entry.value().at(), path, Messages.with(message, times));
        }
    }

    private double size(Value value) {
        return value.number(low, high, unit, 0);
    }

    private static int quarters(Value value) {
        return (int) value.whole(1, RunLevers.MOST_QUARTERS, "quarters", 1);
    }

    private int end(Value value, int start) {
        if (!value.present()) {
            return Integer.MAX_VALUE;
        }
        int end = horizon.end(value);
        if (end >= 0 && start >= 0 && end <= start) {
            value.refuse(
                    end == start
                            ? new Text(
                                    "it ends in the quarter in which it starts, expected a quarter after 'start'",
                                    "结束与开始在同一季度，应晚于 'start'")
                            : new Text(
                                    "it ends before it starts, expected a quarter after 'start'",
                                    "结束早于开始，应晚于 'start'"));
        }
        return end;
    }
}
