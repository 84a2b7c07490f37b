package org.reshuffle.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/**
 * What a policy comes to, act by act but for sanctions, at the figures of the quarter: a subsidy as its cost per unit of sales of all
 * families with clusters; a tariff as its mean over what is imported from a partner, or from all where it makes no
 * difference between them.
 */
final class PolicyAccount {
    private static final double PER_CENT = 100;
    private static final double QUARTERS_A_YEAR = 4;

    private final Calibration base;
    private final Economy economy;
    private final Policies policies;

    PolicyAccount(Calibration base, Economy economy, Policies policies) {
        this.base = base;
        this.economy = economy;
        this.policies = policies;
    }

    /**
     * One act of a policy.
     *
     * @param partner whom it is meant for, -1 for all or none
     * @param family which family most of it is about, -1 for none
     * @param size in the unit of the act
     * @param cost [bn USD a year], NaN where nothing is paid
     */
    record Entry(Act act, int partner, int family, double size, double cost) {}

    /** The acts of a nation's policy, in the order of {@link Act}, then by partner. */
    List<Entry> of(int nation, Policy policy) {
        List<Entry> entries = new ArrayList<>();
        subsidy(entries, nation, policy.subsidy(), policies.payable(nation, policy));
        openness(entries, Act.OPENNESS, policy.openness(), 1);
        openness(entries, Act.CLOSURE, policy.openness(), -1);
        tariff(entries, nation, policy.tariff());
        double income = economy.income[nation];
        spending(entries, Act.RENEWABLES, nation, policy.energy() * income);
        spending(entries, Act.PIPELINES, nation, policy.pipelines() * income);
        spending(entries, Act.SECURITY, nation, policy.security() * income);
        spending(entries, Act.DIGITAL, nation, policy.digital() * income);
        spending(entries, Act.FRONTIER, nation, policy.frontier() * income);
        Policy.Offer offer = policy.pact();
        if (offer != null) {
            add(entries, Act.OFFER, offer.partner(), -1, offer.quarters() / QUARTERS_A_YEAR, Double.NaN);
        }
        return entries;
    }

    private static void add(List<Entry> entries, Act act, int partner, int family, double size, double cost) {
        if (size > 0) {
            entries.add(new Entry(act, partner, family, size, cost));
        }
    }

    private void spending(List<Entry> entries, Act act, int nation, double cost) {
        add(entries, act, -1, -1, PER_CENT * cost / economy.income[nation], cost);
    }

    /** @param part what the budget pays of it [fraction] */
    private void subsidy(List<Entry> entries, int nation, double[] byFamily, double part) {
        double paid = 0;
        double sold = 0;
        double most = 0;
        int family = -1;
        for (int s = 0; s < byFamily.length; s++) {
            double sales = economy.sales[s * base.nations + nation];
            double grant = part * byFamily[s] * sales;
            paid += grant;
            sold += base.clustered[s] ? sales : 0;
            if (grant > most) {
                most = grant;
                family = s;
            }
        }
        add(entries, Act.SUBSIDY, -1, family, sold > 0 ? PER_CENT * paid / sold : 0, paid);
    }

    /** @param sign 1 for where it opens, -1 for where it closes */
    private static void openness(List<Entry> entries, Act act, double[] byFamily, int sign) {
        double most = 0;
        int family = -1;
        for (int s = 0; s < byFamily.length; s++) {
            if (sign * byFamily[s] > most) {
                most = sign * byFamily[s];
                family = s;
            }
        }
        add(entries, act, -1, family, most, Double.NaN);
    }

    private void tariff(List<Entry> entries, int nation, double[] points) {
        if (points.length == 0) {
            return;
        }
        boolean[] partners = new boolean[base.nations];
        boolean alike = alike(nation, points);
        for (int j = 0; j < base.nations && !alike; j++) {
            partners[j] = true;
            tariff(entries, nation, points, j, partners);
            partners[j] = false;
        }
        if (alike) {
            Arrays.fill(partners, true);
            tariff(entries, nation, points, -1, partners);
        }
    }

    /** Whether a family pays the same from wherever it comes. */
    private boolean alike(int nation, double[] points) {
        for (int s = 0; s < base.families; s++) {
            int first = s * base.nations + (nation == 0 ? 1 : 0);
            for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
                if (c % base.nations != nation && points[c] != points[first]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tariff(List<Entry> entries, int nation, double[] points, int partner, boolean[] partners) {
        double weighed = 0;
        double bought = 0;
        double most = 0;
        int family = -1;
        for (int s = 0; s < base.families; s++) {
            double hit = 0;
            for (int j = 0; j < base.nations; j++) {
                int c = s * base.nations + j;
                if (partners[j] && j != nation) {
                    double paid = economy.tradeShare[c][nation] * economy.expenditure[s * base.nations + nation];
                    hit += points[c] * paid;
                    bought += paid;
                }
            }
            weighed += hit;
            if (hit > most) {
                most = hit;
                family = s;
            }
        }
        add(entries, Act.TARIFF, partner, family, bought > 0 ? PER_CENT * weighed / bought : 0, Double.NaN);
    }
}
