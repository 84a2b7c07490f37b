package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nations' shares of the world's gross output, exports, American imports, value added of manufacturing and vehicles [per
 * cent]. {@code MFG} is all manufacturing.
 */
final class ObservedShares {
    static final String HEADER = "measure,year,nation,sector,share_percent";
    static final String OUTPUT = "world_gross_output";
    static final String EXPORTS = "world_manufactured_exports";
    static final String AMERICAN_IMPORTS = "us_manufactured_imports";
    static final String VALUE_ADDED = "manufacturing_value_added";
    static final String VEHICLES = "vehicle_output";

    private static final List<Integer> YEARS = List.of(2011, 2015, 2018);
    private static final String ALL = "MFG";
    private static final List<String> UNION = List.of("DEU", "FRA", "ITA", "ESP", "POL", "CZE", "HUN");
    private static final List<String> NAMED_OUTSIDE =
            List.of("CHN", "USA", "GBR", "JPN", "KOR", "IND", "MEX", "CAN", "BRA", "RUS", "TUR", "SRB");
    private static final List<String> OTHER_UNION = List.of(
            "AUT", "BEL", "BGR", "CYP", "DNK", "EST", "FIN", "GRC", "HRV", "IRL", "LTU", "LUX", "LVA", "MLT", "NLD",
            "PRT", "ROU", "SVK", "SVN", "SWE");

    private final Path data;
    private final ObservedSeries observed;
    private final Nations nations = Nations.of(2018);
    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    ObservedShares(Path data, ObservedSeries observed) {
        this.data = data;
        this.observed = observed;
    }

    /** What is scored: of the years that the tables have. */
    List<String> shares() {
        for (int year : YEARS) {
            Map<String, Map<String, double[]>> sums = new TreeMap<>();
            TradeFlow.forEach(data, year, flow -> {
                if (Codes.manufacturing(flow.sector())) {
                    count(sums, flow);
                }
            });
            sums.forEach((measure, bySector) ->
                    bySector.forEach((sector, values) -> write(measure, year, sector, values, sum(values))));
        }
        for (int year : YEARS) {
            write(VALUE_ADDED, year, ALL, valueAdded(year), observed.get("WLD", "mva_usd", year));
            write(VEHICLES, year, "C29", vehicles(year), observed.get("WLD", "vehicle_production", year));
        }
        return lines;
    }

    /** What was known before 2011: two years of one source each, for rivals that go on as before. */
    List<String> past() {
        for (int year : new int[] {2004, 2011}) {
            Map<String, Map<String, double[]>> sums = new TreeMap<>();
            CsvRows.forEach(data.resolve("sector_output.csv"), row -> {
                if (row.text("dataset").equals("WIOD")
                        && row.text("year").equals(Integer.toString(year))
                        && WiodSectors.manufacturing(row.text("sector"))) {
                    int nation = nation(row.text("iso3"));
                    for (String sector : finer(row.text("sector"))) {
                        add(sums, OUTPUT, sector, nation, row.number("gross_output_musd"));
                        add(sums, EXPORTS, sector, nation, row.number("exports_musd"));
                    }
                }
            });
            sums.forEach((measure, bySector) -> bySector.forEach((sector, values) -> {
                // The tables name neither, so they move like their value added; the level is that of no table.
                double all = sum(values);
                for (String hidden : List.of("VNM", "ASE")) {
                    values[nations.index(hidden)] = all / 100 * mvaShare(hidden, year);
                }
                write(measure, year, sector, values, all);
            }));
            write(VALUE_ADDED, year, ALL, valueAdded(year), observed.get("WLD", "mva_usd", year));
        }
        for (int year : new int[] {2005, 2010}) {
            Map<String, Map<String, double[]>> sums = new TreeMap<>();
            CsvRows.forEach(data.resolve("trade_flows.csv"), row -> {
                if (row.text("dataset").equals("WIOD")
                        && row.text("year").equals(Integer.toString(year))
                        && row.text("importer").equals("USA")
                        && !row.text("exporter").equals("USA")
                        && WiodSectors.manufacturing(row.text("sector"))) {
                    for (String sector : finer(row.text("sector"))) {
                        add(sums, AMERICAN_IMPORTS, sector, nation(row.text("exporter")), row.number("flow_musd"));
                    }
                }
            });
            sums.forEach((measure, bySector) ->
                    bySector.forEach((sector, values) -> write(measure, year, sector, values, sum(values))));
        }
        write(VEHICLES, 2005, "C29", vehicles(2005), observed.get("WLD", "vehicle_production", 2005));
        write(VEHICLES, 2011, "C29", vehicles(2011), observed.get("WLD", "vehicle_production", 2011));
        return lines;
    }

    private void count(Map<String, Map<String, double[]>> sums, TradeFlow flow) {
        int exporter = nations.ofRegion(flow.exporter());
        int importer = nations.ofRegion(flow.importer());
        for (String sector : List.of(flow.sector(), ALL)) {
            add(sums, OUTPUT, sector, exporter, flow.value());
            if (exporter != importer) {
                add(sums, EXPORTS, sector, exporter, flow.value());
                if (nations.code(importer).equals("USA")) {
                    add(sums, AMERICAN_IMPORTS, sector, exporter, flow.value());
                }
            }
        }
    }

    private void add(Map<String, Map<String, double[]>> sums, String measure, String sector, int nation, double value) {
        sums.computeIfAbsent(measure, key -> new TreeMap<>())
                .computeIfAbsent(sector, key -> new double[nations.size()])[nation] += value;
    }

    /** The finer sectors that a coarse one holds, each of which stands for it, and all of manufacturing. */
    private static List<String> finer(String coarse) {
        List<String> sectors = new ArrayList<>(List.of(ALL));
        IndustryParts.SECTORS.stream()
                .filter(sector -> WiodSectors.of(sector).equals(coarse))
                .forEach(sectors::add);
        return sectors;
    }

    private int nation(String region) {
        if (OTHER_UNION.contains(region)) {
            return nations.index("OEU");
        }
        return region.equals("IDN") || nations.has(region) ? nations.ofRegion(region) : nations.index("ROW");
    }

    private double[] valueAdded(int year) {
        double[] values = new double[nations.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = mvaShare(nations.code(n), year) * observed.get("WLD", "mva_usd", year) / 100;
        }
        return values;
    }

    /** Share of the world's value added in manufacturing; NaN for Taiwan. */
    private double mvaShare(String nation, int year) {
        double world = mva("WLD", year);
        double value = switch (nation) {
            case "OEU" ->
                mva("EU27", year)
                        - UNION.stream().mapToDouble(n -> mva(n, year)).sum();
            case "ASE" -> mva("ASEAN", year) - mva("VNM", year);
            case "ROW" ->
                world
                        - mva("EU27", year)
                        - mva("ASEAN", year)
                        - NAMED_OUTSIDE.stream().mapToDouble(n -> mva(n, year)).sum();
            default -> mva(nation, year);
        };
        return 100 * value / world;
    }

    private double mva(String nation, int year) {
        return observed.get(nation, "mva_usd", year);
    }

    /** Motor vehicles; a nation that the source leaves out in a year has NaN. */
    private double[] vehicles(int year) {
        double[] values = new double[nations.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = switch (nations.code(n)) {
                case "OEU", "ROW" -> Double.NaN;
                case "ASE" ->
                    observed.get("IDN", "vehicle_production", year) + observed.get("THA", "vehicle_production", year);
                default -> observed.get(nations.code(n), "vehicle_production", year);
            };
        }
        return values;
    }

    private void write(String measure, int year, String sector, double[] values, double all) {
        for (int n = 0; n < values.length; n++) {
            double share = 100 * values[n] / all;
            boolean none = share == 0 && nations.code(n).equals("SRB");
            if (!Double.isNaN(share)
                    && !none
                    && !(measure.equals(AMERICAN_IMPORTS) && nations.code(n).equals("USA"))) {
                lines.add(measure + "," + year + "," + nations.code(n) + "," + sector + ","
                        + Rounding.text(Rounding.decimals(share, 4)));
            }
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
