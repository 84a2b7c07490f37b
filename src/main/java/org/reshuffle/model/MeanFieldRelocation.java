package org.reshuffle.model;

import java.util.Arrays;
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
    private final double[] ownerPool;
    private final double[] closed;
    private final double[] reopened;

    MeanFieldRelocation(RelocationRates rates, @Nullable FlowCounter flows) {
        super(Phase.RELOCATION);
        this.rates = rates;
        this.flows = flows;
        base = rates.base;
        economy = rates.economy;
        ownerPool = new double[base.nations];
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
        Arrays.fill(ownerPool, 0);
        for (int i = 0; i < nations; i++) {
            double rate = rates.release[from + i];
            supply += rate * economy.capacity[from + i];
            int row = (from + i) * nations;
            for (int k = 0; k < nations; k++) {
                ownerPool[k] += rate * economy.owned[row + k];
            }
        }
        if (flows != null) {
            flows.hop(rates, s);
        }
        for (int j = 0; j < nations; j++) {
            int cell = from + j;
            double draw = rates.draw[cell];
            double release = rates.release[cell];
            double stay = 1 - release * rates.drawSum[s];
            economy.capacity[cell] = stay * economy.capacity[cell] + draw * supply;
            int row = cell * nations;
            for (int k = 0; k < nations; k++) {
                economy.owned[row + k] = stay * economy.owned[row + k] + draw * ownerPool[k];
            }
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
                add(from + i, i, amount * rates.draw[from + i] / rates.drawSum[s]);
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
            for (int i = 0; i < base.nations; i++) {
                double hazard = rates.converting(pair, i);
                if (hazard > 0) {
                    int from = rates.convertFrom[pair] * base.nations + i;
                    int to = rates.convertTo[pair] * base.nations + i;
                    double moved = hazard * economy.capacity[from];
                    economy.capacity[from] -= moved;
                    economy.capacity[to] += moved;
                    for (int k = 0; k < base.nations; k++) {
                        double part = hazard * economy.owned[from * base.nations + k];
                        economy.owned[from * base.nations + k] -= part;
                        economy.owned[to * base.nations + k] += part;
                    }
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
                    weights += rates.convertFrom[pair] == s ? rates.reopening(pair) : 0;
                }
                for (int pair = 0; pair < rates.convertFrom.length; pair++) {
                    if (rates.convertFrom[pair] == s) {
                        double part = closed[s] * rates.reopening(pair) / weights;
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
                    add(cell, j, reopened[s] * rates.draw[cell] / rates.drawSum[s]);
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

    private void add(int cell, int owner, double amount) {
        economy.capacity[cell] += amount;
        economy.owned[cell * base.nations + owner] += amount;
    }

    private void scale(int cell, double factor) {
        economy.capacity[cell] *= factor;
        for (int k = 0; k < base.nations; k++) {
            economy.owned[cell * base.nations + k] *= factor;
        }
    }
}
