package org.reshuffle.behaviour.government;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a government adds, for a year, to what the scenario's events already do in its name. S families, N nations; an
 * empty array stands for nothing at all.
 *
 * @param subsidy subsidy per unit of sales, by family [fraction, at least 0]
 * @param openness log weight added to the nation as a place for clusters, by family; negative where it shuts them out
 * @param tariff points added to tariffs on imports, by exporter's cell ({@code family * N + exporter}) [fraction]
 * @param sanction what its sanctions add to the cost of trade, by target [fraction, at least 0]
 * @param energy spending on renewable power [share of income]
 * @param pipelines spending on pipelines to suppliers that still deliver [share of income]
 * @param security spending on the security of sea-borne energy [share of income]
 * @param digital spending on digital infrastructure [share of income]
 * @param frontier spending on the latent family [share of income]
 * @param pact pact with a partner that it offers, or accepts if that partner has offered one; null for none
 * @param reasons why it does each of these, in the order of {@link Act}; {@link Motive#NONE} for what it does not do
 */
@SuppressWarnings("ArrayRecordComponent")
public record Policy(
        double[] subsidy,
        double[] openness,
        double[] tariff,
        double[] sanction,
        double energy,
        double pipelines,
        double security,
        double digital,
        double frontier,
        @Nullable Offer pact,
        Motive[] reasons) {
    private static final double[] NOTHING = new double[0];
    private static final Motive[] UNMOVED = same(Motive.NONE);

    /** Nothing beyond the dated events. */
    public static final Policy NONE = new Policy(NOTHING, NOTHING, NOTHING, NOTHING, 0, 0, 0, 0, 0, null, UNMOVED);

    /**
     * An investment pact.
     *
     * @param partner index of the nation whose capital is to be welcome
     * @param quarters for how long
     * @param benefit log weight, the same for all families, if it stood for ever; 0 for who only accepts
     */
    public record Offer(int partner, int quarters, double benefit) {}

    public Policy withSubsidy(double[] byFamily, Motive why) {
        return new Policy(
                byFamily,
                openness,
                tariff,
                sanction,
                energy,
                pipelines,
                security,
                digital,
                frontier,
                pact,
                because(Act.SUBSIDY, why));
    }

    public Policy withOpenness(double[] byFamily, Motive why) {
        return new Policy(
                subsidy,
                byFamily,
                tariff,
                sanction,
                energy,
                pipelines,
                security,
                digital,
                frontier,
                pact,
                because(Act.OPENNESS, why));
    }

    public Policy withTariff(double[] byCell, Motive why) {
        return new Policy(
                subsidy,
                openness,
                byCell,
                sanction,
                energy,
                pipelines,
                security,
                digital,
                frontier,
                pact,
                because(Act.TARIFF, why));
    }

    public Policy withSanction(double[] byTarget, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                byTarget,
                energy,
                pipelines,
                security,
                digital,
                frontier,
                pact,
                because(Act.SANCTION, why));
    }

    public Policy withEnergy(double part, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                sanction,
                part,
                pipelines,
                security,
                digital,
                frontier,
                pact,
                because(Act.RENEWABLES, why));
    }

    public Policy withPipelines(double part, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                sanction,
                energy,
                part,
                security,
                digital,
                frontier,
                pact,
                because(Act.PIPELINES, why));
    }

    public Policy withSecurity(double part, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                sanction,
                energy,
                pipelines,
                part,
                digital,
                frontier,
                pact,
                because(Act.SECURITY, why));
    }

    public Policy withDigital(double part, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                sanction,
                energy,
                pipelines,
                security,
                part,
                frontier,
                pact,
                because(Act.DIGITAL, why));
    }

    public Policy withFrontier(double part, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                sanction,
                energy,
                pipelines,
                security,
                digital,
                part,
                pact,
                because(Act.FRONTIER, why));
    }

    public Policy withPact(Offer offer, Motive why) {
        return new Policy(
                subsidy,
                openness,
                tariff,
                sanction,
                energy,
                pipelines,
                security,
                digital,
                frontier,
                offer,
                because(Act.OFFER, why));
    }

    private Motive[] because(Act act, Motive why) {
        Motive[] more = reasons.clone();
        more[act.ordinal()] = why;
        return more;
    }

    private static Motive[] same(Motive why) {
        Motive[] all = new Motive[Act.values().length];
        Arrays.fill(all, why);
        return all;
    }

    /** Why it does something. */
    public Motive why(Act act) {
        return reasons[act.ordinal()];
    }

    /** Subsidies of so much a unit, paid on sales of so much, and its other spending [money of sales and income]. */
    public double cost(double[] sales, double income) {
        double cost = (energy + pipelines + security + digital + frontier) * income;
        for (int s = 0; s < subsidy.length; s++) {
            cost += subsidy[s] * sales[s];
        }
        return cost;
    }

    /** The same at a part of its cost: everything that is paid for is cut alike. */
    public Policy cut(double part) {
        return new Policy(
                scaled(subsidy, part),
                openness,
                tariff,
                sanction,
                part * energy,
                part * pipelines,
                part * security,
                part * digital,
                part * frontier,
                pact,
                reasons);
    }

    /** What a new leadership leaves of it: every act at a part of its size, an offer unless nothing is left. */
    public Policy left(double part) {
        Policy less = cut(part);
        return new Policy(
                less.subsidy,
                scaled(openness, part),
                scaled(tariff, part),
                scaled(sanction, part),
                less.energy,
                less.pipelines,
                less.security,
                less.digital,
                less.frontier,
                part > 0 ? pact : null,
                part > 0 ? reasons : dropped());
    }

    /** Who dropped what it did, act by act. */
    private Motive[] dropped() {
        Motive[] why = reasons.clone();
        for (int k = 0; k < why.length; k++) {
            why[k] = why[k] == Motive.NONE ? Motive.NONE : Motive.NEW_LEADERSHIP;
        }
        return why;
    }

    private static double[] scaled(double[] figures, double part) {
        if (figures.length == 0) {
            return figures;
        }
        double[] less = new double[figures.length];
        for (int k = 0; k < less.length; k++) {
            less[k] = part * figures[k];
        }
        return less;
    }
}
