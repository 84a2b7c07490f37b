package org.reshuffle.derive;

import java.util.List;

/**
 * South-East Asia without Indonesia, which hides in the rest of the world of the coarser tables: which flows are its
 * own, and how these grew to a base year from the year of the finer tables, by observed value added and trade.
 */
final class HiddenNations {
    /** Kinds of flows: manufactures at home, all else at home, exports, imports. */
    static final int KINDS = 4;

    private static final List<String> REGIONS = List.of("THA", "VNM", "OAS");

    private final ObservedSeries observed;
    private final double[] growth;

    HiddenNations(ObservedSeries observed, int finerYear, int year) {
        this.observed = observed;
        this.growth = new double[] {
            figure("mva_usd", year) / figure("mva_usd", finerYear),
            (figure("gdp_usd", year) - figure("mva_usd", year))
                    / (figure("gdp_usd", finerYear) - figure("mva_usd", finerYear)),
            figure("exports_gs_usd", year) / figure("exports_gs_usd", finerYear),
            figure("imports_gs_usd", year) / figure("imports_gs_usd", finerYear)
        };
    }

    static boolean has(String region) {
        return REGIONS.contains(region);
    }

    /** The kind of a flow, -1 where neither side is hidden. */
    static int kind(TradeFlow flow) {
        boolean sold = has(flow.exporter());
        boolean bought = has(flow.importer());
        if (sold && bought) {
            return Codes.manufacturing(flow.sector()) ? 0 : 1;
        }
        if (sold) {
            return 2;
        }
        return bought ? 3 : -1;
    }

    /** Value in the base year over that in the year of the finer tables. */
    double growth(int kind) {
        return growth[kind];
    }

    private double figure(String indicator, int year) {
        return observed.get("ASEAN", indicator, year) - observed.get("IDN", indicator, year);
    }
}
