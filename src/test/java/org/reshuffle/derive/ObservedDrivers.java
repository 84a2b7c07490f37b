package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Yearly series by nation that a back-test feeds in: where a figure is not observed the rule that fills it is named. */
final class ObservedDrivers {
    static final String HEADER = "driver,nation,year,value,basis";
    private static final int FIRST = 2004;
    private static final int LAST = 2024;
    private static final List<String> UNION = List.of("DEU", "FRA", "ITA", "ESP", "POL", "CZE", "HUN");
    private static final List<String> OUTSIDE =
            List.of("CHN", "USA", "GBR", "JPN", "KOR", "IND", "MEX", "CAN", "BRA", "RUS", "TUR", "SRB");
    /** Whose power price stands for those that have none; nations without an entry move with the mean. */
    private static final Map<String, String> REGION = Map.of("OEU", "EU27", "CAN", "USA", "MEX", "USA");

    private final ObservedSeries observed;
    private final Nations nations = Nations.of(2018);
    private final Map<String, double[]> wholesale = new HashMap<>();
    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    ObservedDrivers(Path data, ObservedSeries observed) {
        this.observed = observed;
        CsvRows.forEach(data.resolve("ember_wholesale_monthly.csv"), row -> {
            double[] sum = wholesale.computeIfAbsent(row.text("iso3") + row.text("year"), key -> new double[2]);
            sum[0] += row.number("price_eur_mwh");
            sum[1]++;
        });
    }

    List<String> lines() {
        for (String nation : nations.codes()) {
            for (int year = FIRST; year <= LAST; year++) {
                income(nation, year);
                productivity(nation, year);
                power(nation, year);
                labourCost(nation, year);
            }
            for (int year = 2011; year <= LAST; year++) {
                double share = new ElectricShares(observed, year).byNation()[nations.index(nation)];
                boolean own = !Double.isNaN(observed.get(nation, "ev_sales_share", year));
                write("electric-share", nation, year, share, 5, own ? "observed" : "rule");
            }
        }
        return lines;
    }

    /** Gross domestic product, current USD; Taiwan, which the source leaves out, by {@link #productivity}. */
    private void income(String nation, int year) {
        double value = switch (nation) {
            case "OEU" ->
                gdp("EU27", year)
                        - UNION.stream().mapToDouble(n -> gdp(n, year)).sum();
            case "ASE" -> gdp("ASEAN", year) - gdp("VNM", year);
            case "ROW" ->
                gdp("WLD", year)
                        - gdp("EU27", year)
                        - gdp("ASEAN", year)
                        - OUTSIDE.stream().mapToDouble(n -> gdp(n, year)).sum();
            default -> gdp(nation, year);
        };
        boolean rest = List.of("OEU", "ASE", "ROW").contains(nation);
        write("gdp", nation, year, value / 1e9, 1, rest ? "remainder" : "observed");
    }

    private double gdp(String nation, int year) {
        return observed.get(nation, "gdp_usd", year);
    }

    /** Output per worker at constant prices [thousand USD]; ASE is Indonesia and Thailand by their GDP. */
    private void productivity(String nation, int year) {
        double value = observed.get(nation, "gdp_per_worker_const_usd", year);
        String basis = "observed";
        if (nation.equals("ASE")) {
            double weight = gdp("IDN", 2011) / (gdp("IDN", 2011) + gdp("THA", 2011));
            value = weight * observed.get("IDN", "gdp_per_worker_const_usd", year)
                    + (1 - weight) * observed.get("THA", "gdp_per_worker_const_usd", year);
            basis = "rule";
        }
        write("productivity", nation, year, value / 1e3, 4, basis);
    }

    /** Power for industry, in the currency of the source [per MWh]; after its end moved by the wholesale market. */
    private void power(String nation, int year) {
        String region = REGION.getOrDefault(nation, nation);
        String basis = region.equals(nation) ? "observed" : "rule";
        double price = retail(region, year);
        for (int before = year - 1; Double.isNaN(price) && before > year - 5 && year > 2020; before--) {
            price = retail(region, before) + wholesale(region, year) - wholesale(region, before);
            basis = "rule";
        }
        write("power-price", nation, year, price, 1, basis);
    }

    private double retail(String region, int year) {
        double price = observed.get(region, "elec_price_ind", year);
        return Double.isNaN(price) ? observed.get(region, "elec_price_ind_ID_excl_vat", year) : price;
    }

    private double wholesale(String region, int year) {
        if (region.equals("EU27")) {
            return observed.get("EU27", "elec_price_wholesale", year);
        }
        double[] sum = wholesale.get(region + year);
        return sum == null ? Double.NaN : sum[0] / sum[1];
    }

    /** Labour cost an hour, all sectors, constant purchasing power. */
    private void labourCost(String nation, int year) {
        write("labour-cost", nation, year, observed.get(nation, "labour_cost_hour_2021ppp", year), 2, "observed");
    }

    private void write(String driver, String nation, int year, double value, int decimals, String basis) {
        if (value > 0) {
            String figure = Rounding.text(Rounding.significant(value, 5, decimals));
            lines.add(driver + "," + nation + "," + year + "," + figure + "," + basis);
        }
    }
}
