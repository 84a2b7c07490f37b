package org.reshuffle.behaviour.government;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a government adds, for a year, to what the scenario's events already do in its name. S families, N nations; an
 * empty array stands for nothing at all.
 */
public final class Policy {
    private static final double[] NOTHING = new double[0];

    /** Nothing beyond the dated events. */
    public static final Policy NONE = new Policy(nothing(), null, unmoved());

    /** How much it does of each {@link Act}, and why; {@link Motive#NONE} for what it does not do. */
    private final double[][] sizes;

    private final @Nullable Offer pact;
    private final Motive[] reasons;

    /**
     * An investment pact.
     *
     * @param partner index of the nation whose capital is to be welcome
     * @param quarters for how long
     * @param benefit log weight, the same for all families, if it stood for ever; 0 for who only accepts
     */
    public record Offer(int partner, int quarters, double benefit) {}

    private Policy(double[][] sizes, @Nullable Offer pact, Motive[] reasons) {
        this.sizes = sizes;
        this.pact = pact;
        this.reasons = reasons;
    }

    private static double[][] nothing() {
        double[][] none = new double[Act.values().length][];
        Arrays.fill(none, NOTHING);
        return none;
    }

    private static Motive[] unmoved() {
        Motive[] all = new Motive[Act.values().length];
        Arrays.fill(all, Motive.NONE);
        return all;
    }

    /** Subsidy per unit of sales, by family [fraction, at least 0]. */
    public double[] subsidy() {
        return size(Act.SUBSIDY);
    }

    /** Log weight added to the nation as a place for clusters, by family; negative where it shuts them out. */
    public double[] openness() {
        return size(Act.OPENNESS);
    }

    /** Points added to tariffs on imports, by exporter's cell ({@code family * N + exporter}) [fraction]. */
    public double[] tariff() {
        return size(Act.TARIFF);
    }

    /** What its sanctions add to the cost of trade, by target [fraction, at least 0]. */
    public double[] sanction() {
        return size(Act.SANCTION);
    }

    /** Spending on renewable power [share of income]. */
    public double energy() {
        return spending(Act.RENEWABLES);
    }

    /** Spending on pipelines to suppliers that still deliver [share of income]. */
    public double pipelines() {
        return spending(Act.PIPELINES);
    }

    /** Spending on the security of sea-borne energy [share of income]. */
    public double security() {
        return spending(Act.SECURITY);
    }

    /** Spending on digital infrastructure [share of income]. */
    public double digital() {
        return spending(Act.DIGITAL);
    }

    /** Spending on the latent family [share of income]. */
    public double frontier() {
        return spending(Act.FRONTIER);
    }

    /** Pact with a partner that it offers, or accepts if that partner has offered one; null for none. */
    public @Nullable Offer pact() {
        return pact;
    }

    /** Why it does something. */
    public Motive why(Act act) {
        return reasons[act.ordinal()];
    }

    private double[] size(Act act) {
        return sizes[act.ordinal()];
    }

    private double spending(Act act) {
        return size(act).length == 0 ? 0 : size(act)[0];
    }

    public Policy withSubsidy(double[] byFamily, Motive why) {
        return with(Act.SUBSIDY, why, byFamily);
    }

    public Policy withOpenness(double[] byFamily, Motive why) {
        return with(Act.OPENNESS, why, byFamily);
    }

    public Policy withTariff(double[] byCell, Motive why) {
        return with(Act.TARIFF, why, byCell);
    }

    public Policy withSanction(double[] byTarget, Motive why) {
        return with(Act.SANCTION, why, byTarget);
    }

    public Policy withEnergy(double part, Motive why) {
        return with(Act.RENEWABLES, why, part);
    }

    public Policy withPipelines(double part, Motive why) {
        return with(Act.PIPELINES, why, part);
    }

    public Policy withSecurity(double part, Motive why) {
        return with(Act.SECURITY, why, part);
    }

    public Policy withDigital(double part, Motive why) {
        return with(Act.DIGITAL, why, part);
    }

    public Policy withFrontier(double part, Motive why) {
        return with(Act.FRONTIER, why, part);
    }

    public Policy withPact(Offer offer, Motive why) {
        return new Policy(sizes, offer, because(Act.OFFER, why));
    }

    private Policy with(Act act, Motive why, double... size) {
        double[][] more = sizes.clone();
        more[act.ordinal()] = size;
        return new Policy(more, pact, because(act, why));
    }

    private Motive[] because(Act act, Motive why) {
        Motive[] more = reasons.clone();
        more[act.ordinal()] = why;
        return more;
    }

    /** Subsidies of so much a unit, paid on sales of so much, and its other spending [money of sales and income]. */
    public double cost(double[] sales, double income) {
        double cost = (energy() + pipelines() + security() + digital() + frontier()) * income;
        for (int s = 0; s < subsidy().length; s++) {
            cost += subsidy()[s] * sales[s];
        }
        return cost;
    }

    /** The same at a part of its cost: everything that is paid for is cut alike. */
    public Policy cut(double part) {
        double[][] less = scaled(part);
        for (Act free : new Act[] {Act.OPENNESS, Act.TARIFF, Act.SANCTION}) {
            less[free.ordinal()] = size(free);
        }
        return new Policy(less, pact, reasons);
    }

    /** What a new leadership leaves of it: every act at a part of its size, an offer unless nothing is left. */
    public Policy left(double part) {
        return new Policy(scaled(part), part > 0 ? pact : null, part > 0 ? reasons : dropped());
    }

    /** Who dropped what it did, act by act. */
    private Motive[] dropped() {
        Motive[] why = reasons.clone();
        Arrays.setAll(why, k -> why[k] == Motive.NONE ? Motive.NONE : Motive.NEW_LEADERSHIP);
        return why;
    }

    private static double[] scaled(double[] size, double part) {
        double[] less = new double[size.length];
        for (int k = 0; k < less.length; k++) {
            less[k] = part * size[k];
        }
        return less;
    }

    private double[][] scaled(double part) {
        double[][] less = new double[sizes.length][];
        for (int act = 0; act < less.length; act++) {
            less[act] = sizes[act].length == 0 ? sizes[act] : scaled(sizes[act], part);
        }
        return less;
    }
}
