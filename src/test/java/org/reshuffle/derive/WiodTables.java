package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of the World Input-Output Database, whose sectors and regions are coarser, dealt out over those of the nearest
 * finer tables in proportion to the flows there.
 * <pre>x_fij = X_cIJ e_k w_fij / sum_(g in c, m in I, n in J) e_k w_gmn</pre>
 * X coarse flow of sector c from region I to J; w finer flow; e_k factor of a kind of flow of {@linkplain HiddenNations
 * hidden nations}, 1 for all others, found so that their flows grow as observed.
 */
final class WiodTables {
    private static final int FINER_YEAR = 2011;
    private static final int ROUNDS = 200;

    /** The named region whose duties stand for the hidden ones, which the source gives none. */
    private static final String NEIGHBOUR = "IDN";

    private final Map<String, Double> flows = new HashMap<>();
    private final Map<String, Double> duties = new HashMap<>();
    private final List<TradeFlow> finer = new ArrayList<>();

    private WiodTables() {}

    /** The tables of one year by the sectors of the finer ones; Serbia is left without flows. */
    static SectorTables read(Path data, ObservedSeries observed, int year) {
        SectorTables tables = new SectorTables(Nations.of(year));
        dealt(data, observed, year).forEach(tables::add);
        tables.averageTariffs();
        return tables;
    }

    /** The flows of one year by the sectors and regions of the finer tables. */
    static List<TradeFlow> dealt(Path data, ObservedSeries observed, int year) {
        WiodTables wiod = new WiodTables();
        TradeFlow.forEach(data, year, wiod::add);
        TradeFlow.forEach(data, FINER_YEAR, wiod.finer::add);
        return wiod.dealt(new HiddenNations(observed, FINER_YEAR, year));
    }

    private void add(TradeFlow row) {
        flows.merge(key(row.sector(), pooled(row.exporter()), pooled(row.importer())), row.value(), Double::sum);
        duties.put(key(row.sector(), row.exporter(), row.importer()), row.tariff());
    }

    private List<TradeFlow> dealt(HiddenNations hidden) {
        double[] factors = new double[HiddenNations.KINDS];
        Arrays.fill(factors, 1);
        double[] before = byKind(finer.stream().mapToDouble(TradeFlow::value).toArray());
        double[] values = values(factors);
        for (int round = 0; round < ROUNDS; round++) {
            double[] reached = byKind(values);
            for (int kind = 0; kind < factors.length; kind++) {
                factors[kind] *= hidden.growth(kind) * before[kind] / reached[kind];
            }
            values = values(factors);
        }
        List<TradeFlow> dealt = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            TradeFlow flow = finer.get(row);
            dealt.add(new TradeFlow(flow.sector(), flow.exporter(), flow.importer(), values[row], duty(flow)));
        }
        return dealt;
    }

    /** Values of the finer rows for given factors of the hidden nations' kinds of flows. */
    private double[] values(double[] factors) {
        double[] weights = new double[finer.size()];
        Map<String, Double> sums = new HashMap<>();
        for (int row = 0; row < weights.length; row++) {
            TradeFlow flow = finer.get(row);
            int kind = HiddenNations.kind(flow);
            weights[row] = flow.value() * (kind < 0 ? 1 : factors[kind]);
            sums.merge(cell(flow), weights[row], Double::sum);
        }
        flows.forEach((cell, flow) -> {
            if (flow > 0 && !(sums.getOrDefault(cell, 0.0) > 0)) {
                throw new IllegalStateException("no finer flow to deal out " + cell);
            }
        });
        for (int row = 0; row < weights.length; row++) {
            String cell = cell(finer.get(row));
            weights[row] = sums.get(cell) > 0 ? flows.get(cell) * weights[row] / sums.get(cell) : 0;
        }
        return weights;
    }

    private double[] byKind(double[] values) {
        double[] sums = new double[HiddenNations.KINDS];
        for (int row = 0; row < values.length; row++) {
            int kind = HiddenNations.kind(finer.get(row));
            if (kind >= 0) {
                sums[kind] += values[row];
            }
        }
        return sums;
    }

    private double duty(TradeFlow row) {
        return duties.get(key(WiodSectors.of(row.sector()), taxedAs(row.exporter()), taxedAs(row.importer())));
    }

    private static String cell(TradeFlow row) {
        return key(WiodSectors.of(row.sector()), pooled(row.exporter()), pooled(row.importer()));
    }

    private static String pooled(String region) {
        return region.equals("OTH") || HiddenNations.has(region) ? "ROW" : region;
    }

    private static String taxedAs(String region) {
        return HiddenNations.has(region) ? NEIGHBOUR : region;
    }

    private static String key(String sector, String exporter, String importer) {
        return sector + '|' + exporter + '|' + importer;
    }
}
