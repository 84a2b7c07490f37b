package org.reshuffle.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts the source sectors into families; the pieces of a flow add to the flow. */
final class FamilySplit {
    /** What part of a sector's flows is a family's, by exporter and importer. */
    record Part(String sector, String family, double[][] share) {}

    private final SectorTables tables;
    private final Nations nations;
    private final double[] electric;
    private final int year;
    private final FamilyTables families;
    private final List<Part> parts = new ArrayList<>();

    FamilySplit(SectorTables tables, double[] electric, int year) {
        this.tables = tables;
        this.nations = tables.nations;
        this.families = new FamilyTables(nations);
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

    /** The parts, once the sectors are split. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    private void whole(String sector, String family) {
        add(sector, family, constant(1));
    }

    private void electronics(String sector) {
        double[] tilt = makingOverUse(sector);
        double[][] targets = new double[nations.size()][];
        for (int i = 0; i < nations.size(); i++) {
            String nation = nations.code(i);
            double chips = Semiconductors.share(tables, nation, year);
            double components = (1 - chips) * SplitShares.components().get(nation, "ELC");
            targets[i] = new double[] {chips, components, 1 - chips - components};
        }
        double[][][] parts = tilted(sector, targets, new double[][] {tilt, tilt, neutral()});
        double[][] robots = byExporter(SplitShares.unmanned(), "ELC", SplitShares.unmannedScale(year));
        add(sector, "SEM", parts[0]);
        add(sector, "ELC", product(parts[1], complement(robots)));
        add(sector, "UNM", product(parts[1], robots));
        add(sector, "LAB", parts[2]);
    }

    private void electrical(String sector) {
        Columns shares = ElectricalShares.of(year);
        double[][] batteries = byExporter(shares, "BAT", 1);
        double[][] renewables = byExporter(shares, "REN", 1);
        add(sector, "BAT", batteries);
        add(sector, "REN", renewables);
        double[][] rest = new double[nations.size()][nations.size()];
        for (int i = 0; i < nations.size(); i++) {
            for (int j = 0; j < nations.size(); j++) {
                rest[i][j] = 1 - batteries[i][j] - renewables[i][j];
            }
        }
        add(sector, "MCH", rest);
    }

    private void machinery(String sector) {
        double[][] robots = byExporter(SplitShares.unmanned(), "C28", SplitShares.unmannedScale(year));
        add(sector, "UNM", robots);
        add(sector, "MCH", complement(robots));
    }

    private void vehicles(String sector) {
        Columns shares = SplitShares.vehicles(year);
        double[][] targets = new double[nations.size()][];
        for (int i = 0; i < nations.size(); i++) {
            double parts = shares.get(nations.code(i), "APC");
            targets[i] = new double[] {parts, 1 - parts};
        }
        double[][][] cut = tilted(sector, targets, new double[][] {makingOverUse(sector), neutral()});
        double[][] electrics = electricShares(tables.flow(sector), cut[1], shares);
        add(sector, "APC", cut[0]);
        add(sector, "NEV", product(cut[1], electrics));
        add(sector, "ICE", product(cut[1], complement(electrics)));
    }

    private void services(String sector) {
        double[][] digital = new double[nations.size()][nations.size()];
        for (int i = 0; i < nations.size(); i++) {
            for (int j = 0; j < nations.size(); j++) {
                digital[i][j] = DigitalShares.of(nations.code(i), i == j, year);
            }
        }
        add(sector, "DIG", digital);
        add(sector, "NTS", complement(digital));
    }

    /**
     * Share of electric ones in vehicle flows: every importer's purchases meet its observed share, and exporters'
     * odds stand in the given proportion. share = A_j e_i / (1 + A_j e_i), with A_j found by bisection.
     */
    private double[][] electricShares(double[][] flow, double[][] whole, Columns shares) {
        double[][] electrics = new double[nations.size()][nations.size()];
        for (int j = 0; j < nations.size(); j++) {
            double low = 0;
            double high = 1e6;
            for (int step = 0; step < 200; step++) {
                double middle = (low + high) / 2;
                double bought = 0;
                double all = 0;
                for (int i = 0; i < nations.size(); i++) {
                    double odds = middle * shares.get(nations.code(i), "electric");
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
        double[] ratio = new double[nations.size()];
        for (int j = 0; j < nations.size(); j++) {
            ratio[j] = Math.max(0.5, Math.min(2.5, tables.output(sector, j) / tables.purchases(sector, j)));
        }
        return ratio;
    }

    /** Shares by part, exporter and importer that meet every exporter's targets. */
    private double[][][] tilted(String sector, double[][] targets, double[][] tilts) {
        double[][][] result = new double[tilts.length][nations.size()][];
        for (int i = 0; i < nations.size(); i++) {
            double[][] cut = Tilt.shares(tables.flow(sector)[i], targets[i], tilts);
            for (int part = 0; part < tilts.length; part++) {
                result[part][i] = cut[part];
            }
        }
        return result;
    }

    private double[] neutral() {
        double[] tilt = new double[nations.size()];
        Arrays.fill(tilt, 1);
        return tilt;
    }

    private void add(String sector, String family, double[][] share) {
        parts.add(new Part(sector, family, share));
        int index = tables.sectors.indexOf(sector);
        families.add(Codes.family(family), tables.flows.get(index), tables.tariffs.get(index), share);
    }

    private double[][] byExporter(Columns shares, String column, double scale) {
        double[][] share = new double[nations.size()][nations.size()];
        for (int i = 0; i < nations.size(); i++) {
            Arrays.fill(share[i], scale * shares.get(nations.code(i), column));
        }
        return share;
    }

    private double[][] constant(double value) {
        double[][] share = new double[nations.size()][nations.size()];
        for (double[] row : share) {
            Arrays.fill(row, value);
        }
        return share;
    }

    private double[][] complement(double[][] share) {
        double[][] rest = new double[nations.size()][nations.size()];
        for (int i = 0; i < nations.size(); i++) {
            for (int j = 0; j < nations.size(); j++) {
                rest[i][j] = 1 - share[i][j];
            }
        }
        return rest;
    }

    private double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[nations.size()][nations.size()];
        for (int i = 0; i < nations.size(); i++) {
            for (int j = 0; j < nations.size(); j++) {
                product[i][j] = left[i][j] * right[i][j];
            }
        }
        return product;
    }
}
