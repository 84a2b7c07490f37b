package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much of each industry's output is each family's, by nation, as the worlds were cut. */
final class IndustryParts {
    /** The manufacturing industries of the tables. */
    static final List<String> SECTORS = List.of(
            "C10T12",
            "C13T15",
            "C16",
            "C17_18",
            "C19",
            "C20",
            "C21",
            "C22",
            "C23",
            "C24A",
            "C24B",
            "C25",
            "C26",
            "C27",
            "C28",
            "C29",
            "C301",
            "C302T309",
            "C31T33");

    private IndustryParts() {}

    /** Rows of 2011 and 2018; an industry that is one family everywhere has one row, for {@code ALL} nations. */
    static List<String> lines(Path data, ObservedSeries observed) {
        List<String> lines = new ArrayList<>(List.of("year,sector,nation,family,share"));
        for (int year : new int[] {2011, 2018}) {
            SectorTables tables = SectorTables.read(data, year);
            new SerbianFlows(tables, observed, data, year).carveOut();
            FamilySplit split = new FamilySplit(tables, new ElectricShares(observed, year).byNation(), year);
            split.split();
            for (String sector : SECTORS) {
                lines(lines, year, sector, tables, split);
            }
        }
        return lines;
    }

    private static void lines(List<String> lines, int year, String sector, SectorTables tables, FamilySplit split) {
        List<FamilySplit.Part> parts =
                split.parts().stream().filter(p -> p.sector().equals(sector)).toList();
        if (parts.size() == 1) {
            lines.add(year + "," + sector + ",ALL," + parts.get(0).family() + ",1");
            return;
        }
        for (int n = 0; n < tables.nations.size(); n++) {
            for (FamilySplit.Part part : parts) {
                double all = tables.output(sector, n);
                if (all > 0) {
                    double sold = 0;
                    double[] flows = tables.flow(sector)[n];
                    for (int j = 0; j < flows.length; j++) {
                        sold += flows[j] * part.share()[n][j];
                    }
                    lines.add(year + "," + sector + "," + tables.nations.code(n) + "," + part.family() + ","
                            + Rounding.text(Rounding.decimals(sold / all, 4)));
                }
            }
        }
    }
}
