package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Flows and tariffs by source sector between the project's nations. Tariffs of merged regions are weighted by their
 * flows; home sales and services bear none.
 */
final class SectorTables {
    private static final int N = Codes.NATIONS.size();

    /**
     * The source averages American food and tobacco duties over product lines, prohibitive ones included, to 92 %
     * (MFN). What is paid is near 5 %, so those duties are scaled to that; zero for partners with a treaty stays zero.
     */
    private static final double AMERICAN_FOOD_DUTY = 0.05 / 0.918;

    final List<String> sectors = new ArrayList<>();

    /** Million USD by sector, exporter, importer. */
    final List<double[][]> flows = new ArrayList<>();

    /** Fraction of value by sector, exporter, importer. */
    final List<double[][]> tariffs = new ArrayList<>();

    /** Reads the inter-country input-output tables of one year; Serbia is left without flows. */
    static SectorTables read(Path data, int year) {
        SectorTables tables = new SectorTables();
        List<double[][]> plainSums = new ArrayList<>();
        List<double[][]> counts = new ArrayList<>();
        String wantedYear = Integer.toString(year);
        CsvRows.forEach(data.resolve("trade_flows.csv"), row -> {
            if (!row.text("dataset").equals("ICIO") || !row.text("year").equals(wantedYear)) {
                return;
            }
            int sector = tables.sectors.indexOf(row.text("sector"));
            if (sector < 0) {
                sector = tables.sectors.size();
                tables.sectors.add(row.text("sector"));
                tables.flows.add(new double[N][N]);
                tables.tariffs.add(new double[N][N]);
                plainSums.add(new double[N][N]);
                counts.add(new double[N][N]);
            }
            int exporter = Codes.nationOfRegion(row.text("exporter"));
            int importer = Codes.nationOfRegion(row.text("importer"));
            double flow = row.number("flow_musd");
            double tariff = row.number("avg_tariff");
            if (row.text("importer").equals("USA") && row.text("sector").equals("C10T12")) {
                tariff *= AMERICAN_FOOD_DUTY;
            }
            tables.flows.get(sector)[exporter][importer] += flow;
            tables.tariffs.get(sector)[exporter][importer] += flow * tariff;
            plainSums.get(sector)[exporter][importer] += tariff;
            counts.get(sector)[exporter][importer]++;
        });
        for (int sector = 0; sector < tables.sectors.size(); sector++) {
            tables.averageTariffs(sector, plainSums.get(sector), counts.get(sector));
        }
        return tables;
    }

    private void averageTariffs(int sector, double[][] plainSums, double[][] counts) {
        double[][] flow = flows.get(sector);
        double[][] tariff = tariffs.get(sector);
        boolean dutyFree = sectors.get(sector).equals(Codes.SERVICES);
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                if (i == j || dutyFree || counts[i][j] == 0) {
                    tariff[i][j] = 0;
                } else if (flow[i][j] > 0) {
                    tariff[i][j] /= flow[i][j];
                } else {
                    tariff[i][j] = plainSums[i][j] / counts[i][j];
                }
            }
        }
    }

    double[][] flow(String sector) {
        return flows.get(sectors.indexOf(sector));
    }

    double output(String sector, int nation) {
        double sum = 0;
        for (double sale : flow(sector)[nation]) {
            sum += sale;
        }
        return sum;
    }

    /** What a nation buys of a sector, tariffs left out. */
    double purchases(String sector, int nation) {
        double sum = 0;
        for (double[] sales : flow(sector)) {
            sum += sales[nation];
        }
        return sum;
    }
}
