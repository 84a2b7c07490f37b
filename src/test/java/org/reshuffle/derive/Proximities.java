package org.reshuffle.derive;

/**
 * How related two families are: the input links between them, scaled so that the strongest reach half, or a figure set
 * by hand where the tables are too coarse to show what two families share.
 */
final class Proximities {
    private static final int S = Codes.FAMILIES.size();
    private static final double SCALE = 2.5;
    private static final double CEILING = 0.5;

    private static final String[] BY_HAND = {
        "ICE NEV 0.8", "ICE APC 0.7", "NEV APC 0.6", "NEV BAT 0.6", "ELC SEM 0.7", "MCH UNM 0.6", "ELC UNM 0.6",
        "SEM UNM 0.4", "NEV UNM 0.4", "DIG UNM 0.5", "APC MCH 0.6", "ICE MCH 0.5", "BAT ELC 0.5", "BAT REN 0.5",
        "BAT ENI 0.4", "REN SEM 0.5", "REN ELC 0.4", "REN MCH 0.5", "LAB ELC 0.5", "LAB OMF 0.4", "MCH ENI 0.5",
        "MCH SHP 0.5", "MCH AIR 0.5", "SHP AIR 0.4", "PHA ENI 0.4", "PHA OMF 0.3", "SPC AIR 0.6", "SPC UNM 0.5",
        "SPC MCH 0.4", "SPC ELC 0.4", "SPC SEM 0.3", "NEV ELC 0.4", "DIG SEM 0.3", "DIG ELC 0.3", "ICE AIR 0.3",
    };

    private Proximities() {}

    static double[][] table(double[][] inputs) {
        double[][] table = new double[S][S];
        for (int a = 0; a < S; a++) {
            table[a][a] = 1;
            for (int b = 0; b < a; b++) {
                double link = SCALE * (inputs[a][b] + inputs[b][a]) / 2;
                table[a][b] = Rounding.decimals(Math.min(CEILING, link), 3);
                table[b][a] = table[a][b];
            }
        }
        for (String entry : BY_HAND) {
            String[] fields = entry.split(" ");
            int a = Codes.family(fields[0]);
            int b = Codes.family(fields[1]);
            table[a][b] = Double.parseDouble(fields[2]);
            table[b][a] = table[a][b];
        }
        return table;
    }
}
