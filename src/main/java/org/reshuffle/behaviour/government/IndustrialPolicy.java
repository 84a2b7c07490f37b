package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;

/**
 * What the best subsidy to one sector is worth to a government that acts alone, where size lowers cost.
 *
 * <p>Source: Bartelme, Costinot, Donaldson, Rodriguez-Clare (2025, Journal of Political Economy 133), who subsidise
 * every sector at its own rate. Draws: none.
 */
public final class IndustrialPolicy {
    private static final double PRECISION = 0.002;
    private static final double TOLERANCE = 1e-9;

    private final StaticWorld base;
    private final boolean[] eligible;
    private final StaticEquilibrium equilibrium;

    /**
     * A player's best subsidy.
     *
     * @param player who pays it
     * @param sector index of the sector that gets it
     * @param rate subsidy per unit of sales
     * @param gain log change of the player's real income
     * @param cost what it costs [share of the player's income]
     * @param others log change of the real income of all others
     */
    public record Best(Player player, int sector, double rate, double gain, double cost, double others) {}

    /**
     * @param base a world with balanced trade and economies of scale
     * @param eligible sectors that may be subsidised
     */
    public IndustrialPolicy(StaticWorld base, boolean[] eligible) {
        this.base = base;
        this.eligible = eligible;
        equilibrium = new StaticEquilibrium(base, new double[base.nations()], TOLERANCE);
        equilibrium.solve();
    }

    /** The best subsidy of each player, by itself. */
    public ImmutableList<Best> of(ImmutableList<Player> players) {
        ImmutableList.Builder<Best> found = ImmutableList.builder();
        for (Player player : players) {
            found.add(of(player));
        }
        return found.build();
    }

    private Best of(Player player) {
        Best best = new Best(player, -1, 0, Double.NEGATIVE_INFINITY, 0, 0);
        for (int s = 0; s < base.sectors(); s++) {
            if (eligible[s]) {
                Best candidate = of(player, s);
                best = candidate.gain() > best.gain() ? candidate : best;
            }
        }
        return best;
    }

    private Best of(Player player, int sector) {
        double rate = new Peak(0, 1, PRECISION).of(subsidy -> gain(player, sector, subsidy), 0.1, 0.05);
        double gain = gain(player, sector, rate);
        double cost = 0;
        double income = 0;
        double others = 0;
        double othersBefore = 0;
        for (int n = 0; n < base.nations(); n++) {
            if (player.holds(n)) {
                cost += rate * equilibrium.sales(sector * base.nations() + n);
                income += equilibrium.incomeBefore(n);
            } else {
                othersBefore += equilibrium.incomeBefore(n);
                others += equilibrium.incomeBefore(n) * PortableMath.exp(equilibrium.logRealIncome(n));
            }
        }
        set(player, sector, 0);
        return new Best(player, sector, rate, gain, cost / income, PortableMath.log(others / othersBefore));
    }

    private double gain(Player player, int sector, double subsidy) {
        set(player, sector, subsidy);
        equilibrium.solve();
        double before = 0;
        double after = 0;
        for (int n : player.members().toArray()) {
            before += equilibrium.incomeBefore(n);
            after += equilibrium.incomeBefore(n) * PortableMath.exp(equilibrium.logRealIncome(n));
        }
        return PortableMath.log(after / before);
    }

    private void set(Player player, int sector, double subsidy) {
        for (int n : player.members().toArray()) {
            equilibrium.policies().subsidy(sector * base.nations() + n, subsidy);
        }
    }
}
