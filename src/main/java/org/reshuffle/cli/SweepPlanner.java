package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.design.Grid;
import org.reshuffle.experiment.design.LatinHypercube;
import org.reshuffle.experiment.design.Morris;
import org.reshuffle.experiment.design.OneAtATime;
import org.reshuffle.experiment.design.Saltelli;
import org.reshuffle.experiment.design.Sampler;
import org.reshuffle.experiment.design.SobolSequence;
import org.reshuffle.result.ArmResult;
import org.reshuffle.sweep.Design;
import org.reshuffle.sweep.Discovery;
import org.reshuffle.sweep.Factor;
import org.reshuffle.sweep.GroupFactor;
import org.reshuffle.sweep.PointsFile;
import org.reshuffle.sweep.SweepPlan;

/** Makes a plan of what the options of {@code sweep} say. */
final class SweepPlanner {
    /** Designs by name, as the command line lists them. */
    static final List<String> DESIGNS =
            List.of("lhs", "sobol", "saltelli", "morris", "grid", "oat", "points", "shapley");

    /** Causes of which all sets are run: 1024 runs. */
    private static final int MOST_CAUSES = 10;
    /** More runs than that are a slip of the finger, and more than rows are counted by. */
    private static final long MOST_RUNS = 1_000_000_000L;

    private final Session session;
    private final Scenario scenario;
    private final SweepOptions options;
    private final ImmutableSet<String> held;

    /** @param held paths that {@code --set} fixes */
    SweepPlanner(Session session, Scenario scenario, SweepOptions options, ImmutableSet<String> held) {
        this.session = session;
        this.scenario = scenario;
        this.options = options;
        this.held = held;
    }

    /**
     * The plan.
     *
     * @param points what {@code --points-file} holds, null without it
     * @param seeds of the runs
     */
    SweepPlan plan(@Nullable PointsFile points, ImmutableList<Long> seeds) {
        SweepPlan plan = new SweepPlan(scenario, design(points), arms(), seeds);
        long most = MOST_RUNS / plan.each();
        if (plan.design().count() > most) {
            throw new UsageError(session.text("sweep.too-many", Long.toString(MOST_RUNS)));
        }
        return plan;
    }

    /** The name of the design, {@code points} for a file that is given without one. */
    static String kind(Session session, SweepOptions options) {
        String kind = options.design == null ? (options.pointsFile == null ? "lhs" : "points") : options.design;
        if (!DESIGNS.contains(kind)) {
            throw new UsageError(
                    session.text("sweep.no-design", kind, session.language().list(DESIGNS))
                            + session.language().didYouMean(Nearest.to(kind, DESIGNS)));
        }
        if (kind.equals("points") != (options.pointsFile != null)) {
            throw new UsageError(session.text("sweep.points-file"));
        }
        checkTaken(session, "--points", options.points != null, kind, List.of("lhs", "sobol", "saltelli", "morris"));
        checkTaken(session, "--levels", options.levels != null, kind, List.of("grid", "oat", "morris"));
        checkTaken(
                session,
                "--factors",
                !options.factors.isEmpty(),
                kind,
                List.of("lhs", "sobol", "saltelli", "morris", "grid", "oat"));
        return kind;
    }

    /** An option that a design passes over would leave its user with another sweep than was asked for. */
    private static void checkTaken(Session session, String option, boolean given, String kind, List<String> by) {
        if (given && !by.contains(kind)) {
            throw new UsageError(session.text(
                    "sweep.not-taken", option, kind, session.language().list(by)));
        }
    }

    private Design design(@Nullable PointsFile points) {
        if (points != null) {
            return points.design();
        }
        String kind = kind(session, options);
        if (kind.equals("shapley")) {
            ImmutableList<Factor> causes = ImmutableList.copyOf(GroupFactor.of(scenario));
            if (causes.isEmpty() || causes.size() > MOST_CAUSES) {
                throw new UsageError(
                        session.text("sweep.causes", Integer.toString(causes.size()), Integer.toString(MOST_CAUSES)));
            }
            return Design.of(kind, causes, new Grid(2));
        }
        ImmutableList<Factor> factors = new SweepFactors(session, scenario, held).of(options.factors);
        try {
            return Design.of(kind, factors, sampler(kind, factors));
        } catch (ArithmeticException e) {
            throw new UsageError(session.text("sweep.too-many", Long.toString(MOST_RUNS)));
        }
    }

    private Sampler sampler(String kind, ImmutableList<Factor> factors) {
        long seed = scenario.seed();
        return switch (kind) {
            case "sobol" -> new SobolSequence(points(256, 1));
            case "saltelli" -> new Saltelli(points(256, 2));
            case "morris" -> new Morris(points(20, 2), even(levels(4)), seed);
            case "oat" -> new OneAtATime(levels(5));
            case "grid" -> {
                int asked = levels(3);
                ImmutableIntArray.Builder each = ImmutableIntArray.builder();
                factors.forEach(factor -> each.add(factor.levels(asked)));
                yield new Grid(each.build());
            }
            default -> new LatinHypercube(points(200, 1), seed);
        };
    }

    private int points(int standard, int least) {
        return options.points == null ? standard : whole("--points", options.points, least);
    }

    private int levels(int standard) {
        return options.levels == null ? standard : whole("--levels", options.levels, 2);
    }

    private int even(int levels) {
        if (levels % 2 != 0) {
            throw new UsageError(session.text("sweep.even-levels", Integer.toString(levels)));
        }
        return levels;
    }

    private int whole(String option, String text, int least) {
        double number = Decimal.parse(text);
        if (number >= least && number <= MOST_RUNS && number == Math.rint(number)) {
            return (int) number;
        }
        throw new UsageError(
                session.text("sweep.whole", option, Integer.toString(least), Long.toString(MOST_RUNS), text));
    }

    private ImmutableList<String> arms() {
        if (options.arms.isEmpty()) {
            return ImmutableList.of(SweepPlan.mainArm(scenario));
        }
        List<String> known = new ArrayList<>(List.of(ArmResult.BASELINE));
        scenario.arms().forEach(arm -> known.add(arm.name()));
        for (String arm : options.arms) {
            if (!known.contains(arm)) {
                throw new UsageError(
                        session.text("sweep.no-arm", arm, session.language().list(known))
                                + session.language().didYouMean(Nearest.to(arm, known)));
            }
        }
        return options.arms.stream().distinct().collect(ImmutableList.toImmutableList());
    }

    /** What {@code --where} asks: an outcome's column, or its id where that is enough, a sign and a number. */
    Discovery.@Nullable Condition condition(SweepPlan plan) {
        String text = options.where;
        if (text == null) {
            return null;
        }
        int sign = 0;
        while (sign < text.length() && text.charAt(sign) != '<' && text.charAt(sign) != '>') {
            sign++;
        }
        boolean orEqual = sign + 1 < text.length() && text.charAt(sign + 1) == '=';
        String name = text.substring(0, sign).strip();
        double threshold = sign == text.length()
                ? Double.NaN
                : Decimal.parse(text.substring(sign + (orEqual ? 2 : 1)).strip());
        if (Double.isNaN(threshold)) {
            throw new UsageError(session.text("sweep.bad-condition", text));
        }
        List<String> columns = plan.outcomes();
        List<Integer> found = new ArrayList<>();
        for (int k = 0; k < columns.size(); k++) {
            if (columns.get(k).equals(name) || columns.get(k).startsWith(name + "@")) {
                found.add(k);
            }
        }
        if (found.size() != 1) {
            throw new UsageError(
                    session.text("sweep.no-outcome", name, session.language().list(columns))
                            + session.language().didYouMean(found.isEmpty() ? Nearest.to(name, columns) : null));
        }
        return new Discovery.Condition(text, found.get(0), text.charAt(sign) == '<', orEqual, threshold);
    }
}
