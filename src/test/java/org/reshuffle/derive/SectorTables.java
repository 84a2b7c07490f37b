package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Flows and tariffs by source sector between the project's nations. Tariffs of merged regions are weighted by their
 * flows; home sales and services bear none.
 */
final class SectorTables {

    /**
     * The source averages American food and tobacco duties over product lines, prohibitive ones included, to 92 %
     * (MFN). What is paid is near 5 %, so those duties are scaled to that; zero for partners with a treaty stays zero.
     */
    private static final double AMERICAN_FOOD_DUTY = 0.05 / 0.918;

    final Nations nations;
    final List<String> sectors = new ArrayList<>();

    /** Million USD by sector, exporter, importer. */
    final List<double[][]> flows = new ArrayList<>();

    /** Fraction of value by sector, exporter, importer. */
    final List<double[][]> tariffs = new ArrayList<>();

    private final List<double[][]> plainSums = new ArrayList<>();
    private final List<double[][]> counts = new ArrayList<>();

    SectorTables(Nations nations) {
        this.nations = nations;
    }

    /** Reads the tables of one year; Serbia is left without flows. */
    static SectorTables read(Path data, int year) {
        SectorTables tables = new SectorTables(Nations.of(year));
        TradeFlow.forEach(data, year, tables::add);
        tables.averageTariffs();
        return tables;
    }

    /** Adds a flow between regions to the one between their nations. */
    void add(TradeFlow row) {
        int sector = sectors.indexOf(row.sector());
        if (sector < 0) {
            sector = sectors.size();
            sectors.add(row.sector());
            for (List<double[][]> table : List.of(flows, tariffs, plainSums, counts)) {
                table.add(new double[nations.size()][nations.size()]);
            }
        }
        int exporter = nations.ofRegion(row.exporter());
        int importer = nations.ofRegion(row.importer());
        double tariff = row.tariff();
        if (row.importer().equals("USA") && row.sector().equals("C10T12")) {
            tariff *= AMERICAN_FOOD_DUTY;
        }
        flows.get(sector)[exporter][importer] += row.value();
        tariffs.get(sector)[exporter][importer] += row.value() * tariff;
        plainSums.get(sector)[exporter][importer] += tariff;
        counts.get(sector)[exporter][importer]++;
    }

    /** Turns the duties added into rates, once all flows are there. */
    void averageTariffs() {
        for (int sector = 0; sector < sectors.size(); sector++) {
            averageTariffs(sector, plainSums.get(sector), counts.get(sector));
        }
    }

    private void averageTariffs(int sector, double[][] plainSums, double[][] counts) {
        double[][] flow = flows.get(sector);
        double[][] tariff = tariffs.get(sector);
        boolean dutyFree = sectors.get(sector).equals(Codes.SERVICES);
        for (int i = 0; i < nations.size(); i++) {
            for (int j = 0; j < nations.size(); j++) {
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
