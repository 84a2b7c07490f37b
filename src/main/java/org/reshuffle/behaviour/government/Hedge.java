package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * How much one leans towards each of some actions after seeing what the ones taken have paid.
 *
 * <pre>
 * p_k     = (1 - explore) exp(rate g_k) / sum_m exp(rate g_m) + explore / K
 * g_taken = g_taken + (payoff - mean payoff) / p_taken
 * </pre>
 *
 * g_k estimated gain of an action; K how many there are; p_taken the probability with which it was taken; the mean is
 * that of payoffs so far, so that what comes to all actions alike favours none. Source: Auer, Cesa-Bianchi, Freund,
 * Schapire (2002, SIAM J. Comput. 32), Exp3; without exploration and with all payoffs known it is Hedge. Departures:
 * payoffs are taken against their mean, for nobody knows their range. Draws: none; a number in [0, 1) is handed in.
 */
public final class Hedge {
    private final double rate;
    private final double explore;
    private final double[] gain;
    private double sum;
    private int count;

    /**
     * @param actions how many
     * @param rate how fast gains count [per unit of payoff]
     * @param explore part of the probability that all actions share [0, 1]
     */
    public Hedge(int actions, double rate, double explore) {
        this.rate = rate;
        this.explore = explore;
        gain = new double[actions];
    }

    /** The probability of each action. */
    public double[] probabilities() {
        double highest = gain[0];
        for (double g : gain) {
            highest = Math.max(highest, g);
        }
        double[] p = new double[gain.length];
        double[] power = new double[gain.length];
        for (int k = 0; k < p.length; k++) {
            power[k] = rate * (gain[k] - highest);
        }
        PortableMath.exp(power, p);
        double all = 0;
        for (double each : p) {
            all += each;
        }
        for (int k = 0; k < p.length; k++) {
            p[k] = (1 - explore) * p[k] / all + explore / p.length;
        }
        return p;
    }

    /** The action at which the probabilities add up to more than a number in [0, 1). */
    public static int choose(double[] probabilities, double uniform) {
        double reached = 0;
        for (int k = 0; k < probabilities.length; k++) {
            reached += probabilities[k];
            if (uniform < reached) {
                return k;
            }
        }
        return probabilities.length - 1;
    }

    /**
     * Learns what an action has paid.
     *
     * @param probability with which it was taken
     */
    public void learn(int action, double probability, double payoff) {
        double mean = count == 0 ? payoff : sum / count;
        sum += payoff;
        count++;
        gain[action] += (payoff - mean) / probability;
    }
}
