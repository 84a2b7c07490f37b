package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Calibration;

/**
 * What strategic governments of one run work out once a year: the answers of the players to each other, as a
 * {@link PolicyGame} between them and the rest of the world. Players that are told the same figures come to the same
 * conclusion, and so it is worked out only once for them; the members of a union take over what the first of them has
 * found. Kept for one run.
 */
public final class Council {
    /** Players that are regions of their own; the others are the rest of the world. */
    private static final int MOST = 4;

    private static final int FIRST_ROUNDS = 4;
    private static final int ROUNDS = 2;

    private final Calibration base;
    private final ImmutableList<Player> players;
    private final double powerWeight;
    private final @Nullable Plan[] plans;

    /** What was worked out from a briefing. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Plan(
            int year, double[] told, Regions regions, PolicyGame game, double[][] tariff, double[][] part) {}

    /**
     * @param players who decides strategically; each nation in one of them at most
     * @param powerWeight weight of power in what governments want
     */
    public Council(Calibration base, ImmutableList<Player> players, double powerWeight) {
        this.base = base;
        this.players = players;
        this.powerWeight = powerWeight;
        plans = new Plan[players.size()];
    }

    /** What a nation that is a member of a player is to do. */
    Policy policy(int player, Briefing briefing) {
        Plan plan = plan(player, briefing);
        int region = plan.regions.players().indexOf(players.get(player));
        int nations = base.nations;
        double[] subsidy = new double[base.families];
        double[] points = new double[nations * base.families];
        for (int s = 0; s < base.families; s++) {
            int sector = plan.regions.sector(s);
            if (sector >= 0 && base.clustered[s]) {
                subsidy[s] = plan.game.rate(region, sector);
            }
            for (int i = 0; sector >= 0 && plan.regions.traded()[sector] && i < nations; i++) {
                points[s * nations + i] = plan.tariff[region][plan.regions.of(i)];
            }
        }
        return Policy.NONE.withSubsidy(subsidy, Motive.BEST_RESPONSE).withTariff(points, Motive.BEST_RESPONSE);
    }

    /** The most that a player still gained by its answer in the last round of this year [utility]. */
    double residual(int player) {
        Plan plan = plans[player];
        return plan == null ? Double.NaN : plan.game.residual();
    }

    private Plan plan(int player, Briefing briefing) {
        Plan own = plans[player];
        if (own != null && own.year == briefing.year()) {
            return own;
        }
        Regions regions = regions(player);
        for (Plan other : plans) {
            if (other != null
                    && other.year == briefing.year()
                    && other.told == briefing.sales()
                    && other.regions.players().equals(regions.players())) {
                plans[player] = other;
                return other;
            }
        }
        Plan found = worked(regions, briefing, own == null ? FIRST_ROUNDS : ROUNDS);
        plans[player] = found;
        return found;
    }

    /** A player and the largest of the others, in the order of the players. */
    private Regions regions(int player) {
        boolean[] in = new boolean[players.size()];
        in[player] = true;
        for (int k = 1; k < Math.min(MOST, in.length); k++) {
            int largest = -1;
            for (int p = 0; p < in.length; p++) {
                boolean larger = largest < 0 || spending(players.get(p)) > spending(players.get(largest));
                largest = !in[p] && larger ? p : largest;
            }
            in[largest] = true;
        }
        ImmutableList.Builder<Player> chosen = ImmutableList.builder();
        for (int p = 0; p < in.length; p++) {
            if (in[p]) {
                chosen.add(players.get(p));
            }
        }
        return new Regions(base, chosen.build());
    }

    private double spending(Player player) {
        double sum = 0;
        for (int n : player.members().toArray()) {
            sum += base.spending[n];
        }
        return sum;
    }

    private Plan worked(Regions regions, Briefing briefing, int rounds) {
        int count = regions.count();
        int last = count - 1;
        boolean[] deciding = new boolean[count];
        Arrays.fill(deciding, 0, last, true);
        boolean[] rival = deciding.clone();
        // A player alone has no rival but the rest of the world.
        rival[last] = last == 1;
        Regions.Small small = regions.of(briefing);
        double[] budget = new double[count];
        double[][] tariff = new double[count][count];
        double[][] part = new double[count][regions.sectors()];
        for (int r = 0; r < last; r++) {
            Player player = regions.players().get(r);
            for (int n : player.members().toArray()) {
                budget[r] += base.world.nations().get(n).polity().policyBudget() * briefing.income()[n];
            }
            stand(regions, small.world(), briefing, r, budget[r], tariff[r], part[r]);
        }
        PolicyGame.Table table =
                new PolicyGame.Table(deciding, rival, regions.traded(), regions.clustered(), budget, powerWeight);
        PolicyGame game = new PolicyGame(small.world(), small.deficit(), table, tariff, part);
        game.play(rounds);
        return new Plan(briefing.year(), briefing.sales(), regions, game, tariff, part);
    }

    /** What a player decided a year ago, as instruments. */
    private void stand(
            Regions regions,
            StaticWorld world,
            Briefing briefing,
            int region,
            double budget,
            double[] tariff,
            double[] part) {
        Policy policy =
                briefing.policies().get(regions.players().get(region).members().get(0));
        for (int s = 0; s < base.families; s++) {
            int sector = regions.sector(s);
            if (sector >= 0 && s < policy.subsidy().length && budget > 0) {
                part[sector] = Math.min(1, policy.subsidy()[s] * world.sales(sector, region) / budget);
            }
            for (int i = 0; sector >= 0 && i < base.nations && policy.tariff().length > 0; i++) {
                int other = regions.of(i);
                tariff[other] = Math.max(tariff[other], policy.tariff()[s * base.nations + i]);
            }
        }
    }
}
