package org.reshuffle.derive;

/**
 * Value of each family used per unit of a family's output, energy left out. Broad families have world averages of
 * 1993; rows of families those tables do not know are written by hand, plus or minus 30 %.
 */
final class InputCoefficients {
    private static final int S = Codes.FAMILIES.size();

    /** Fuel's share of an energy bill; power takes the rest. */
    static final double FUEL_SHARE = 0.5;

    /** Weight of electronics assembly in LAB, by world output of 2018; textiles and others have the rest. */
    private static final double ASSEMBLY_WEIGHT = 0.32;

    /** Energy is left out of these rows. The last row is not a family but the electronics part of LAB. */
    private static final Columns BY_HAND = Columns.parse("""
            family   ENI  ICE NEV APC  BAT   REN  MCH  LAB   ELC  SEM   PHA SHP AIR  OMF  DIG   UNM   SPC PRI   NTS
            ICE      0.06 0   0   0.38 0.003 0    0.05 0.02  0.03 0.01  0   0   0    0.03 0.005 0.002 0   0     0.15
            NEV      0.06 0   0   0.20 0.22  0    0.04 0.01  0.06 0.02  0   0   0    0.03 0.01  0.003 0   0     0.14
            APC      0.20 0   0   0.12 0.005 0    0.11 0.02  0.03 0.01  0   0   0    0.06 0.005 0.002 0   0     0.14
            BAT      0.30 0   0   0    0.10  0    0.06 0     0.04 0.005 0   0   0    0.04 0.005 0.002 0   0.02  0.13
            REN      0.20 0   0   0    0     0.08 0.14 0.01  0.08 0.05  0   0   0    0.03 0.005 0.001 0   0     0.12
            ELC      0.09 0   0   0    0.002 0    0.05 0.03  0.14 0.06  0   0   0    0.04 0.01  0.002 0   0.003 0.15
            SEM      0.06 0   0   0    0     0    0.05 0.005 0.10 0.10  0   0   0    0.02 0.01  0.002 0   0     0.14
            UNM      0.06 0   0   0    0.02  0    0.20 0.02  0.14 0.04  0   0   0    0.03 0.02  0.04  0   0     0.14
            DIG      0    0   0   0    0     0    0.01 0.02  0.02 0.005 0   0   0    0.01 0.07  0     0   0     0.22
            SPC      0.08 0   0   0    0.005 0.01 0.15 0.01  0.10 0.02  0   0   0.10 0.02 0.02  0.02  0   0     0.15
            assembly 0.03 0   0   0    0.010 0    0.03 0.08  0.24 0.08  0   0   0    0.03 0.01  0.002 0   0     0.14
            """);

    private final WorldAverageInputs averages;

    InputCoefficients(WorldAverageInputs averages) {
        this.averages = averages;
    }

    /** Rows using families, columns supplying families, rounded as the file holds them. */
    double[][] table() {
        double[][] table = new double[S][S];
        for (int s = 0; s < S; s++) {
            String family = Codes.FAMILIES.get(s);
            double[] row = BY_HAND.has(family) ? byHand(family) : averaged(family);
            for (int k = 0; k < S; k++) {
                table[s][k] = Rounding.decimals(row[k], 5);
            }
        }
        return table;
    }

    private double[] averaged(String family) {
        double[] row = withoutEnergy(family, averages.row(family));
        if (family.equals("LAB")) {
            double[] assembly = byHand("assembly");
            for (int k = 0; k < S; k++) {
                row[k] = (1 - ASSEMBLY_WEIGHT) * row[k] + ASSEMBLY_WEIGHT * assembly[k];
            }
        }
        return row;
    }

    /**
     * Takes the energy bill out, which the model pays apart: fuel from what is bought of primary goods, then of
     * refineries, power from what is bought of services. Nothing falls below zero.
     */
    private double[] withoutEnergy(String family, double[] row) {
        double bill = FamilyFigures.TABLE.get(family, "energy");
        int primary = Codes.family("PRI");
        int basics = Codes.family("ENI");
        int services = Codes.family("NTS");
        double fuel = Math.min(FUEL_SHARE * bill, averages.use(family, "Mining"));
        double refined = Math.min(FUEL_SHARE * bill - fuel, averages.use(family, "Petroleum"));
        row[primary] -= fuel;
        row[basics] -= refined;
        row[services] = Math.max(0, row[services] - (1 - FUEL_SHARE) * bill);
        return row;
    }

    private static double[] byHand(String key) {
        double[] row = new double[S];
        for (int k = 0; k < S; k++) {
            row[k] = BY_HAND.get(key, Codes.FAMILIES.get(k));
        }
        return row;
    }
}
