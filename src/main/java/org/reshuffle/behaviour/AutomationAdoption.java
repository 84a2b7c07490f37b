package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * Machines take the tasks in which they are cheaper than hands.
 *
 * <pre>
 * x_i  = ln w_i - ln r_i          ln r_i = ln r_A + phi_A ln(pE_i e_i)
 * a*   = a_max / (1 + exp(-(chi (x_i - x_mean) + logit(a_mean/a_max))))
 * a   += kappa (a* - a)
 * ln W = (1 - a) ln w_i + a ln r_i,   less its base value
 * </pre>
 *
 * w labour cost [USD/hour]; r cost of a machine hour [USD]; phi_A energy share of an automated task; pE energy price,
 * hat; e base power price against the world's mean; a automated share of tasks, a_max what can be automated, a_mean
 * what was at the mean nation's wage in the base year; chi response [log odds]; kappa speed [1/quarter]; W price of the
 * task bundle.
 *
 * <p>Source: task model of Acemoglu, Restrepo (2018, AER 108), with a logistic spread of machine productivity over
 * tasks in place of its threshold. Departures: that spread. Draws: none.
 */
public final class AutomationAdoption {
    private final double response;
    private final double speed;

    public AutomationAdoption(double response, double speed) {
        this.response = response;
        this.speed = speed;
    }

    /**
     * exp(-chi x).
     *
     * @param advantage x of machines over what the mean nation saw in the base year, by nation; changed
     * @param resistance filled, by nation
     */
    public void resistance(double[] advantage, double[] resistance) {
        for (int i = 0; i < advantage.length; i++) {
            advantage[i] *= -response;
        }
        PortableMath.exp(advantage, resistance);
    }

    /** Share of tasks that pays. */
    public static double wanted(double automatable, double automated, double resistance) {
        if (automatable <= 0 || automated <= 0) {
            return 0;
        }
        return automatable * automated / (automated + (automatable - automated) * resistance);
    }

    /** Share in the next quarter. */
    public double adopt(double held, double wanted) {
        return held + speed * (wanted - held);
    }
}
