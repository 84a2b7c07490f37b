package org.reshuffle.derive;

/** Flows and tariffs by family, gathered from pieces of the source sectors. */
final class FamilyTables {
    private static final int S = Codes.FAMILIES.size();

    /** Smallest home sales of a family that is not latent [million USD]. */
    static final double HOME_FLOOR = 0.01;

    final Nations nations;

    /** Million USD by family, exporter, importer. */
    final double[][][] flows;

    /** Fraction of value by family, exporter, importer. */
    final double[][][] tariffs;

    private final double[][][] plainTariffs;
    private final int[] pieces = new int[S];

    FamilyTables(Nations nations) {
        this.nations = nations;
        this.flows = new double[S][nations.size()][nations.size()];
        this.tariffs = new double[S][nations.size()][nations.size()];
        this.plainTariffs = new double[S][nations.size()][nations.size()];
    }

    /** Adds the piece of a sector that belongs to a family; shares by exporter and importer. */
    void add(int family, double[][] flow, double[][] tariff, double[][] share) {
        pieces[family]++;
        for (int i = 0; i < nations.size(); i++) {
            for (int j = 0; j < nations.size(); j++) {
                double value = flow[i][j] * share[i][j];
                flows[family][i][j] += value;
                tariffs[family][i][j] += value * tariff[i][j];
                plainTariffs[family][i][j] += tariff[i][j];
            }
        }
    }

    /** Turns duties into rates, raises home sales to the floor and rounds to what the files hold. */
    void finish() {
        for (int s = 0; s < S; s++) {
            for (int i = 0; i < nations.size(); i++) {
                for (int j = 0; j < nations.size() && pieces[s] > 0; j++) {
                    double flow = flows[s][i][j];
                    double tariff = flow > 0 ? tariffs[s][i][j] / flow : plainTariffs[s][i][j] / pieces[s];
                    tariffs[s][i][j] = Rounding.decimals(tariff, 4);
                    flows[s][i][j] = Rounding.significant(i == j ? Math.max(flow, HOME_FLOOR) : flow, 5, 3);
                }
            }
        }
    }

    double output(int family, int nation) {
        double sum = 0;
        for (double sale : flows[family][nation]) {
            sum += sale;
        }
        return sum;
    }

    double worldOutput(int family) {
        double sum = 0;
        for (int i = 0; i < nations.size(); i++) {
            sum += output(family, i);
        }
        return sum;
    }

    /** What a nation pays for a family, tariffs included. */
    double absorption(int family, int nation) {
        double sum = 0;
        for (int i = 0; i < nations.size(); i++) {
            sum += flows[family][i][nation] * (1 + tariffs[family][i][nation]);
        }
        return sum;
    }
}
