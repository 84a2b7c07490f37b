package org.reshuffle.shock;

import java.util.Arrays;

/**
 * What the outside world does to a model in one quarter. Neutral when fresh; every event in force changes it. N
 * nations, S families; a pair table is indexed {@code (family * N + exporter) * N + importer}, a cell table
 * {@code family * N + nation}.
 */
public final class Drivers {
    /** Most sources of energy a nation can have. */
    public static final int SOURCES = 16;

    public final int nations;
    public final int families;

    /** Multiplier of an energy source's price, by nation and source ({@code nation * SOURCES + source}). */
    public final double[] energyPrice;
    /** Share of an energy source that can be had, likewise [0, above 1 when capacity is built]. */
    public final double[] energyAvailability;
    /** Multiplier of a supplier's place in an importer's fuel imports ({@code supplier * N + importer}). */
    public final double[] fuelAccess;
    /** Share of tasks moved to machines by decree or breakthrough, by cell [fraction added]. */
    public final double[] automation;
    /** Log change of the cost of a machine hour, by nation. */
    public final double[] robotCost;
    /** Electric share of vehicle demand fed in, by nation; NaN where buyers decide. */
    public final double[] electricShare;
    /** Policy push for electric vehicles, by nation [per quarter, logit]. */
    public final double[] electricPush;
    /** Log fall of unit cost by technology, by cell. */
    public final double[] productivity;
    /** Points added to the learning rate, by family [fraction per doubling]. */
    public final double[] learningRate;
    /** Subsidy per unit of sales, by cell [fraction]. */
    public final double[] subsidy;
    /** Log change of the labour force, by nation. */
    public final double[] labourForce;
    /** Log of a nation's size against the world's path, by nation. */
    public final double[] growth;
    /** Log change of wages on top of the wage equation, by nation. */
    public final double[] wage;
    /** Log weight that a pact gives its host for a family, by {@link #tie} and family ({@code tie * S + family}). */
    public final double[] pact;
    /** Quarters for which a pact is signed, by {@link #tie}. */
    public final double[] pactQuarters;
    /** What a nation's sanctions add to the cost of trade with another ({@code sender * N + target}) [fraction]. */
    public final double[] sanction;
    /** Part of the chance that the leadership changes which an event takes away, by nation. */
    public final double[] leaderHold;
    /** Chance that the leadership changes in this quarter by decree, by nation. */
    public final double[] leaderChange;

    /** Points added to the share of digital rents that goes to platforms, by nation [fraction]. */
    public final double[] digitalLeak;
    /** Public digital spending, by nation [share of value added]. */
    public final double[] digitalSpending;
    /** Part of imported key components that is blocked, by nation [fraction]. */
    public final double[] componentsBlocked;
    /** Public research for the latent family and support of it, by nation [share of value added]. */
    public final double[] frontierSpending;
    /** How threatened a nation feels, by nation [0, 1]. */
    public final double[] threat;
    /** Chance a year that a government gives the next frontier, by nation; NaN where it keeps its own. */
    public final double[] frontierExpected;
    /** First demand for a latent family that opens by itself, by the nation where it opens; 0 where it does not. */
    public final double[] newIndustry;

    /** Rises whenever the drivers change, so that what hangs on them need not be worked out again in between. */
    private int revision;
    /** The same of tariffs and iceberg costs alone, which change less often. */
    private int pairRevision;

    /** Whether tariffs and iceberg costs stay as they were before the last reset. */
    private boolean pairsHeld;
    /** Rises whenever a pair is written. */
    private int pairWrites;

    private final Barriers barriers;
    /** Ties that are signed, the first {@code signatures}. */
    private final int[] signed;

    private int signatures;
    private boolean everSigned;

    public Drivers(int nations, int families) {
        this.nations = nations;
        this.families = families;
        int pairs = nations * nations * families;
        int cells = nations * families;
        energyPrice = new double[nations * SOURCES];
        energyAvailability = new double[nations * SOURCES];
        fuelAccess = new double[nations * nations];
        automation = new double[cells];
        robotCost = new double[nations];
        electricShare = new double[nations];
        electricPush = new double[nations];
        productivity = new double[cells];
        learningRate = new double[families];
        subsidy = new double[cells];
        labourForce = new double[nations];
        growth = new double[nations];
        wage = new double[nations];
        digitalLeak = new double[nations];
        digitalSpending = new double[nations];
        componentsBlocked = new double[nations];
        frontierSpending = new double[nations];
        threat = new double[nations];
        frontierExpected = new double[nations];
        newIndustry = new double[nations];
        pact = new double[pairs];
        pactQuarters = new double[nations * nations];
        signed = new int[nations * nations];
        sanction = new double[nations * nations];
        leaderHold = new double[nations];
        leaderChange = new double[nations];
        barriers = new Barriers(pairs);
        reset();
    }

    public int revision() {
        return revision;
    }

    public int pairRevision() {
        return pairRevision;
    }

    public boolean pairsHeld() {
        return pairsHeld;
    }

    /** How often a pair has been written, by which a caller can tell whether an event reaches any. */
    public int pairWrites() {
        return pairWrites;
    }

    /** Tariffs and iceberg costs; written by {@link #addTariff} and {@link #raiseIcebergCost}. */
    public Barriers barriers() {
        return barriers;
    }

    /** Adds to a pair's tariff, unless pairs are held. */
    public void addTariff(int pair, double points) {
        if (!pairsHeld) {
            pairWrites++;
            barriers.addTariff(pair, points);
        }
    }

    /** Multiplies a pair's iceberg cost, unless pairs are held. */
    public void raiseIcebergCost(int pair, double factor) {
        if (!pairsHeld) {
            pairWrites++;
            barriers.raiseIcebergCost(pair, factor);
        }
    }

    /** Whether any event has ever signed a pact. */
    public boolean pacts() {
        return everSigned;
    }

    /** A nation's pact with another, for one family; of two the longer term holds. */
    public void sign(int family, int host, int partner, double benefit, double quarters) {
        int tie = tie(host, partner);
        everSigned = true;
        pact[tie * families + family] += benefit;
        if (pactQuarters[tie] == 0) {
            signed[signatures++] = tie;
        }
        pactQuarters[tie] = Math.max(pactQuarters[tie], quarters);
    }

    /** The table is large, and few have ever signed. */
    private void forgetPacts() {
        for (int k = 0; k < signatures; k++) {
            pactQuarters[signed[k]] = 0;
            Arrays.fill(pact, signed[k] * families, (signed[k] + 1) * families, 0);
        }
        signatures = 0;
    }

    /** Index of a host's tie with a partner. */
    public int tie(int host, int partner) {
        return host * nations + partner;
    }

    public int pair(int family, int exporter, int importer) {
        return (family * nations + exporter) * nations + importer;
    }

    public int cell(int nation, int family) {
        return family * nations + nation;
    }

    public int source(int nation, int source) {
        return nation * SOURCES + source;
    }

    /** Back to neutral, where nothing happens. */
    public void reset() {
        pairsHeld = false;
        pairRevision++;
        barriers.clear();
        resetAllButPairs();
    }

    /** Back to neutral but for tariffs and iceberg costs: they stay as they are, whatever is added, until {@link #reset}. */
    public void resetHoldingPairs() {
        pairsHeld = true;
        resetAllButPairs();
    }

    private void resetAllButPairs() {
        revision++;
        Arrays.fill(energyPrice, 1);
        Arrays.fill(energyAvailability, 1);
        Arrays.fill(fuelAccess, 1);
        Arrays.fill(automation, 0);
        Arrays.fill(robotCost, 0);
        Arrays.fill(electricShare, Double.NaN);
        Arrays.fill(electricPush, 0);
        Arrays.fill(productivity, 0);
        Arrays.fill(learningRate, 0);
        Arrays.fill(subsidy, 0);
        Arrays.fill(labourForce, 0);
        Arrays.fill(growth, 0);
        Arrays.fill(wage, 0);
        Arrays.fill(digitalLeak, 0);
        Arrays.fill(digitalSpending, 0);
        Arrays.fill(componentsBlocked, 0);
        Arrays.fill(frontierSpending, 0);
        Arrays.fill(threat, 0);
        Arrays.fill(frontierExpected, Double.NaN);
        Arrays.fill(newIndustry, 0);
        Arrays.fill(sanction, 0);
        Arrays.fill(leaderHold, 0);
        Arrays.fill(leaderChange, 0);
        forgetPacts();
    }
}
