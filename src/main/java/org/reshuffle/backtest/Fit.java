package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.MersenneTwister;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/**
 * Fits parameters to moments of the years up to 2018, inside their ranges, the same way every time.
 *
 * <pre>minimise sum_m w_m ((m(p) - target_m) / scale_m)^2</pre>
 *
 * by covariance matrix adaptation (Hansen, Ostermeier 2001, Evolutionary Computation 9) over the parameters as fractions
 * of their ranges, from the defaults, with a fixed seed. The best point met is kept, so the objective never rises.
 *
 * <p>Source: simulated moments, McFadden (1989, Econometrica 57).
 */
public final class Fit {
    /** Parameters that the back-tests can tell apart; of the others the literature says more than seven years do. */
    static final ImmutableList<Parameter> FITTED = ImmutableList.of(
            Parameter.SCALE_ELASTICITY,
            Parameter.TRADE_ELASTICITY_SCALE,
            Parameter.TRADE_ADJUSTMENT,
            Parameter.CAPACITY_PRESSURE,
            Parameter.PROFIT_SENSITIVITY,
            Parameter.HOP_RATE,
            Parameter.INCOME_SMOOTHING,
            Parameter.WAGE_RESPONSE);

    private static final int SEED = 2018;
    private static final int POPULATION = 10;
    private static final double STEP = 0.15;

    /** A parameter with what it was and what fits best. */
    public record Fitted(Parameter parameter, double before, double after) {}

    /**
     * What was found.
     *
     * @param parameters those fitted
     * @param before moments at the defaults
     * @param after moments at the fitted values
     * @param evaluations how often the objective was worked out
     */
    public record Result(
            ImmutableList<Fitted> parameters,
            ImmutableList<Moments.Moment> before,
            ImmutableList<Moments.Moment> after,
            int evaluations) {}

    private final Function<Settings, ImmutableList<Moments.Moment>> moments;
    private double best = Double.POSITIVE_INFINITY;
    private double[] place = {};
    private int evaluations;

    /** @param moments works them out for any settings */
    public Fit(Function<Settings, ImmutableList<Moments.Moment>> moments) {
        this.moments = moments;
    }

    /** @param most how often the objective may be worked out */
    public Result run(int most) {
        double[] start = new double[FITTED.size()];
        double[] low = new double[start.length];
        double[] high = new double[start.length];
        double[] step = new double[start.length];
        for (int k = 0; k < start.length; k++) {
            Parameter parameter = FITTED.get(k);
            start[k] = (parameter.standard() - parameter.low()) / (parameter.high() - parameter.low());
            high[k] = 1;
            step[k] = STEP;
        }
        MultivariateFunction objective = this::objective;
        objective(start);
        try {
            new CMAESOptimizer(most, 0, true, 0, 0, new MersenneTwister(SEED), false, null)
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
                moments.apply(settings(start)),
                moments.apply(settings(place)),
                evaluations);
    }

    private double objective(double[] point) {
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
