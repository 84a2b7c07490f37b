package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.MersenneTwister;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Text;

/**
 * Fits parameters to moments of the years up to 2018, inside their ranges, the same way every time.
 *
 * <pre>minimise sum_m ((m(p) - target_m) / scale_m)^2 + sum_k ((p_k - start_k) / half_k)^2</pre>
 *
 * half_k half of a parameter's range: a weak pull, so that what the moments cannot tell apart stays where the literature
 * or the design had it and does not run to an end of its range. The search is covariance matrix adaptation (Hansen,
 * Ostermeier 2001, Evolutionary Computation 9) over the parameters as fractions of their ranges, from a fixed start, with
 * a fixed seed, until twenty generations have brought the objective down by less than a thousandth. The best point met
 * is kept, so the objective never rises.
 *
 * <p>Source: simulated moments, McFadden (1989, Econometrica 57).
 */
public final class Fit {
    /**
     * Parameters that the back-tests can tell apart, and where the search begins: at what the literature or the design
     * had before any fit, so that the answer does not depend on defaults that came out of it. Of other parameters the
     * literature says more than seven years do.
     */
    static final ImmutableMap<Parameter, Double> START = ImmutableMap.of(
            Parameter.SCALE_ELASTICITY, 0.5,
            Parameter.TRADE_ELASTICITY_SCALE, 1.0,
            Parameter.TRADE_ADJUSTMENT, 0.113,
            Parameter.CAPACITY_PRESSURE, 0.2,
            Parameter.PROFIT_SENSITIVITY, 1.33,
            Parameter.HOP_RATE, 0.02,
            Parameter.INCOME_SMOOTHING, 0.1,
            Parameter.WAGE_RESPONSE, 0.15);

    static final ImmutableList<Parameter> FITTED = START.keySet().asList();

    private static final int SEED = 2018;
    private static final int POPULATION = 10;
    private static final double STEP = 0.15;
    private static final Text DISTANCE =
            new Text("parameters, distance from their start [half ranges]", "参数与起点的距离 [半个范围]");
    /** The search ends when so many generations have brought the objective down by less than this part of it. */
    private static final int PATIENCE = 20;

    private static final double PROGRESS = 1e-3;

    /** A parameter with what it was and what fits best. */
    public record Fitted(Parameter parameter, double before, double after) {}

    /**
     * What was found.
     *
     * @param parameters those fitted
     * @param before moments at the defaults
     * @param after moments at the fitted values
     * @param evaluations how often the objective was worked out
     * @param converged whether the search ended because it got no further, not because evaluations ran out
     */
    public record Result(
            ImmutableList<Fitted> parameters,
            ImmutableList<Moments.Moment> before,
            ImmutableList<Moments.Moment> after,
            int evaluations,
            boolean converged) {}

    private final Function<Settings, ImmutableList<Moments.Moment>> moments;
    private double best = Double.POSITIVE_INFINITY;
    private double[] place = {};
    private int evaluations;
    /** The best objective after each generation. */
    private final List<Double> history = new ArrayList<>();

    /** @param moments works them out for any settings */
    public Fit(Function<Settings, ImmutableList<Moments.Moment>> moments) {
        this.moments = settings -> ImmutableList.<Moments.Moment>builder()
                .addAll(moments.apply(settings))
                .add(new Moments.Moment(DISTANCE, distance(settings), 0, 1))
                .build();
    }

    /** How far all parameters are from where the search began; what moments cannot tell apart stays there. */
    private static double distance(Settings settings) {
        double sum = 0;
        for (Parameter parameter : FITTED) {
            double half = (parameter.high() - parameter.low()) / 2;
            double away = (settings.get(parameter) - start(parameter)) / half;
            sum += away * away;
        }
        return Math.sqrt(sum);
    }

    private static double start(Parameter parameter) {
        return Objects.requireNonNull(START.get(parameter));
    }

    /**
     * @param most how often the objective may be worked out
     * @throws CancellationException if this thread is interrupted: a search takes minutes, and half of one is no answer
     */
    public Result run(int most) {
        double[] start = new double[FITTED.size()];
        double[] low = new double[start.length];
        double[] high = new double[start.length];
        double[] step = new double[start.length];
        for (int k = 0; k < start.length; k++) {
            Parameter parameter = FITTED.get(k);
            start[k] = (start(parameter) - parameter.low()) / (parameter.high() - parameter.low());
            high[k] = 1;
            step[k] = STEP;
        }
        MultivariateFunction objective = this::objective;
        objective(start);
        try {
            new CMAESOptimizer(most, 0, true, 0, 0, new MersenneTwister(SEED), false, this::getsNoFurther)
                    .optimize(
                            new MaxEval(Math.max(1, most - 1)),
                            new ObjectiveFunction(objective),
                            GoalType.MINIMIZE,
                            new InitialGuess(start),
                            new SimpleBounds(low, high),
                            new CMAESOptimizer.Sigma(step),
                            new CMAESOptimizer.PopulationSize(POPULATION));
        } catch (MathIllegalStateException e) {
            // Out of evaluations: the best point met so far stands.
        }
        List<Fitted> fitted = new ArrayList<>();
        for (int k = 0; k < FITTED.size(); k++) {
            fitted.add(new Fitted(FITTED.get(k), FITTED.get(k).standard(), value(k, place[k])));
        }
        return new Result(
                ImmutableList.copyOf(fitted),
                moments.apply(Settings.standard()),
                moments.apply(settings(place)),
                evaluations,
                evaluations < most);
    }

    /** Asked once a generation. */
    private boolean getsNoFurther(int generation, PointValuePair before, PointValuePair now) {
        history.add(best);
        int past = history.size() - 1 - PATIENCE;
        return past >= 0 && history.get(past) - best < PROGRESS * best;
    }

    private double objective(double[] point) {
        if (Thread.interrupted()) {
            throw new CancellationException();
        }
        evaluations++;
        double found = Moments.objective(moments.apply(settings(point)));
        if (found < best) {
            best = found;
            place = point.clone();
        }
        return found;
    }

    private static Settings settings(double[] point) {
        Settings settings = Settings.standard();
        for (int k = 0; k < point.length; k++) {
            settings = settings.with(FITTED.get(k), value(k, point[k]));
        }
        return settings;
    }

    /** Kept inside the range, whatever rounding does at its ends. */
    private static double value(int k, double fraction) {
        Parameter parameter = FITTED.get(k);
        double value = parameter.low() + fraction * (parameter.high() - parameter.low());
        return Math.max(parameter.low(), Math.min(parameter.high(), value));
    }
}
