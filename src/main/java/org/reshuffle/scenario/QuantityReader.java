package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.claim.Arithmetic;
import org.reshuffle.judge.claim.Change;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Constant;
import org.reshuffle.judge.claim.Explained;
import org.reshuffle.judge.claim.Jobs;
import org.reshuffle.judge.claim.Level;
import org.reshuffle.judge.claim.Over;
import org.reshuffle.judge.claim.Overall;
import org.reshuffle.judge.claim.Quantity;
import org.reshuffle.judge.claim.Rank;
import org.reshuffle.judge.claim.Reached;
import org.reshuffle.judge.claim.Relation;
import org.reshuffle.judge.claim.Return;
import org.reshuffle.judge.claim.ShapleyShare;
import org.reshuffle.judge.claim.Share;
import org.reshuffle.judge.claim.Subject;
import org.reshuffle.judge.claim.Surviving;
import org.reshuffle.judge.claim.Window;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Reads the quantities of a claim: one form a block, named by its first word; a bare figure or number stands for itself. */
final class QuantityReader {
    /** What a change may be against besides a run. */
    static final String START = "start";

    static final List<String> TAKES =
            Arrays.stream(Overall.Take.values()).map(Overall.Take::key).toList();
    static final List<String> OPERATIONS = Arrays.stream(Arithmetic.Operation.values())
            .map(Arithmetic.Operation::key)
            .toList();
    static final List<String> RELATIONS =
            Arrays.stream(Relation.Kind.values()).map(Relation.Kind::key).toList();
    static final List<String> UNITS =
            Arrays.stream(Change.Unit.values()).map(Change.Unit::key).toList();
    static final List<String> ORDERS = ImmutableList.of("highest", "lowest");
    static final List<String> DIRECTIONS = ImmutableList.of("rising", "falling");

    /** The keys that name a form. */
    static final ImmutableList<String> FORMS = ImmutableList.<String>builder()
            .add("value", "change", "share", "reached", "jobs", "return", "shapley")
            .addAll(OPERATIONS)
            .addAll(TAKES)
            .add("count", "survival", "rank")
            .addAll(RELATIONS)
            .add("explained", "grid", "root")
            .build();

    private static final Quantity UNREADABLE = new Constant(Double.NaN);

    private final ImmutableMap<String, ClaimRun> runs;
    private final @Nullable Quarter horizon;
    private final WindowReader windows;
    private final boolean eachNation;
    private final boolean eachFamily;

    QuantityReader(ImmutableMap<String, ClaimRun> runs, @Nullable Quarter horizon) {
        this(runs, horizon, false, false);
    }

    private QuantityReader(
            ImmutableMap<String, ClaimRun> runs, @Nullable Quarter horizon, boolean eachNation, boolean eachFamily) {
        this.runs = runs;
        this.horizon = horizon;
        this.windows = new WindowReader(horizon);
        this.eachNation = eachNation;
        this.eachFamily = eachFamily;
    }

    ImmutableMap<String, ClaimRun> runs() {
        return runs;
    }

    /** A quantity that stands for itself: a block of one form, a figure of the treatment at the horizon, a number. */
    Quantity read(Value value) {
        if (value.node() instanceof Node.Keys) {
            Section section = value.section();
            Quantity quantity = read(section);
            section.close();
            return quantity;
        }
        if (value.node() instanceof Node.Word word && !Double.isNaN(Decimal.parse(word.text()))) {
            return new Constant(value.number(-1e12, 1e12, "", 0));
        }
        ClaimRun run = runs.get(ClaimRun.TREATMENT);
        Subject subject = run == null || !value.present() ? null : names(run).subject(value);
        return run == null || subject == null || horizon == null
                ? UNREADABLE
                : new Level(subject, run, Window.at(horizon));
    }

    /** The quantity whose form a block names; other keys of the block are left to the caller. */
    Quantity read(Section section) {
        List<String> given = new ArrayList<>();
        for (String form : FORMS) {
            if (section.optional(form).present()) {
                given.add(form);
            }
        }
        if (given.size() != 1) {
            section.value()
                    .refuse(
                            given.isEmpty()
                                    ? new Text(
                                            "names no quantity, expected one of " + String.join(", ", FORMS),
                                            "未指明数量，应为其中之一：" + String.join("、", FORMS))
                                    : new Text(
                                            "names " + String.join(" and ", given) + ", expected one quantity",
                                            "同时出现 " + String.join("、", given) + "，只应有一个数量"));
            return UNREADABLE;
        }
        return form(given.get(0), section);
    }

    private Quantity form(String form, Section section) {
        Value main = section.required(form);
        return switch (form) {
            case "value", "change", "share", "reached", "jobs", "return", "shapley" -> ofRun(form, main, section);
            case "grid" -> new MovedReader(this).grid(main, section);
            case "root" -> new MovedReader(this).root(main, section);
            case "count", "survival", "rank", "explained" -> ofItems(form, main, section);
            default -> {
                if (OPERATIONS.contains(form)) {
                    yield arithmetic(Arithmetic.Operation.values()[OPERATIONS.indexOf(form)], main);
                }
                yield ofItems(form, main, section);
            }
        };
    }

    private Quantity ofRun(String form, Value main, Section section) {
        ClaimRun run = ClaimRunReader.named(section.optional("run"), runs, ClaimRun.TREATMENT);
        if (run == null) {
            return UNREADABLE;
        }
        Window window = windows.read(section, run.scenario());
        if (form.equals("jobs")) {
            ImmutableMap<String, Double> demand = demand(main, run);
            return window == null || demand.isEmpty() ? UNREADABLE : new Jobs(demand, run, window.to());
        }
        if (form.equals("return")) {
            return plants(main, section, run, window);
        }
        Subject subject = names(run).subject(main);
        Quantity quantity = switch (form) {
            case "change" -> change(section, subject, run, window);
            case "share" -> {
                Subject whole = names(run).subject(section.required("of"));
                yield subject == null || whole == null || window == null
                        ? null
                        : new Share(subject, whole, run, window);
            }
            case "reached" -> reached(section, subject, run, window);
            case "shapley" -> shapley(section, subject, run, window);
            default -> subject == null || window == null ? null : new Level(subject, run, window);
        };
        return quantity == null ? UNREADABLE : quantity;
    }

    private @Nullable Quantity change(
            Section section, @Nullable Subject subject, ClaimRun run, @Nullable Window window) {
        List<String> known = new ArrayList<>(List.of(START));
        known.addAll(runs.keySet());
        Value againstAt = section.required("against");
        String against = againstAt.choice(known, "run", "运行", START);
        Value unitAt = section.optional("in");
        if (against.equals(run.name())) {
            againstAt.refuse(new Text("is the run itself, expected another or start", "即该运行自身，应为其他运行或 start"));
        }
        if (subject == null || window == null) {
            return null;
        }
        String unit = unitAt.choice(
                UNITS, "unit", "单位", Change.Unit.standard(subject.measure()).key());
        return new Change(subject, run, window, runs.get(against), Change.Unit.values()[UNITS.indexOf(unit)]);
    }

    private static @Nullable Quantity reached(
            Section section, @Nullable Subject subject, ClaimRun run, @Nullable Window window) {
        double level = section.required("level").number(-1e12, 1e12, "", 0);
        String direction = section.optional("direction").choice(DIRECTIONS, "direction", "方向", "rising");
        if (subject == null || window == null) {
            return null;
        }
        // Without a window of its own it is looked for from the start on.
        Quarter from = section.optional("from").present()
                ? window.from()
                : run.scenario().start();
        return new Reached(
                subject, run, new Window(from, window.to(), window.take()), level, direction.equals("rising"));
    }

    private Quantity plants(Value main, Section section, ClaimRun run, @Nullable Window window) {
        double discount = section.optional("discount").number(0, 0.5, "1/year", 0.05);
        boolean risk = section.optional("risk").flag(false);
        Subject subject = names(run).plants(main);
        return subject == null || window == null ? UNREADABLE : new Return(subject, run, window, discount, risk);
    }

    private static ImmutableMap<String, Double> demand(Value main, ClaimRun run) {
        List<String> codes = run.scenario().world().families().stream()
                .map(family -> family.code())
                .toList();
        ImmutableMap.Builder<String, Double> demand = ImmutableMap.builder();
        Section section = main.section();
        for (Node.Entry entry : section.entries()) {
            Value value = section.child(entry);
            if (codes.contains(entry.key())) {
                demand.put(entry.key(), value.number(1e-6, 1e6, "parts", 1));
            } else {
                value.refuse(Messages.unknown("family", "产业", entry.key(), codes));
            }
        }
        return demand.buildOrThrow();
    }

    private @Nullable Quantity shapley(
            Section section, @Nullable Subject subject, ClaimRun base, @Nullable Window window) {
        Value ofAt = section.required("of");
        Value causesAt = section.required("causes");
        ImmutableMap.Builder<String, ImmutableList<String>> builder = ImmutableMap.builder();
        Section block = causesAt.section();
        for (Node.Entry entry : block.entries()) {
            builder.put(entry.key(), events(block.child(entry), base));
        }
        ImmutableMap<String, ImmutableList<String>> causes = builder.buildOrThrow();
        if (causesAt.present() && (causes.size() < 2 || causes.size() > 5)) {
            causesAt.refuse(new Text(
                    "there are " + causes.size() + " causes, expected two to five",
                    "有 " + causes.size() + " 个原因，应为二至五个"));
            return null;
        }
        String of = ofAt.choice(causes.keySet(), "cause", "原因", "");
        return of.isEmpty() || subject == null || window == null
                ? null
                : new ShapleyShare(subject, base, window, causes, of);
    }

    /** Events of a cause: those of an arm, or a list of ids. */
    private static ImmutableList<String> events(Value value, ClaimRun base) {
        if (value.node() instanceof Node.Word) {
            List<String> arms =
                    base.scenario().arms().stream().map(arm -> arm.name()).toList();
            return ClaimRunReader.events(base.scenario(), value.choice(arms, "arm", "分支", ""));
        }
        return ClaimRunReader.ids(value, base.scenario());
    }

    private Quantity arithmetic(Arithmetic.Operation operation, Value main) {
        List<Value> items = main.itemsOrOne();
        if (items.size() < operation.fewest() || items.size() > operation.most()) {
            String expected = operation.most() == operation.fewest()
                    ? Integer.toString(operation.fewest())
                    : operation.fewest() + "+";
            main.refuse(new Text(
                    operation.key() + " of " + items.size() + " quantities, expected " + expected,
                    operation.key() + " 有 " + items.size() + " 个数量，应为 " + expected + " 个"));
            return UNREADABLE;
        }
        ImmutableList.Builder<Quantity> operands = ImmutableList.builder();
        items.forEach(item -> operands.add(read(item)));
        return new Arithmetic(operation, operands.build());
    }

    private Quantity ofItems(String form, Value main, Section section) {
        ClaimRun run = runs.get(ClaimRun.TREATMENT);
        Over over = run == null ? null : new OverReader(run).read(section.required("over"));
        if (over == null) {
            // What is worked out cannot be checked without knowing for whom.
            List.of("by", "of", "order").forEach(section::optional);
            return UNREADABLE;
        }
        QuantityReader inner = within(over);
        return switch (form) {
            case "count", "survival" ->
                new Surviving(form.equals("survival"), new ConditionReader(inner).read(main), over);
            case "rank" -> rank(inner.read(main), over, section);
            case "explained" -> {
                List<Quantity> causes = inner.pair(section.required("by"));
                yield new Explained(inner.read(main), causes.get(0), causes.get(1), over);
            }
            default -> {
                if (TAKES.contains(form)) {
                    yield new Overall(Overall.Take.values()[TAKES.indexOf(form)], inner.read(main), over);
                }
                List<Quantity> pair = inner.pair(main);
                yield new Relation(Relation.Kind.values()[RELATIONS.indexOf(form)], pair.get(0), pair.get(1), over);
            }
        };
    }

    private static Quantity rank(Quantity quantity, Over over, Section section) {
        Value ofAt = section.required("of");
        String order = section.optional("order").choice(ORDERS, "order", "顺序", "highest");
        String of = ofAt.word("one of the items", "其中一项", "");
        Integer place = OverReader.place(over, of);
        if (place == null) {
            if (!of.isEmpty()) {
                List<String> items =
                        over.items().stream().map(item -> item.name()).toList();
                ofAt.refuse(Messages.unknown("item", "项", of, items));
            }
            return UNREADABLE;
        }
        return new Rank(quantity, over, place, order.equals("highest"));
    }

    private List<Quantity> pair(Value list) {
        List<Value> items = list.items();
        if (items.size() != 2) {
            if (list.present()) {
                list.refuse(
                        new Text("expected two quantities, got " + items.size(), "应为两个数量，实为 " + items.size() + " 个"));
            }
            return List.of(UNREADABLE, UNREADABLE);
        }
        return List.of(read(items.get(0)), read(items.get(1)));
    }

    private QuantityReader within(Over over) {
        boolean families = over.items().get(0).families();
        return new QuantityReader(runs, horizon, eachNation || !families, eachFamily || families);
    }

    private ClaimNames names(ClaimRun run) {
        return new ClaimNames(run, eachNation, eachFamily);
    }

    /** Every scenario that a run of the claim is of. */
    static List<Scenario> scenarios(Map<String, ClaimRun> runs) {
        return runs.values().stream().map(ClaimRun::scenario).distinct().toList();
    }
}
