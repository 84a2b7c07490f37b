package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.List;

/**
 * Takes Serbia, which no table names, out of the rest of the world. Its output follows its value added and vehicle
 * count at the ratios of Hungary, Poland and Turkey; Hungary's home shares are raised alike until exports meet the
 * observed ones; partners follow gravity (size over distance to the power 1.5, twice as much
 * across a border); iterative proportional
 * fitting then makes Serbia and the remaining rest of the world add to what the tables give for both.
 */
final class SerbianFlows {
    private static final List<String> DONORS = List.of("HUN", "POL", "TUR");
    /** Nations whose goods Serbia lets in free of duty, and which let in its own. */
    private static final List<String> DUTY_FREE =
            List.of("DEU", "FRA", "ITA", "ESP", "GBR", "POL", "CZE", "HUN", "OEU", "RUS", "TUR");

    private static final int ROUNDS = 400;

    private final SectorTables tables;
    private final Nations nations;
    private final int serbia;
    private final int rest;
    private final ObservedSeries observed;
    private final int year;
    private final double[] nearness;

    SerbianFlows(SectorTables tables, ObservedSeries observed, Path data, int year) {
        this.tables = tables;
        this.nations = tables.nations;
        this.serbia = nations.index("SRB");
        this.rest = nations.index("ROW");
        this.observed = observed;
        this.year = year;
        this.nearness = nearness(data);
    }

    /** Fills Serbia's row and column and lowers those of the rest of the world. */
    void carveOut() {
        int count = tables.sectors.size();
        double[] output = new double[count];
        double[] exports = new double[count];
        double[] imports = new double[count];
        for (int s = 0; s < count; s++) {
            String sector = tables.sectors.get(s);
            int hungary = nations.index("HUN");
            output[s] = output(sector);
            double hungarianOutput = tables.output(sector, hungary);
            exports[s] = output[s] * (1 - tables.flow(sector)[hungary][hungary] / hungarianOutput);
            imports[s] = donorImportShare(sector);
        }
        scale(exports, observed.get("SRB", "exports_gs_usd", year) / 1e6);
        scale(imports, observed.get("SRB", "imports_gs_usd", year) / 1e6);
        for (int s = 0; s < count; s++) {
            exports[s] = Math.min(exports[s], 0.95 * output[s]);
            fit(s, output[s] - exports[s], exports[s], imports[s]);
            setTariffs(tables.tariffs.get(s));
        }
    }

    private double output(String sector) {
        if (sector.equals("C29")) {
            return tables.output(sector, nations.index("HUN"))
                    * observed.get("SRB", "vehicle_production", year)
                    / observed.get("HUN", "vehicle_production", year);
        }
        double ratio = 0;
        for (String donor : DONORS) {
            ratio += tables.output(sector, nations.index(donor)) / size(donor, sector) / DONORS.size();
        }
        return ratio * size("SRB", sector);
    }

    /** Value added in manufacturing, or in everything else [USD]. */
    private double size(String nation, String sector) {
        double manufacturing = observed.get(nation, "mva_usd", year);
        return Codes.manufacturing(sector) ? manufacturing : observed.get(nation, "gdp_usd", year) - manufacturing;
    }

    private double donorImportShare(String sector) {
        double share = 0;
        for (String donor : DONORS) {
            int nation = nations.index(donor);
            double all = 0;
            for (String each : tables.sectors) {
                all += imports(each, nation);
            }
            share += imports(sector, nation) / all / DONORS.size();
        }
        return share;
    }

    private double imports(String sector, int nation) {
        return tables.purchases(sector, nation) - tables.flow(sector)[nation][nation];
    }

    private static void scale(double[] values, double total) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] *= total / sum;
        }
    }

    /** Iterative proportional fitting of one sector; the last step restores the tables' own totals exactly. */
    private void fit(int sector, double home, double exports, double imports) {
        double[][] flow = tables.flows.get(sector);
        double[] both = flow[rest].clone();
        double[] toBoth = new double[nations.size()];
        double[] sales = new double[nations.size()];
        double[] purchases = new double[nations.size()];
        double[] restSales = both.clone();
        double[] restPurchases = new double[nations.size()];
        for (int j = 0; j < nations.size(); j++) {
            toBoth[j] = flow[j][rest];
            restPurchases[j] = toBoth[j];
            if (j != serbia) {
                sales[j] = tables.purchases(tables.sectors.get(sector), j) * nearness[j];
                purchases[j] = tables.output(tables.sectors.get(sector), j) * nearness[j];
            }
        }
        double within = both[rest];
        double restHome = within;
        for (int round = 0; round < ROUNDS; round++) {
            scale(sales, exports);
            scale(purchases, imports);
            for (int j = 0; j < nations.size(); j++) {
                if (j != rest && j != serbia) {
                    double up = both[j] / (sales[j] + restSales[j]);
                    sales[j] = both[j] == 0 ? 0 : sales[j] * up;
                    restSales[j] = both[j] == 0 ? 0 : restSales[j] * up;
                    double down = toBoth[j] / (purchases[j] + restPurchases[j]);
                    purchases[j] = toBoth[j] == 0 ? 0 : purchases[j] * down;
                    restPurchases[j] = toBoth[j] == 0 ? 0 : restPurchases[j] * down;
                }
            }
            double factor = (within - home) / (sales[rest] + purchases[rest] + restHome);
            sales[rest] *= factor;
            purchases[rest] *= factor;
            restHome *= factor;
        }
        for (int j = 0; j < nations.size(); j++) {
            flow[serbia][j] = sales[j];
            flow[j][serbia] = purchases[j];
            flow[rest][j] = restSales[j];
            flow[j][rest] = restPurchases[j];
        }
        flow[serbia][serbia] = home;
        flow[serbia][rest] = sales[rest];
        flow[rest][serbia] = purchases[rest];
        flow[rest][rest] = restHome;
    }

    private void setTariffs(double[][] tariff) {
        for (int j = 0; j < nations.size(); j++) {
            boolean free = j == serbia || DUTY_FREE.contains(nations.code(j));
            tariff[serbia][j] = free ? 0 : tariff[rest][j];
            tariff[j][serbia] = free ? 0 : tariff[j][rest];
        }
    }

    /** Falls with the distance in kilometres; steeper than usual, for Serbia trades mostly with its neighbours. */
    private static double decay(double distance) {
        return 1 / (distance * StrictMath.sqrt(distance));
    }

    /** Decay by distance, doubled across a common border. */
    private double[] nearness(Path data) {
        double[] nearness = new double[nations.size()];
        CsvRows.forEach(data.resolve("cepii_dist_nations.csv"), row -> {
            int partner = nations.codes().indexOf(row.text("iso_d"));
            if (row.text("iso_o").equals("SRB") && partner >= 0) {
                nearness[partner] = (1 + row.number("contig")) * decay(row.number("dist"));
            }
        });
        // CEPII has no aggregates: Bangkok's distance, the middle of the Union, and the western Balkans, most of
        // Serbia's trade with the rest of the world.
        nearness[nations.index("ASE")] = decay(8200);
        nearness[nations.index("OEU")] = 2 * decay(700);
        nearness[nations.index("ROW")] = decay(1200);
        return nearness;
    }
}
