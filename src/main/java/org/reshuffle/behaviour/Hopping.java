package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * The hop law: capacity of a family leaves a place and goes to another.
 *
 * <pre>
 * rate(i to j) = h e^(2 - F) (K_j/K) (rho_j/rho_i)^beta exp(beta_R omega_j + incentive_j) = a_i b_j
 * a_i = h e^(2 - F) rho_i^-beta,   b_j = (K_j/K) rho_j^beta exp(beta_R omega_j + incentive_j)
 * </pre>
 *
 * K_j capacity, at least the greenfield floor where there is none, K the family's world capacity; rho profit per
 * capacity against the family's world mean; beta response to profit [0.6, 3]; omega change of relatedness since the
 * base year; F sunk cost [log rate]; h [1/quarter]. It is gravity for capital: in the base year as much goes from i to
 * j as from j to i, so the base year is a fixed point without location constants, and because it does not rewrite the
 * pull of scale it is stable if and only if Psi is below 1.
 *
 * <p>Source: conditional logit of Carlton (1983, REStat 65) and Head, Ries, Swenson (1995, JIE 38), in rates, with
 * detailed balance; beta fits Saussay, Sato (2024): 10 % of energy price, 3.2 % of acquisitions. Departures: capacity in
 * place of counts of plants. Draws: none here.
 */
public record Hopping(double sensitivity, double relatedness) {
    /** No more than this share of a place's capacity leaves in a quarter. */
    public static final double MOST = 0.5;

    /** rho^beta. */
    public double pull(double logProfit) {
        return logProfit == 0 ? 1 : PortableMath.exp(sensitivity * logProfit);
    }

    /** beta_R omega + incentive. */
    public double logAttraction(double relatednessChange, double incentive) {
        return relatedness * relatednessChange + incentive;
    }
}
