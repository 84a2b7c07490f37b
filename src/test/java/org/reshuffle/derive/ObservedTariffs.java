package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Duties on manufactures between nations, each sector weighted by its flow of 2011 in every year, so that only duties
 * move; then what the United States and China added to each other's, in the mean of each year.
 */
final class ObservedTariffs {
    static final String HEADER = "importer,exporter,year,percent,basis";
    private static final int[] YEARS = {2011, 2015, 2018};
    /** Mean duty of each year on the other's goods, from the dated levels of Bown (PIIE) by days in force. */
    private static final double[][] WAR = {
        {2019, 14.0, 17.0},
        {2020, 19.5, 20.9},
        {2021, 19.3, 21.1},
        {2022, 19.3, 21.1},
        {2023, 19.3, 21.1},
        {2024, 19.4, 21.1}
    };
    /** Before the war: 3.0 and 7.2 % in the same source. */
    private static final double[] PEACE = {3.0, 7.2};
    /** In 2018: seven months at peace, then at the first steps. */
    private static final double[] FIRST_YEAR = {5.3, 10.0};

    private final Path data;
    private final Nations nations = Nations.of(2018);

    ObservedTariffs(Path data) {
        this.data = data;
    }

    List<String> lines() {
        List<SectorTables> tables = new ArrayList<>();
        for (int year : YEARS) {
            tables.add(SectorTables.read(data, year));
        }
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int importer = 0; importer < nations.size(); importer++) {
            for (int exporter = 0; exporter < nations.size(); exporter++) {
                if (importer != exporter) {
                    pair(lines, tables, importer, exporter);
                }
            }
        }
        return lines;
    }

    private void pair(List<String> lines, List<SectorTables> tables, int importer, int exporter) {
        double[] duties = new double[YEARS.length];
        for (int year = 0; year < YEARS.length; year++) {
            duties[year] = duty(tables.get(0), tables.get(year), importer, exporter);
        }
        int side = war(importer, exporter);
        double[] rounded = new double[YEARS.length];
        boolean moved = side >= 0;
        for (int year = 0; year < YEARS.length; year++) {
            double extra = side >= 0 && YEARS[year] == 2018 ? FIRST_YEAR[side] - PEACE[side] : 0;
            rounded[year] = Rounding.decimals(100 * duties[year] + extra, 1);
            moved |= Math.abs(rounded[year] - rounded[0]) >= 0.2;
        }
        String pair = nations.code(importer) + "," + nations.code(exporter) + ",";
        for (int year = 0; moved && year < YEARS.length; year++) {
            lines.add(pair + YEARS[year] + "," + Rounding.text(rounded[year]) + ",observed");
        }
        for (int k = 0; side >= 0 && k < WAR.length; k++) {
            double percent = 100 * duties[YEARS.length - 1] + WAR[k][side + 1] - PEACE[side];
            lines.add(pair + (int) WAR[k][0] + "," + Rounding.text(Rounding.decimals(percent, 1)) + ",observed");
        }
    }

    /** 0 for American duties on China, 1 for China's on America, else -1. */
    private int war(int importer, int exporter) {
        String pair = nations.code(importer) + nations.code(exporter);
        return pair.equals("USACHN") ? 0 : pair.equals("CHNUSA") ? 1 : -1;
    }

    private static double duty(SectorTables weights, SectorTables tables, int importer, int exporter) {
        double paid = 0;
        double all = 0;
        for (String sector : IndustryParts.SECTORS) {
            double flow = weights.flow(sector)[exporter][importer];
            paid += flow * tables.tariffs.get(tables.sectors.indexOf(sector))[exporter][importer];
            all += flow;
        }
        return all > 0 ? paid / all : 0;
    }
}
