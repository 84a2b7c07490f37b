package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.observe.Decision;
import org.reshuffle.observe.Decision.Change;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;

/**
 * Writes down what governments decide and what befalls them, where it changes something: an act that begins or ends, or
 * that differs by a quarter, and by a hundredth of its unit, from what was written down last. Pacts, sanctions,
 * leaderships and defaults are written down whoever brought them about; where capacity flows, once they are more likely than not.
 */
final class Chronicle {
    private static final double STEP = 0.25;
    private static final double LEAST = 0.01;
    private static final double LIKELY = 0.5;
    private static final double PER_CENT = 100;
    private static final double QUARTERS_A_YEAR = 4;

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final Policies policies;
    private final PolicyAccount account;
    private final ImmutableList.Builder<Decision> decisions = ImmutableList.builder();
    /** What was written down last of each nation's acts, by act and partner. */
    private final List<TreeMap<Integer, PolicyAccount.Entry>> written = new ArrayList<>();

    private final List<Pact> standing = new ArrayList<>();
    /** Sanctions in force, by sender and target [per cent of the cost of trade]. */
    private final double[] sanctions;

    private int driven;
    private int revision;

    Chronicle(Calibration base, Economy economy, Drivers drivers, Policies policies) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.policies = policies;
        account = new PolicyAccount(base, economy, policies);
        sanctions = new double[base.nations * base.nations];
        for (int i = 0; i < base.nations; i++) {
            written.add(new TreeMap<>());
        }
    }

    ImmutableList<Decision> decisions() {
        return decisions.build();
    }

    void run() {
        for (int i = 0; i < base.nations; i++) {
            if (economy.leaderChange[i] >= LIKELY) {
                event(i, Act.LEADERSHIP, PER_CENT * economy.leaderChange[i], Motive.NONE);
            }
            if (economy.writtenDown[i] > 0) {
                event(i, Act.DEFAULT, PER_CENT * economy.writtenDown[i] / economy.income[i], Motive.DEBT);
            }
        }
        pacts();
        if (driven != drivers.revision()) {
            driven = drivers.revision();
            sanctions();
        }
        if (revision != policies.revision()) {
            revision = policies.revision();
            for (int i = 0; i < base.nations; i++) {
                policy(i, policies.standing().get(i));
            }
        }
    }

    private void event(int nation, Act act, double size, Motive motive) {
        add(nation, act, -1, -1, Change.BEGUN, 0, size, motive, Double.NaN);
    }

    private void pacts() {
        for (Pact pact : economy.pacts) {
            if (!standing.contains(pact) && pact.left > 0 && pact.standing >= LIKELY) {
                standing.add(pact);
                Motive why = policies.promised(pact.host, pact.partner)
                        ? policies.standing().get(pact.host).why(Act.OFFER)
                        : Motive.SCENARIO;
                double years = pact.left / QUARTERS_A_YEAR;
                add(pact.host, Act.PACT, pact.partner, -1, Change.BEGUN, 0, years, why, Double.NaN);
            }
        }
        standing.removeIf(pact -> {
            Motive why = end(pact);
            if (why != null) {
                double years = pact.left / QUARTERS_A_YEAR;
                add(pact.host, Act.PACT, pact.partner, -1, Change.ENDED, years, 0, why, Double.NaN);
            }
            return why != null;
        });
    }

    /** Why a pact stands no longer; null while it does. */
    private @Nullable Motive end(Pact pact) {
        if (pact.left == 0) {
            return Motive.TERM;
        }
        if (pact.standing < LIKELY) {
            return Motive.NEW_LEADERSHIP;
        }
        return economy.pacts.contains(pact) ? null : Motive.SCENARIO;
    }

    private void sanctions() {
        for (int ties = 0; ties < sanctions.length; ties++) {
            double size = PER_CENT * drivers.sanction[ties];
            double was = sanctions[ties];
            if (size != was && (size == 0 || moved(size, was))) {
                int sender = ties / base.nations;
                double[] own = policies.standing().get(sender).sanction();
                int target = ties % base.nations;
                boolean decided = target < own.length && own[target] > 0;
                Motive why = decided ? policies.standing().get(sender).why(Act.SANCTION) : Motive.SCENARIO;
                add(sender, Act.SANCTION, target, -1, change(size, was), was, size, why, Double.NaN);
                sanctions[ties] = size;
            }
        }
    }

    private static boolean moved(double size, double was) {
        return Math.abs(size - was) > Math.max(LEAST, STEP * was);
    }

    private static Change change(double size, double was) {
        if (was == 0) {
            return Change.BEGUN;
        }
        return size == 0 ? Change.ENDED : size > was ? Change.RAISED : Change.LOWERED;
    }

    private void policy(int nation, Policy policy) {
        TreeMap<Integer, PolicyAccount.Entry> before = written.get(nation);
        Set<Integer> kept = new HashSet<>();
        for (PolicyAccount.Entry entry : account.of(nation, policy)) {
            if (entry.size() < LEAST) {
                continue;
            }
            int key = key(entry);
            kept.add(key);
            PolicyAccount.Entry last = before.get(key);
            double was = last == null ? 0 : last.size();
            if (moved(entry.size(), was)) {
                Change change = change(entry.size(), was);
                Motive why = policy.why(entry.act() == Act.CLOSURE ? Act.OPENNESS : entry.act());
                add(nation, entry.act(), entry.partner(), entry.family(), change, was, entry.size(), why, entry.cost());
                before.put(key, entry);
            }
        }
        before.values().removeIf(last -> {
            boolean over = !kept.contains(key(last));
            if (over) {
                boolean dropped = policy.why(last.act()) == Motive.NEW_LEADERSHIP;
                Motive why = economy.shutOut[nation] > 0 ? Motive.DEBT : dropped ? Motive.NEW_LEADERSHIP : Motive.NONE;
                double cost = Double.isNaN(last.cost()) ? Double.NaN : 0;
                add(nation, last.act(), last.partner(), last.family(), Change.ENDED, last.size(), 0, why, cost);
            }
            return over;
        });
    }

    private int key(PolicyAccount.Entry entry) {
        return entry.act().ordinal() * (base.nations + 1) + entry.partner() + 1;
    }

    private void add(
            int nation,
            Act act,
            int partner,
            int family,
            Change change,
            double before,
            double size,
            Motive motive,
            double cost) {
        double share = PER_CENT * cost / economy.income[nation];
        decisions.add(
                new Decision(economy.quarter, nation, act, partner, family, change, before, size, motive, cost, share));
    }
}
