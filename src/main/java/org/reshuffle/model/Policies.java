package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.FrontierStage;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * What governments have decided, laid over the events until they decide anew: whatever a scenario can write as an event
 * reaches the world in the same way when a government does it.
 *
 * <pre>
 * availability of renewables = 1 + sum_years spending / (k m E0)       of pipelines likewise, those that deliver alike
 * rise of sea-borne prices  *= 1 - min(1, sum_years spending / (k' m E0))
 * </pre>
 *
 * k years of an energy system's bill that its capital costs, k' years of it that securing it costs, m the base share of
 * the source, E0 the base energy bill. What is built lasts; a pipeline that an event cuts is lost with what was added.
 */
final class Policies {
    private final Calibration base;
    private final Economy economy;
    private final double capital;
    private final double securing;
    /** Who makes renewable equipment; where nobody does, who sells power. */
    private final int supplier;
    /** Who makes what pipelines take, likewise. */
    private final int builder;

    private final double[] energyBill;
    /** What has been spent on renewable power, on pipelines and on security at sea, by nation [bn USD]. */
    private final double[] built;

    private final double[] laid;
    private final double[] secured;

    /** Part of its subsidies that a nation can pay in this quarter, and the same by cell. */
    private final double[] payable;

    private final double[] payableAt;
    /** What governments pay in this quarter per unit of sales, by cell. */
    private final double[] rate;
    /** What that comes to, by cell, and by nation that pays it [bn USD a year]. */
    private final double[] amounts;

    private final double[] bill;

    private final OwnTariffs tariffs;
    private final OwnSanctions sanctions = new OwnSanctions();
    private final List<Signed> pacts = new ArrayList<>();
    private ImmutableList<Policy> standing;
    /** What is in force: what was decided in this quarter is not yet. */
    private ImmutableList<Policy> inForce;

    private int revision;

    private record Signed(int host, Policy.Offer offer, int until) {}

    Policies(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        capital = base.settings.get(Parameter.GOVERNMENT_ENERGY_CAPITAL);
        securing = base.settings.get(Parameter.GOVERNMENT_SECURITY_CAPITAL);
        supplier = maker(Mechanism.RENEWABLES);
        builder = maker(Mechanism.MACHINERY);
        payable = new double[base.nations];
        payableAt = new double[base.sales.length];
        rate = new double[base.sales.length];
        amounts = new double[base.sales.length];
        bill = new double[base.nations];
        tariffs = new OwnTariffs(base.nations);
        energyBill = new double[base.nations];
        for (int c = 0; c < base.sales.length; c++) {
            energyBill[c % base.nations] += base.energyShare[c / base.nations] * base.sales[c];
        }
        built = new double[base.nations];
        laid = new double[base.nations];
        secured = new double[base.nations];
        ImmutableList.Builder<Policy> none = ImmutableList.builder();
        for (int i = 0; i < base.nations; i++) {
            none.add(Policy.NONE);
        }
        standing = none.build();
        inForce = standing;
    }

    private int maker(Mechanism mechanism) {
        int family = base.world.family(mechanism);
        return family >= 0 && base.active[family] ? family : base.world.powerFamily();
    }

    /** Rises whenever governments decide. */
    int revision() {
        return revision;
    }

    /** What each nation has decided last. */
    ImmutableList<Policy> standing() {
        return standing;
    }

    /** Puts decisions into force, from the next quarter on. */
    void decide(ImmutableList<Policy> decided) {
        standing = decided;
        revision++;
        pacts.removeIf(pact -> pact.until <= economy.quarter);
        for (int i = 0; i < decided.size(); i++) {
            Policy policy = decided.get(i);
            write(policy.subsidy(), economy.granted, i);
            write(policy.openness(), economy.courted, i);
            double income = economy.income[i];
            economy.digitalGranted[i] = policy.digital() * income;
            economy.frontierGranted[i] = policy.frontier() * income;
            invest(i, policy, income);
            sign(i, policy.pact());
        }
    }

    /** Orders what a year's energy investment takes, from who makes it: security is stocks of fuel. */
    private void invest(int nation, Policy policy, double income) {
        economy.publicInvestment[nation] = 0;
        for (int family : new int[] {supplier, builder, base.world.fuelFamily()}) {
            economy.publicOrders[family * base.nations + nation] = 0;
        }
        order(nation, supplier, policy.energy() * income, built);
        order(nation, builder, policy.pipelines() * income, laid);
        order(nation, base.world.fuelFamily(), policy.security() * income, secured);
    }

    private void order(int nation, int family, double spending, double[] stock) {
        economy.publicInvestment[nation] += spending;
        economy.publicOrders[family * base.nations + nation] += spending;
        stock[nation] += spending;
    }

    /** A pact comes about where the partner names the host too, and none stands between the two. */
    private void sign(int host, Policy.@org.jspecify.annotations.Nullable Offer offer) {
        if (offer == null || offer.benefit() == 0 || offer.partner() == host) {
            return;
        }
        Policy.Offer answer = standing.get(offer.partner()).pact();
        boolean stands = pacts.stream().anyMatch(pact -> pact.host == host && pact.offer.partner() == offer.partner());
        if (answer != null && answer.partner() == host && !stands) {
            pacts.add(new Signed(host, offer, economy.quarter + offer.quarters()));
        }
    }

    /** Whether a pact of two nations is their governments' own. */
    boolean promised(int host, int partner) {
        return pacts.stream().anyMatch(pact -> pact.host == host && pact.offer.partner() == partner);
    }

    /** One nation's figures by family, none where there are none, into a table of all nations. */
    private void write(double[] byFamily, double[] cells, int nation) {
        for (int s = 0; s < economy.families; s++) {
            cells[s * economy.nations + nation] = s < byFamily.length ? byFamily[s] : 0;
        }
    }

    /** Adds what is in force to the drivers of the events. */
    void apply(Drivers drivers) {
        if (inForce != standing) {
            inForce = standing;
            tariffs.decide(inForce);
            sanctions.decide(inForce);
        }
        if (!drivers.pairsHeld()) {
            tariffs.apply(drivers);
        }
        sanctions.apply(drivers);
        for (int i = 0; i < standing.size(); i++) {
            energy(drivers, i);
        }
        for (Signed pact : pacts) {
            for (int s = 0; s < base.families; s++) {
                if (base.clustered[s]) {
                    drivers.sign(s, pact.host, pact.offer.partner(), pact.offer.benefit(), pact.offer.quarters());
                }
            }
        }
    }

    /**
     * Sets the subsidies of the quarter that begins: a rate that was decided on older figures is cut where, at the sales
     * and income of the last quarter, it would take more than the budget leaves beside the programmes.
     */
    void appropriate() {
        if (revision == 0) {
            // Nothing is granted until somebody has decided.
            return;
        }
        System.arraycopy(economy.granted, 0, rate, 0, rate.length);
        addUpBills();
        for (int i = 0; i < payable.length; i++) {
            payable[i] = payable(i, bill[i]);
        }
        Rows.repeat(payable, payableAt);
        for (int c = 0; c < rate.length; c++) {
            rate[c] *= payableAt[c];
        }
        for (int c = 0; c < rate.length; c++) {
            economy.subsidy[c] += rate[c];
        }
    }

    private void addUpBills() {
        for (int c = 0; c < amounts.length; c++) {
            amounts[c] = rate[c] * economy.sales[c];
        }
        Arrays.fill(bill, 0);
        Rows.addUp(amounts, bill);
    }

    /** Part of the subsidies of a policy that a nation's budget pays at the figures of the quarter. */
    double payable(int nation, Policy policy) {
        double whole = 0;
        for (int s = 0; s < policy.subsidy().length; s++) {
            whole += policy.subsidy()[s] * economy.sales[s * base.nations + nation];
        }
        return payable(nation, whole);
    }

    /** @param whole what the subsidies would take if they were paid in full */
    private double payable(int nation, double whole) {
        if (whole == 0) {
            return 1;
        }
        double budget = base.world.nations().get(nation).polity().policyBudget() * economy.income[nation];
        double programmes =
                economy.publicInvestment[nation] + economy.digitalGranted[nation] + economy.frontierGranted[nation];
        return Math.min(1, Math.max(0, budget - programmes) / whole);
    }

    /** Fills in what each nation's own decisions cost in this quarter [bn USD a year]. */
    void spending(double[] spent) {
        if (revision > 0) {
            addUpBills();
        }
        for (int i = 0; i < spent.length; i++) {
            spent[i] = programmes(i) + (economy.shutOut[i] > 0 ? 0 : bill[i]);
        }
    }

    private double programmes(int nation) {
        // Support of the latent family is a subsidy, of which the government's own part is what it has set aside.
        boolean supports = economy.frontierStage == FrontierStage.SUPPORTED && economy.frontierFunded[nation];
        return economy.programmes[nation] + (supports ? inForce.get(nation).frontier() * economy.income[nation] : 0);
    }

    /** Points that nations' own decisions add to tariffs, mean over what they import, by nation [fraction]. */
    double[] meanTariffs() {
        return tariffs.means(economy);
    }

    private void energy(Drivers drivers, int nation) {
        if (built[nation] == 0 && laid[nation] == 0 && secured[nation] == 0) {
            return;
        }
        ImmutableList<EnergyShare> mix = base.world.nations().get(nation).energyMix();
        double piped = EnergyKinds.delivered(mix, drivers, nation);
        double shipped = EnergyKinds.share(mix, EnergySource.Kind.SEA_BORNE);
        for (int k = 0; k < mix.size(); k++) {
            int at = drivers.source(nation, k);
            double share = mix.get(k).share();
            switch (mix.get(k).source().kind()) {
                case RENEWABLES -> drivers.energyAvailability[at] *= share > 0 ? 1 + added(built, share, nation) : 1;
                case PIPELINE -> drivers.energyAvailability[at] *= piped > 0 ? 1 + added(laid, piped, nation) : 1;
                case SEA_BORNE -> {
                    double part = shipped > 0 ? Math.min(1, added(secured, shipped, nation) * capital / securing) : 0;
                    double rise = drivers.energyPrice[at] - 1;
                    drivers.energyPrice[at] = part > 0 && rise > 0 ? 1 + (1 - part) * rise : drivers.energyPrice[at];
                }
                case DOMESTIC -> {}
            }
        }
    }

    /** What spending has added to a source of a share, as a part of it. */
    private double added(double[] stock, double share, int nation) {
        return stock[nation] / (capital * share * energyBill[nation]);
    }
}
