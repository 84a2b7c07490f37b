package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * What has left, come, opened and converted in each place since its family's owners were last counted, as far as it is
 * still there.
 *
 * <pre>
 * there_j = S_j (stayed_j + hopped_j + opened_j + sum_c converted_cj),   S_j' = S_j (there_j - left_j)/there_j
 * </pre>
 *
 * S survival of what was there: what leaves takes its part of all of it, so that amounts are kept over S, and only S
 * changes when capacity leaves.
 */
final class UncountedMoves {
    /** Where less is left of what was there when owners were counted, it is counted as it is. */
    private static final double LEAST_SURVIVAL = 1e-3;

    /** S, by cell. */
    final double[] survival;
    /** What was there at the last count, over S, by cell. */
    final double[] stayed;
    /** What came from the family's pool since, over S, by cell. */
    final double[] hopped;
    /** What opened since, over S, by cell. */
    final double[] opened;
    /** All that came since, over S, by cell. */
    final double[] arrived;
    /** What went into the family's pool, but for what had come from it, by cell. */
    final double[] left;
    /** What converted since, over S of where it went, by pair and nation. */
    final double[][] converted;

    private final Calibration base;
    private final Economy economy;
    private final ConversionRates conversions;
    /** What opens and what comes in the quarter, by cell. */
    private final double[] opening;

    private final double[] arriving;
    /** What a unit of that counts over S, by cell, and the same by family and nation. */
    private final double[] counts;

    private final double[][] worth;
    private final double[] stays;

    UncountedMoves(Calibration base, Economy economy, ConversionRates conversions) {
        this.base = base;
        this.economy = economy;
        this.conversions = conversions;
        int cells = economy.capacity.length;
        survival = new double[cells];
        Arrays.fill(survival, 1);
        stayed = economy.capacity.clone();
        hopped = new double[cells];
        opened = new double[cells];
        arrived = new double[cells];
        left = new double[cells];
        converted = Rows.zeros(conversions.count, base.nations);
        opening = new double[cells];
        arriving = new double[cells];
        counts = new double[cells];
        worth = Rows.zeros(base.families, base.nations);
        stays = new double[cells];
    }

    /** Before the quarter's moves nothing has opened. */
    void begin() {
        Arrays.fill(opening, 0);
    }

    void open(int cell, double amount) {
        opening[cell] += amount;
    }

    /**
     * Takes down a quarter's moves.
     *
     * @param leaving what went into the family's pool, by cell
     * @param hopping what came from the pool, by cell
     * @param moved what converted, by pair and nation
     * @param gained what each family gained by it, by family and nation
     */
    void take(double[] leaving, double[] hopping, double[][] moved, double[][] gained) {
        Arrays.fill(arriving, 0);
        for (int s : conversions.families) {
            System.arraycopy(gained[s], 0, arriving, s * base.nations, base.nations);
        }
        leave(leaving, hopping);
        arrive(hopping);
        for (int s : conversions.families) {
            System.arraycopy(counts, s * base.nations, worth[s], 0, base.nations);
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            double[] sums = converted[pair];
            double[] amounts = moved[pair];
            double[] each = worth[conversions.to[pair]];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += each[i] * amounts[i];
            }
        }
    }

    /** Works out what stays of all that was there, in loops without branches, and then looks for places that need care. */
    private void leave(double[] leaving, double[] hopping) {
        for (int c = 0; c < counts.length; c++) {
            counts[c] = 1 / (stayed[c] + arrived[c] + Double.MIN_NORMAL);
        }
        for (int c = 0; c < left.length; c++) {
            // Those that had come from the pool leave its owners as they are.
            left[c] += leaving[c] - leaving[c] * (hopped[c] * counts[c]);
        }
        for (int c = 0; c < arriving.length; c++) {
            arriving[c] += hopping[c] + opening[c];
        }
        for (int c = 0; c < stays.length; c++) {
            stays[c] = (economy.capacity[c] - arriving[c]) * counts[c];
        }
        for (int c = 0; c < stays.length; c++) {
            // No more can stay than was there: where more seems to, somebody moved capacity without its owners.
            survival[c] = stays[c] < survival[c] ? stays[c] : survival[c];
        }
    }

    private void arrive(double[] hopping) {
        for (int c = 0; c < counts.length; c++) {
            counts[c] = 1 / survival[c];
        }
        for (int c = 0; c < counts.length; c++) {
            if (survival[c] < LEAST_SURVIVAL) {
                boolean passing = economy.capacity[c] < arriving[c];
                if (stayed[c] + arrived[c] > 0) {
                    countAfresh(c, Math.max(0, survival[c]));
                }
                survival[c] = 1;
                // More leaves than was there where arrivals go on to another family in the same quarter.
                counts[c] = passing ? economy.capacity[c] / arriving[c] : 1;
            }
        }
        for (int c = 0; c < counts.length; c++) {
            hopped[c] += counts[c] * hopping[c];
            opened[c] += counts[c] * opening[c];
            arrived[c] += counts[c] * arriving[c];
        }
    }

    /** Counts what is in a place as it is, before too little of it is left to count anything over. */
    private void countAfresh(int cell, double still) {
        stayed[cell] *= still;
        hopped[cell] *= still;
        opened[cell] *= still;
        arrived[cell] *= still;
        for (int pair = 0; pair < conversions.count; pair++) {
            if (conversions.to[pair] == cell / base.nations) {
                converted[pair][cell % base.nations] *= still;
            }
        }
    }

    /** Fills in what is there. */
    void count(double[] held) {
        for (int c = 0; c < held.length; c++) {
            held[c] = stayed[c] + hopped[c] + opened[c];
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            int first = conversions.to[pair] * base.nations;
            for (int i = 0; i < base.nations; i++) {
                held[first + i] += converted[pair][i];
            }
        }
        for (int c = 0; c < held.length; c++) {
            held[c] *= survival[c];
        }
    }

    /**
     * Part of a family's capacity that has come since, wherever it is.
     *
     * @param held what is there, by cell
     */
    double arrivals(int s, double[] held) {
        double came = 0;
        double all = 0;
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            came += survival[c] * arrived[c];
            all += held[c];
        }
        return all > 0 ? came / all : 0;
    }

    /** What converted along a pair in a nation counts among what was there. */
    void settle(int pair, int nation) {
        int cell = conversions.to[pair] * base.nations + nation;
        double amount = converted[pair][nation];
        stayed[cell] += amount;
        arrived[cell] = Math.max(0, arrived[cell] - amount);
        converted[pair][nation] = 0;
    }

    /** A family's owners have been counted; it has so much in each cell. */
    void restart(int s, double[] held) {
        int first = s * base.nations;
        int end = first + base.nations;
        System.arraycopy(held, first, stayed, first, base.nations);
        Arrays.fill(survival, first, end, 1);
        Arrays.fill(hopped, first, end, 0);
        Arrays.fill(opened, first, end, 0);
        Arrays.fill(arrived, first, end, 0);
        Arrays.fill(left, first, end, 0);
        for (int pair = 0; pair < conversions.count; pair++) {
            if (conversions.to[pair] == s) {
                Arrays.fill(converted[pair], 0);
            }
        }
    }
}
