package org.reshuffle.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * Phase 9 in expectation: capacity flows by the rates of the hop law, converts, closes and opens again. What leaves one
 * place arrives at another, so a family's world capacity changes only by conversion, and by the elastic pool.
 */
final class MeanFieldRelocation extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient RelocationRates rates;
    private final transient @Nullable FlowCounter flows;
    private final transient CapacityOwners owners;
    private final double[] closed;
    private final double[] reopened;
    /** Weight with which what a family closes opens in another, by pair. */
    private final double[] reopening;
    /** What lets go and what comes from the family's pool, by cell; some come back at once. */
    private final double[] leaving;

    private final double[] hopping;
    /** What converts, by pair and nation. */
    private final double[][] moved;
    /** What families hold before any converts, and what they lose and gain by it, by family and nation. */
    private final double[][] held;

    private final double[][] lost;
    private final double[][] gained;

    MeanFieldRelocation(RelocationRates rates, CapacityOwners owners, @Nullable FlowCounter flows) {
        super(Phase.RELOCATION);
        this.rates = rates;
        this.owners = owners;
        this.flows = flows;
        base = rates.base;
        economy = rates.economy;
        closed = new double[base.families];
        reopened = new double[base.families];
        reopening = new double[rates.conversions.count];
        leaving = new double[economy.capacity.length];
        hopping = new double[economy.capacity.length];
        moved = Rows.zeros(rates.conversions.count, base.nations);
        held = Rows.zeros(base.families, base.nations);
        lost = Rows.zeros(base.families, base.nations);
        gained = Rows.zeros(base.families, base.nations);
    }

    @Override
    void run() {
        rates.update();
        owners.begin();
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                hop(s);
                close(s);
                changePool(s);
            }
        }
        convert();
        reopen();
        owners.end(leaving, hopping, moved, gained);
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                Followers.update(base, economy, s);
            }
        }
    }

    private void hop(int s) {
        int from = s * base.nations;
        int to = from + base.nations;
        for (int c = from; c < to; c++) {
            leaving[c] = rates.release[c] * economy.capacity[c];
        }
        double supply = Rows.total(leaving, from, to);
        if (flows != null) {
            flows.hop(rates, s);
        }
        double sum = rates.drawSum[s];
        for (int c = from; c < to; c++) {
            leaving[c] *= sum;
        }
        for (int c = from; c < to; c++) {
            hopping[c] = rates.draw[c] * supply;
        }
        for (int c = from; c < to; c++) {
            economy.capacity[c] += hopping[c] - leaving[c];
        }
    }

    private void close(int s) {
        closed[s] = 0;
        for (int i = 0; i < base.nations; i++) {
            int cell = s * base.nations + i;
            double hazard = rates.closing[cell];
            if (hazard > 0) {
                double gone = hazard * economy.capacity[cell];
                closed[s] += gone;
                economy.capacity[cell] -= gone;
                if (flows != null) {
                    flows.close(i, gone);
                }
            }
        }
    }

    private void changePool(int s) {
        double growth = rates.poolGrowth(s);
        if (growth == 0) {
            return;
        }
        int from = s * base.nations;
        double amount = growth * rates.worldCapacity[s];
        if (growth > 0) {
            for (int i = 0; i < base.nations; i++) {
                open(from + i, amount * rates.draw[from + i] / rates.drawSum[s]);
            }
            return;
        }
        double sum = 0;
        for (int c = from; c < from + base.nations; c++) {
            sum += economy.capacity[c] * rates.release[c];
        }
        for (int c = from; c < from + base.nations; c++) {
            economy.capacity[c] *= Math.max(0, 1 + amount * rates.release[c] / sum);
        }
    }

    /** All pairs at once, from what is there before any converts. */
    private void convert() {
        for (int s : rates.conversions.families) {
            System.arraycopy(economy.capacity, s * base.nations, held[s], 0, base.nations);
            Arrays.fill(lost[s], 0);
            Arrays.fill(gained[s], 0);
        }
        for (int pair = 0; pair < moved.length; pair++) {
            double[] hazard = rates.conversions.hazard[pair];
            double[] before = held[rates.conversions.from[pair]];
            double[] losing = lost[rates.conversions.from[pair]];
            double[] gaining = gained[rates.conversions.to[pair]];
            double[] amounts = moved[pair];
            for (int i = 0; i < amounts.length; i++) {
                double amount = hazard[i] * before[i];
                amounts[i] = amount;
                losing[i] += amount;
                gaining[i] += amount;
            }
        }
        for (int s : rates.conversions.families) {
            double[] rest = held[s];
            double[] gaining = gained[s];
            double[] losing = lost[s];
            for (int i = 0; i < rest.length; i++) {
                rest[i] += gaining[i] - losing[i];
            }
            System.arraycopy(rest, 0, economy.capacity, s * base.nations, base.nations);
        }
    }

    /** Closed capacity opens wherever it pays, in its own family or a related one that pays better. */
    private void reopen() {
        System.arraycopy(closed, 0, reopened, 0, closed.length);
        for (int s = 0; s < base.families; s++) {
            if (closed[s] > 0) {
                double weights = 1;
                for (int pair = 0; pair < reopening.length; pair++) {
                    reopening[pair] = rates.conversions.from[pair] == s ? reopening(pair) : 0;
                    weights += reopening[pair];
                }
                for (int pair = 0; pair < reopening.length; pair++) {
                    if (rates.conversions.from[pair] == s) {
                        double part = closed[s] * reopening[pair] / weights;
                        reopened[s] -= part;
                        reopened[rates.conversions.to[pair]] += part;
                    }
                }
            }
        }
        for (int s = 0; s < base.families; s++) {
            if (reopened[s] > 0) {
                for (int j = 0; j < base.nations; j++) {
                    int cell = s * base.nations + j;
                    open(cell, reopened[s] * rates.draw[cell] / rates.drawSum[s]);
                    if (flows != null) {
                        flows.open(j, reopened[s] * rates.draw[cell] / rates.drawSum[s]);
                    }
                }
            }
        }
        if (flows != null) {
            flows.endQuarter(economy.quarter);
        }
    }

    private double reopening(int pair) {
        return rates.conversions.reopening(pair, 0, rates.worldCapacity[rates.conversions.to[pair]]);
    }

    private void open(int cell, double amount) {
        economy.capacity[cell] += amount;
        owners.open(cell, amount);
    }
}
