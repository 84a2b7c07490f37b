package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * Unit cost falls with experience, a nation's own and the world's.
 *
 * <pre>
 * fall = b [(1 - sp) ln(X_i/X0_i) + sp ln(X_w/X0_w)],   b = -log2(1 - LR)
 * </pre>
 *
 * X cumulated output, X0 what it would be had every place only grown with the world, so that nothing happens without
 * change; LR fall per doubling [0, 0.4]; sp share learnt from the world [0.2, 0.95]. Every nation is granted a
 * part of the world's base experience, or one plant in an empty land would count as a hundredfold.
 *
 * <p>Source: Wright (1936, J. Aeronautical Sciences 3); Ziegler, Trancik (2021, Energy Environ. Sci. 14). Departures:
 * the grant; learning is measured from the base path. Draws: none.
 */
public record LearningByDoing(double spillover) {
    /** A thousandfold, ten halvings: assumed; what materials cost is not learned away. */
    private static final double MOST = 6.907755278982137;

    /** b of a learning rate. */
    public static double exponent(double learningRate) {
        return learningRate <= 0 ? 0 : -PortableMath.log(1 - learningRate) / PortableMath.log(2);
    }

    /** Log fall of unit cost. */
    public double fall(double exponent, double logOwn, double logWorld) {
        double fall = exponent * ((1 - spillover) * logOwn + spillover * logWorld);
        return Math.max(-MOST, Math.min(MOST, fall));
    }
}
