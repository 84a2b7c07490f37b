package org.reshuffle.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.Measure;

/** Some figures of a result over time, read from its tables at once. */
public final class StoredSeries {
    private final ResultReader reader;
    private final List<String> places = new ArrayList<>();
    private final List<String> families = new ArrayList<>();
    private final Set<String> nationColumns = new LinkedHashSet<>();
    private final Set<String> sectorColumns = new LinkedHashSet<>();
    private final Set<String> cells = new LinkedHashSet<>();
    private @Nullable Panel nations;
    private @Nullable Panel sectors;

    public StoredSeries(ResultReader reader) {
        this.reader = reader;
        reader.manifest().world().nations().forEach(nation -> places.add(nation.code()));
        places.add(Figure.WORLD);
        reader.manifest().world().families().forEach(family -> families.add(family.code()));
    }

    /** Whether the tables have a figure. */
    public boolean tells(String nation, String family, Measure measure) {
        boolean whole = family.equals(Figure.ALL);
        return places.contains(nation)
                && (whole || families.contains(family))
                && (whole
                        || FigureLayout.FAMILY_MEASURES.contains(measure)
                        || TableFiles.FAMILY_ONLY_CENTRAL.contains(measure));
    }

    /** Asks for a figure, to be read with the others. */
    public void want(String nation, String family, Measure measure) {
        if (family.equals(Figure.ALL)) {
            nationColumns.add(measure.key());
        } else {
            sectorColumns.add(measure.key());
            cells.add(nation + "." + family);
        }
    }

    /** Reads what was asked for. */
    public void read() throws IOException {
        if (!nationColumns.isEmpty()) {
            nations = reader.nations(List.copyOf(nationColumns));
        }
        if (!sectorColumns.isEmpty()) {
            boolean[][] wanted = new boolean[places.size()][families.size()];
            for (int place = 0; place < places.size(); place++) {
                for (int family = 0; family < families.size(); family++) {
                    wanted[place][family] = cells.contains(places.get(place) + "." + families.get(family));
                }
            }
            sectors = reader.sectors(List.copyOf(sectorColumns), (quarter, place, family) -> wanted[place][family]);
        }
    }

    /** A figure in every quarter, NaN where there is none; it must have been asked for. */
    public double[] get(int arm, String nation, String family, Measure measure) {
        boolean whole = family.equals(Figure.ALL);
        Panel panel = whole ? nations : sectors;
        int column = List.copyOf(whole ? nationColumns : sectorColumns).indexOf(measure.key());
        if (panel == null || column < 0) {
            throw new IllegalStateException(nation + "." + family + "." + measure.key() + " was not read");
        }
        double[] series = new double[reader.manifest().quarters()];
        int place = places.indexOf(nation);
        int cell = whole ? 0 : families.indexOf(family);
        Arrays.setAll(series, quarter -> panel.get(arm, quarter, place, cell, column));
        return series;
    }
}
