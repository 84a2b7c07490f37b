package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;

/**
 * The tariffs that governments end up with when each sets one on all its imports of traded goods, for the real income of
 * its own people, given what the others set.
 *
 * <p>Each in turn moves to the top of its own real income, until nobody moves by more than {@value #PRECISION}. Trade is
 * balanced first, as otherwise a tariff would change what a deficit is worth. With economies of scale a tariff draws
 * industries that gain by size to the nation that sets it, as it draws profits in the source; without, it moves the terms
 * of trade alone. Source: Ossa (2014, American
 * Economic Review 104), who has a tariff for each industry. Draws: none.
 */
public final class NashTariffs {
    private static final double PRECISION = 0.002;
    private static final double TOLERANCE = 1e-9;
    private static final double HIGHEST = 3;
    private static final int MOST_ROUNDS = 12;
    /** Tariffs far from each other, at which a player looks for a second top. */
    private static final double[] FAR = {0, 0.05, 0.1, 0.2, 0.5, 1, 2, HIGHEST};

    private final StaticWorld base;
    private final ImmutableList<Player> players;
    private final boolean[] traded;
    private final StaticEquilibrium equilibrium;
    private final Peak peak = new Peak(0, HIGHEST, PRECISION);

    /**
     * The tariffs and what they do. Changes are of real income, in logs.
     *
     * @param players who sets tariffs
     * @param tariff by player [fraction of value]
     * @param unilateral what each would set alone, while others keep today's
     * @param rounds how often everybody chose
     * @param residual what the player that gains most would still gain by another tariff, near or far
     * @param againstToday by nation, against today's tariffs
     * @param againstFreeTrade by nation, against no tariffs at all
     * @param worldAgainstToday the world's, nations by their incomes
     * @param worldAgainstFreeTrade likewise
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Result(
            ImmutableList<Player> players,
            double[] tariff,
            double[] unilateral,
            int rounds,
            double residual,
            double[] againstToday,
            double[] againstFreeTrade,
            double worldAgainstToday,
            double worldAgainstFreeTrade) {

        /** The mean of what the players set. */
        public double mean() {
            double sum = 0;
            for (double each : tariff) {
                sum += each;
            }
            return sum / tariff.length;
        }
    }

    /**
     * @param base a world with balanced trade
     * @param players all that set tariffs, no nation in two of them
     * @param traded sectors on whose imports tariffs are set; other tariffs stay as they are
     */
    public NashTariffs(StaticWorld base, ImmutableList<Player> players, boolean[] traded) {
        this.base = base;
        this.players = players;
        this.traded = traded;
        equilibrium = new StaticEquilibrium(base, new double[base.nations()], TOLERANCE);
    }

    /** Works the tariffs out. */
    public Result find() {
        double[] free = freeTrade();
        double[] alone = new double[players.size()];
        for (int p = 0; p < alone.length; p++) {
            equilibrium.policies().tariffs(base.tariff());
            alone[p] = best(p, 0.3);
        }
        double[] tariff = alone.clone();
        for (int p = 0; p < alone.length; p++) {
            set(p, tariff[p]);
        }
        int rounds = 0;
        double moved = Double.POSITIVE_INFINITY;
        while (rounds < MOST_ROUNDS && moved > PRECISION) {
            moved = 0;
            for (int p = 0; p < tariff.length; p++) {
                double best = best(p, tariff[p]);
                moved = Math.max(moved, Math.abs(best - tariff[p]));
                tariff[p] = best;
                set(p, best);
            }
            rounds++;
        }
        equilibrium.solve();
        double[] today = logRealIncomes();
        double residual = residual(tariff);
        double[] toFree = new double[today.length];
        for (int n = 0; n < today.length; n++) {
            toFree[n] = today[n] - free[n];
        }
        double worldFree = world(free);
        return new Result(
                players, tariff, alone, rounds, residual, today, toFree, world(today), world(today) - worldFree);
    }

    private double[] freeTrade() {
        for (int p = 0; p < players.size(); p++) {
            set(p, 0);
        }
        equilibrium.solve();
        return logRealIncomes();
    }

    /** The best tariff of a player; leaves it set. */
    private double best(int player, double start) {
        double best = peak.of(tariff -> value(player, tariff), start, 0.1);
        set(player, best);
        return best;
    }

    private double residual(double[] tariff) {
        double most = 0;
        for (int p = 0; p < tariff.length; p++) {
            double now = value(p, tariff[p]);
            double best = value(p, best(p, tariff[p]));
            for (double far : FAR) {
                best = Math.max(best, value(p, far));
            }
            most = Math.max(most, PortableMath.log(best / now));
            set(p, tariff[p]);
        }
        return most;
    }

    /** Real income of a player at a tariff. */
    private double value(int player, double tariff) {
        set(player, tariff);
        equilibrium.solve();
        double sum = 0;
        for (int n : players.get(player).members().toArray()) {
            sum += equilibrium.incomeBefore(n) * PortableMath.exp(equilibrium.logRealIncome(n));
        }
        return sum;
    }

    private void set(int player, double tariff) {
        Player setter = players.get(player);
        for (int s = 0; s < base.sectors(); s++) {
            for (int m = 0; traded[s] && m < setter.members().length(); m++) {
                for (int i = 0; i < base.nations(); i++) {
                    int market = s * base.nations() + setter.members().get(m);
                    equilibrium.policies().tariff(market, i, setter.holds(i) ? base.tariff()[market][i] : tariff);
                }
            }
        }
    }

    private double[] logRealIncomes() {
        double[] logs = new double[base.nations()];
        for (int n = 0; n < logs.length; n++) {
            logs[n] = equilibrium.logRealIncome(n);
        }
        return logs;
    }

    /** The log change of the world's real income. */
    private double world(double[] logs) {
        double before = 0;
        double after = 0;
        for (int n = 0; n < logs.length; n++) {
            before += equilibrium.incomeBefore(n);
            after += equilibrium.incomeBefore(n) * PortableMath.exp(logs[n]);
        }
        return PortableMath.log(after / before);
    }
}
