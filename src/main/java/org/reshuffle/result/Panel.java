package org.reshuffle.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some columns of a table that was read, by arm, quarter, place and family; NaN where the file has no figure. A table
 * without families has one, {@link Figure#ALL}.
 */
public final class Panel {
    private final Path file;
    private final List<KeyColumn> keys;
    private final List<String> columns;
    private final double[] values;

    /** Which rows of a table are wanted, by the indices of their keys. */
    @FunctionalInterface
    public interface Selection {
        /** Every row. */
        Selection ALL = (quarter, place, family) -> true;

        boolean wants(int quarter, int place, int family);
    }

    private Panel(Path file, List<KeyColumn> keys, List<String> columns) {
        this.file = file;
        this.keys = keys;
        this.columns = List.copyOf(columns);
        int size = columns.size();
        for (KeyColumn key : keys) {
            size *= key.size();
        }
        values = new double[size];
        Arrays.fill(values, Double.NaN);
    }

    /**
     * Reads a table.
     *
     * @param manifest of the result it belongs to
     * @param families codes in the table's column {@code family}
     * @param columns the columns wanted
     * @param selection the rows wanted
     */
    static Panel read(Path file, Manifest manifest, List<String> families, List<String> columns, Selection selection)
            throws IOException {
        List<String> arms = new ArrayList<>();
        manifest.arms().forEach(arm -> arms.add(arm.name()));
        List<String> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < manifest.quarters(); quarter++) {
            quarters.add(manifest.quarter(quarter).toString());
        }
        List<String> places = new ArrayList<>();
        manifest.world().nations().forEach(nation -> places.add(nation.code()));
        places.add(Figure.WORLD);
        Panel panel = new Panel(
                file,
                List.of(
                        new KeyColumn("arm", arms),
                        new KeyColumn("quarter", quarters),
                        new KeyColumn("nation", places),
                        new KeyColumn("family", families)),
                columns);
        PanelRow row = new PanelRow(file.getFileName().toString(), panel.keys, panel.columns, selection, panel.values);
        Lines.read(file, row::head, row::read);
        return panel;
    }

    /** A figure, by the indices of its keys and of its column among those wanted. */
    public double get(int arm, int quarter, int place, int family, int column) {
        int at = ((arm * keys.get(1).size() + quarter) * keys.get(2).size() + place)
                        * keys.get(3).size()
                + family;
        return values[at * columns.size() + column];
    }

    /** Whether the file has a column. */
    static boolean has(Path file, String column) throws IOException {
        try (var lines = Files.newBufferedReader(file)) {
            String head = lines.readLine();
            return head != null && Arrays.asList(head.split(",", -1)).contains(column);
        }
    }
}
