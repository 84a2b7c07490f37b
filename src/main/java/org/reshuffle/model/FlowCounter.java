package org.reshuffle.model;

import org.reshuffle.observe.FlowRecord;

/** Adds up who lost capacity to whom, where a run is asked for it. */
final class FlowCounter {
    private final int nations;
    private final double[] total;
    private final double[] lost;
    private final double[] gained;
    private final FlowRecord record;

    FlowCounter(int nations, int quarters) {
        this.nations = nations;
        total = new double[nations * nations];
        lost = new double[nations];
        gained = new double[nations];
        record = new FlowRecord(nations, (quarters + 3) / 4);
    }

    FlowRecord record() {
        return record;
    }

    /** Adds the hops of a family, before they happen. */
    void hop(RelocationRates rates, int s) {
        int from = s * nations;
        for (int i = 0; i < nations; i++) {
            double supply = rates.release[from + i] * rates.economy.capacity[from + i];
            for (int j = 0; j < nations; j++) {
                if (i != j) {
                    total[i * nations + j] += supply * rates.draw[from + j];
                }
            }
        }
    }

    void close(int nation, double amount) {
        lost[nation] += amount;
    }

    void open(int nation, double amount) {
        gained[nation] += amount;
    }

    /** Adds what has gone to a partner in a pact, once the quarter has ended. */
    void invest(int from, int to, double amount, int quarter) {
        total[from * nations + to] += amount;
        record.table(quarter / 4)[from * nations + to] += amount;
    }

    /** Shares out what closed and opened in the quarter, and keeps the year's table. */
    void endQuarter(int quarter) {
        double opened = 0;
        for (double amount : gained) {
            opened += amount;
        }
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < nations; j++) {
                if (i != j && opened > 0) {
                    total[i * nations + j] += lost[i] * gained[j] / opened;
                }
            }
        }
        java.util.Arrays.fill(lost, 0);
        java.util.Arrays.fill(gained, 0);
        System.arraycopy(total, 0, record.table(quarter / 4), 0, total.length);
    }
}
