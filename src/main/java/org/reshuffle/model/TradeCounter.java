package org.reshuffle.model;

import org.reshuffle.observe.TradeRecord;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** Adds up who sells manufactures to whom, where a run is asked for it. */
final class TradeCounter implements Runnable {
    private static final int YEAR = 4;

    private final Calibration base;
    private final Economy economy;
    private final TradeCosts costs;
    private final TradeRecord record;
    private final int quarters;

    TradeCounter(Calibration base, Economy economy, TradeCosts costs, int quarters) {
        this.base = base;
        this.economy = economy;
        this.costs = costs;
        this.quarters = quarters;
        record = new TradeRecord(base.nations, base.families, (quarters + YEAR - 1) / YEAR);
    }

    TradeRecord record() {
        return record;
    }

    @Override
    public void run() {
        int nations = base.nations;
        int year = economy.quarter / YEAR;
        double part = 1.0 / Math.min(YEAR, quarters - YEAR * year);
        for (int s = 0; s < base.families; s++) {
            if (economy.sold[s] && base.world.families().get(s).manufacturing()) {
                double[] table = record.table(year, s);
                for (int j = 0; j < nations; j++) {
                    double[] share = economy.tradeShare[s * nations + j];
                    double[] kept = costs.kept[s * nations + j];
                    for (int i = 0; i < nations; i++) {
                        table[j * nations + i] += part * share[i] * kept[i] * economy.expenditure[s * nations + i];
                    }
                }
            }
        }
    }
}
