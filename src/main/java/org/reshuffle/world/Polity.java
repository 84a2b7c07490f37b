package org.reshuffle.world;

/**
 * A nation's public finances and politics in the base year.
 *
 * @param publicDebt gross debt of general government [share of income]
 * @param debtThreshold debt beyond which lenders ask for more [share of income]
 * @param ownCurrencyDebt part of the debt that the nation owes in a currency of its own [0, 1]
 * @param leaderHazard chance that the leadership changes in a quarter without unrest [0, 0.5]
 * @param policyBudget the most that its government spends on industrial policy in a year [share of income]
 */
public record Polity(
        double publicDebt, double debtThreshold, double ownCurrencyDebt, double leaderHazard, double policyBudget) {
    /** What a world file that says nothing means: debt far below an advanced nation's threshold, a democracy. */
    public static final Polity STANDARD = new Polity(0.5, 1, 0, 0.06, 0.004);
}
