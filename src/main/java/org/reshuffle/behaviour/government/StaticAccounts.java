package org.reshuffle.behaviour.government;

/** What a static world pays and earns before anything changes, deficits included. */
final class StaticAccounts {
    /** Final spending, by nation [money of the base]. */
    final double[] income;
    /** Cost that sales and subsidies cover, by cell [money of the base]. */
    final double[] cost;

    /** @param deficit by nation, sum 0 [money of the base] */
    StaticAccounts(StaticWorld world, double[] deficit) {
        int nations = world.nations();
        income = new double[nations];
        cost = new double[world.expenditure().length];
        for (int n = 0; n < nations; n++) {
            income[n] = world.valueAdded()[n] + deficit[n];
        }
        for (int market = 0; market < cost.length; market++) {
            int n = market % nations;
            for (int i = 0; i < nations; i++) {
                double paid = world.share()[market][i] * world.expenditure()[market];
                double kept = paid * (1 / (1 + world.tariff()[market][i]));
                cost[market - n + i] += kept;
                income[n] += paid - kept;
            }
        }
        for (int cell = 0; cell < cost.length; cell++) {
            income[cell % nations] -= world.subsidy()[cell] * cost[cell];
            cost[cell] *= 1 + world.subsidy()[cell];
        }
    }
}
