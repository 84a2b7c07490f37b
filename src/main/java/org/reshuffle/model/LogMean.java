package org.reshuffle.model;

import org.reshuffle.random.PortableMath;

/**
 * Logarithmic mean, the weight that turns a difference into a sum of log changes without a rest.
 *
 * <pre>L(a, b) = (a - b)/(ln a - ln b),   L(a, a) = a</pre>
 *
 * <p>Source: Ang, Liu (2001, Energy 26): the log-mean Divisia index.
 */
final class LogMean {
    private static final double CLOSE = 1e-5;

    private LogMean() {}

    /** Both above 0. */
    static double of(double a, double b) {
        return of(a, b, PortableMath.log(a / b));
    }

    /** The same where ln(a/b) is known; near equality by its series, where the quotient would lose digits. */
    static double of(double a, double b, double logRatio) {
        if (Math.abs(logRatio) < CLOSE) {
            return b * (1 + logRatio / 2 + logRatio * logRatio / 6);
        }
        return (a - b) / logRatio;
    }
}
