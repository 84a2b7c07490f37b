package org.reshuffle.behaviour;

/**
 * How far a government brings its spending down when debt and its price rise.
 *
 * <pre>
 * normal share = steady share - phi (d - d0)
 * cut          = min(m, kappa max(0, spread - spread0))       and, while shut out after a default, what balances the budget
 * </pre>
 *
 * d, d0 debt now and in the base year [share of income]; phi slow response [0, 0.06 a year], spending follows it in
 * years and nobody takes it for a cut; spread, spread0 now and in the base year [fraction a year]; kappa [0, 4]; m the
 * most that is cut [share of income].
 *
 * <p>Source: phi after Bohn (1998, QJE 113), 0.03 to 0.05 for the United States; kappa and m assumed. Departures: cuts
 * are the level that is held back, not its change. Draws: none.
 */
public record Austerity(double reaction, double response, double most) {

    /** Spending to which a government tends [share of income]. */
    public double normal(double steady, double debt, double baseDebt) {
        return steady - reaction * (debt - baseDebt);
    }

    /** What is cut in distress [share of income]. */
    public double cut(double excessSpread) {
        return Math.min(most, response * Math.max(0, excessSpread));
    }

    /** What is cut by a government that nobody lends to [share of income]. */
    public double cutWithoutCredit(double excessSpread, double deficit) {
        return Math.max(cut(excessSpread), Math.min(most, deficit));
    }
}
