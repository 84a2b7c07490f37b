package org.reshuffle.derive;

/** Cuts the source sectors into families; the pieces of a flow add to the flow. */
final class FamilySplit {
    private static final int N = Codes.NATIONS.size();

    private final SectorTables tables;
    private final double[] electric;
    private final int year;
    private final FamilyTables families = new FamilyTables();

    FamilySplit(SectorTables tables, double[] electric, int year) {
        this.tables = tables;
        this.electric = electric;
        this.year = year;
    }

    FamilyTables split() {
        for (String sector : tables.sectors) {
            switch (sector) {
                case "C19", "C20", "C23", "C24A", "C24B" -> whole(sector, "ENI");
                case "C10T12", "C16", "C17_18", "C22" -> whole(sector, "OMF");
                case "C13T15", "C31T33" -> whole(sector, "LAB");
                case "C21" -> whole(sector, "PHA");
                case "C25" -> whole(sector, "MCH");
                case "C301" -> whole(sector, "SHP");
                case "C302T309" -> whole(sector, "AIR");
                case "C26" -> electronics(sector);
                case "C27" -> electrical(sector);
                case "C28" -> machinery(sector);
                case "C29" -> vehicles(sector);
                case Codes.SERVICES -> services(sector);
                default -> whole(sector, "PRI");
            }
        }
        families.finish();
        return families;
    }

    private void whole(String sector, String family) {
        add(sector, family, constant(1));
    }

    private void electronics(String sector) {
        Columns shares = SplitShares.electronics();
        Columns unmanned = SplitShares.unmanned();
        double[] tilt = makingOverUse(sector);
        double[][][] parts = tilted(sector, shares, new String[] {"SEM", "ELC"}, new double[][] {tilt, tilt});
        double[][] robots = byExporter(unmanned, "ELC", unmannedScale());
        add(sector, "SEM", parts[0]);
        add(sector, "ELC", product(parts[1], complement(robots)));
        add(sector, "UNM", product(parts[1], robots));
        add(sector, "LAB", parts[2]);
    }

    private void electrical(String sector) {
        Columns shares = SplitShares.electrical(year);
        double[][] batteries = byExporter(shares, "BAT", 1);
        double[][] renewables = byExporter(shares, "REN", 1);
        add(sector, "BAT", batteries);
        add(sector, "REN", renewables);
        double[][] rest = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                rest[i][j] = 1 - batteries[i][j] - renewables[i][j];
            }
        }
        add(sector, "MCH", rest);
    }

    private void machinery(String sector) {
        double[][] robots = byExporter(SplitShares.unmanned(), "C28", unmannedScale());
        add(sector, "UNM", robots);
        add(sector, "MCH", complement(robots));
    }

    private void vehicles(String sector) {
        Columns shares = SplitShares.vehicles(year);
        double[][] parts =
                tilted(sector, shares, new String[] {"APC"}, new double[][] {makingOverUse(sector)})[0];
        double[][] whole = complement(parts);
        double[][] electrics = electricOdds(tables.flow(sector), whole, shares);
        add(sector, "APC", parts);
        add(sector, "NEV", product(whole, electrics));
        add(sector, "ICE", product(whole, complement(electrics)));
    }

    private void services(String sector) {
        Columns shares = SplitShares.digital();
        double scale = year >= 2018 ? 1 : 0.75;
        double[][] digital = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                digital[i][j] = scale * shares.get(Codes.NATIONS.get(i), i == j ? "home" : "abroad");
            }
        }
        add(sector, "DIG", digital);
        add(sector, "NTS", complement(digital));
    }

    /**
     * Share of electric ones in vehicle flows: every importer's purchases meet its observed share, and exporters'
     * odds stand in the given proportion. share = A_j e_i / (1 + A_j e_i), with A_j found by bisection.
     */
    private double[][] electricOdds(double[][] flow, double[][] whole, Columns shares) {
        double[][] electrics = new double[N][N];
        for (int j = 0; j < N; j++) {
            double low = 0;
            double high = 1e6;
            for (int step = 0; step < 200; step++) {
                double middle = (low + high) / 2;
                double bought = 0;
                double all = 0;
                for (int i = 0; i < N; i++) {
                    double odds = middle * shares.get(Codes.NATIONS.get(i), "electric");
                    electrics[i][j] = odds / (1 + odds);
                    bought += flow[i][j] * whole[i][j] * electrics[i][j];
                    all += flow[i][j] * whole[i][j];
                }
                if (bought < electric[j] * all) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
        }
        return electrics;
    }

    /** Output over purchases of a sector by nation, between 0.5 and 2.5: who makes it buys its components. */
    private double[] makingOverUse(String sector) {
        double[] ratio = new double[N];
        for (int j = 0; j < N; j++) {
            ratio[j] = Math.max(0.5, Math.min(2.5, tables.output(sector, j) / tables.purchases(sector, j)));
        }
        return ratio;
    }

    /** Shares of the named parts and, last, of the remainder, by exporter and importer. */
    private double[][][] tilted(String sector, Columns shares, String[] parts, double[][] tilts) {
        double[][][] result = new double[parts.length + 1][N][];
        double[][] allTilts = new double[parts.length + 1][];
        System.arraycopy(tilts, 0, allTilts, 0, parts.length);
        allTilts[parts.length] = new double[N];
        java.util.Arrays.fill(allTilts[parts.length], 1);
        for (int i = 0; i < N; i++) {
            double[] targets = new double[parts.length + 1];
            targets[parts.length] = 1;
            for (int p = 0; p < parts.length; p++) {
                targets[p] = shares.get(Codes.NATIONS.get(i), parts[p]);
                targets[parts.length] -= targets[p];
            }
            double[][] cut = Tilt.shares(tables.flow(sector)[i], targets, allTilts);
            for (int p = 0; p <= parts.length; p++) {
                result[p][i] = cut[p];
            }
        }
        return result;
    }

    private double unmannedScale() {
        return year >= 2018 ? 1 : 0.5;
    }

    private void add(String sector, String family, double[][] share) {
        int index = tables.sectors.indexOf(sector);
        families.add(Codes.family(family), tables.flows.get(index), tables.tariffs.get(index), share);
    }

    private static double[][] byExporter(Columns shares, String column, double scale) {
        double[][] share = new double[N][N];
        for (int i = 0; i < N; i++) {
            java.util.Arrays.fill(share[i], scale * shares.get(Codes.NATIONS.get(i), column));
        }
        return share;
    }

    private static double[][] constant(double value) {
        double[][] share = new double[N][N];
        for (double[] row : share) {
            java.util.Arrays.fill(row, value);
        }
        return share;
    }

    private static double[][] complement(double[][] share) {
        double[][] rest = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                rest[i][j] = 1 - share[i][j];
            }
        }
        return rest;
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[N][N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                product[i][j] = left[i][j] * right[i][j];
            }
        }
        return product;
    }
}
