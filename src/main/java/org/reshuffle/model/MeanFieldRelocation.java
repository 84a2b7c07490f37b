package org.reshuffle.model;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

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

    MeanFieldRelocation(RelocationRates rates, CapacityOwners owners, @Nullable FlowCounter flows) {
        super(Phase.RELOCATION);
        this.rates = rates;
        this.owners = owners;
        this.flows = flows;
        base = rates.base;
        economy = rates.economy;
        closed = new double[base.families];
        reopened = new double[base.families];
    }

    @Override
    void run() {
        rates.update();
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                hop(s);
                close(s);
                changePool(s);
            } else {
                Followers.update(base, economy, s);
            }
        }
        convert();
        reopen();
    }

    private void hop(int s) {
        int nations = base.nations;
        int from = s * nations;
        double supply = 0;
        for (int i = 0; i < nations; i++) {
            supply += rates.release[from + i] * economy.capacity[from + i];
        }
        if (flows != null) {
            flows.hop(rates, s);
        }
        owners.pool(s, rates.release);
        for (int j = 0; j < nations; j++) {
            int cell = from + j;
            double stay = 1 - rates.release[cell] * rates.drawSum[s];
            double draw = rates.draw[cell];
            economy.capacity[cell] = stay * economy.capacity[cell] + draw * supply;
            owners.hop(cell, stay, draw);
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
                scale(cell, 1 - hazard);
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
            scale(c, Math.max(0, 1 + amount * rates.release[c] / sum));
        }
    }

    private void convert() {
        for (int pair = 0; pair < rates.convertFrom.length; pair++) {
            double[] hazards = rates.converting[pair];
            for (int i = 0; i < base.nations; i++) {
                double hazard = hazards[i];
                if (hazard > 0) {
                    int from = rates.convertFrom[pair] * base.nations + i;
                    int to = rates.convertTo[pair] * base.nations + i;
                    double moved = hazard * economy.capacity[from];
                    economy.capacity[from] -= moved;
                    economy.capacity[to] += moved;
                    owners.convert(from, to, hazard);
                }
            }
        }
    }

    /** Closed capacity opens wherever it pays, in its own family or a related one that pays better. */
    private void reopen() {
        System.arraycopy(closed, 0, reopened, 0, closed.length);
        for (int s = 0; s < base.families; s++) {
            if (closed[s] > 0) {
                double weights = 1;
                for (int pair = 0; pair < rates.convertFrom.length; pair++) {
                    weights += rates.convertFrom[pair] == s ? rates.reopening(pair, 0) : 0;
                }
                for (int pair = 0; pair < rates.convertFrom.length; pair++) {
                    if (rates.convertFrom[pair] == s) {
                        double part = closed[s] * rates.reopening(pair, 0) / weights;
                        reopened[s] -= part;
                        reopened[rates.convertTo[pair]] += part;
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

    private void open(int cell, double amount) {
        economy.capacity[cell] += amount;
        owners.open(cell, amount);
    }

    private void scale(int cell, double factor) {
        economy.capacity[cell] *= factor;
        owners.scale(cell, factor);
    }
}
