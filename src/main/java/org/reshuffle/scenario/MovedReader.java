package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.judge.claim.Constant;
import org.reshuffle.judge.claim.GridOfTwo;
import org.reshuffle.judge.claim.Quantity;
import org.reshuffle.judge.claim.Root;
import org.reshuffle.world.Text;

/** Reads quantities that move levers on the way: a grid over two of them, the root of an outcome in one. */
final class MovedReader {
    static final List<String> TAKES =
            Arrays.stream(GridOfTwo.Take.values()).map(GridOfTwo.Take::key).toList();
    /** Values of one lever of a grid: every point of a grid is run in every draw. */
    static final int MOST_VALUES = 12;

    private final QuantityReader quantities;
    private final List<Scenario> scenarios;

    MovedReader(QuantityReader quantities) {
        this.quantities = quantities;
        this.scenarios = QuantityReader.scenarios(quantities.runs());
    }

    Quantity grid(Value main, Section section) {
        Condition condition = new ConditionReader(quantities).read(main);
        String take = section.optional("take").choice(TAKES, "take", "取值", TAKES.get(0));
        Value leversAt = section.required("levers");
        List<Value> levers = leversAt.items();
        if (levers.size() != 2) {
            if (leversAt.present()) {
                leversAt.refuse(
                        new Text("expected two levers, got " + levers.size(), "应为两个杠杆，实为 " + levers.size() + " 个"));
            }
            return new Constant(Double.NaN);
        }
        return new GridOfTwo(
                condition, axis(levers.get(0)), axis(levers.get(1)), GridOfTwo.Take.values()[TAKES.indexOf(take)]);
    }

    private GridOfTwo.Axis axis(Value value) {
        Section section = value.section();
        Value pathAt = section.required("path");
        Value valuesAt = section.required("values");
        section.close();
        String path = pathAt.word("the path of a lever", "杠杆路径", "");
        List<Value> items = valuesAt.items();
        if (valuesAt.present() && (items.size() < 2 || items.size() > MOST_VALUES)) {
            valuesAt.refuse(new Text(
                    "expected 2 to " + MOST_VALUES + " values, got " + items.size(),
                    "应为 2 至 " + MOST_VALUES + " 个取值，实为 " + items.size() + " 个"));
        }
        ClaimLever lever = path.isEmpty() ? null : ClaimLever.of(path, pathAt, scenarios);
        ImmutableList.Builder<Double> values = ImmutableList.builder();
        for (Value item : items) {
            values.add(number(item, lever));
        }
        return new GridOfTwo.Axis(path, values.build());
    }

    Quantity root(Value main, Section section) {
        Quantity quantity = quantities.read(main);
        Value leverAt = section.required("lever");
        Value fromAt = section.required("from");
        Value toAt = section.required("to");
        double level = section.optional("crosses").number(-1e12, 1e12, "", 0);
        String path = leverAt.word("the path of a lever", "杠杆路径", "");
        ClaimLever lever = path.isEmpty() ? null : ClaimLever.of(path, leverAt, scenarios);
        double from = number(fromAt, lever);
        double to = number(toAt, lever);
        if (from == to && lever != null && lever.info() != null && fromAt.present() && toAt.present()) {
            toAt.refuse(new Text("is where the range begins, expected another value", "与起点相同，应为其他取值"));
        }
        return new Root(quantity, level, path, from, to);
    }

    private static double number(Value value, @Nullable ClaimLever lever) {
        return lever == null || !value.present() ? 0 : lever.number(value);
    }
}
