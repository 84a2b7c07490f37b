package org.reshuffle.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final int BLOCK = 1 << 18;

    private final Path file;
    private final List<KeyColumn> keys;
    private final List<String> columns;
    private final double[] values;

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
     */
    static Panel read(Path file, Manifest manifest, List<String> families, List<String> columns) throws IOException {
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
        panel.fill();
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

    private void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        int held = 0;
        Row row = null;
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int read = in.read(block, held, block.length - held);
                if (read < 0) {
                    break;
                }
                held += read;
                int begin = 0;
                int end = lineEnd(block, 0, held);
                while (end >= 0) {
                    if (row == null) {
                        row = new Row(new String(block, begin, end - begin, StandardCharsets.UTF_8));
                    } else {
                        row.read(block, begin);
                    }
                    begin = end + 1;
                    end = lineEnd(block, begin, held);
                }
                if (begin == 0 && held == block.length) {
                    block = Arrays.copyOf(block, 2 * block.length);
                }
                System.arraycopy(block, begin, block, 0, held - begin);
                held -= begin;
            }
        }
        if (row == null || held > 0) {
            throw new IllegalArgumentException(file.getFileName() + " ends in the middle of a line");
        }
    }

    private static int lineEnd(byte[] block, int from, int to) {
        for (int k = from; k < to; k++) {
            if (block[k] == '\n') {
                return k;
            }
        }
        return -1;
    }

    /** Where the columns of the file go: by place in its lines, a key, a wanted column, or neither. */
    private final class Row {
        private static final int NEITHER = -1;

        private final int[] keyOf;
        private final int[] columnOf;
        private final int[] found = new int[keys.size()];

        Row(String head) {
            String[] names = head.split(",", -1);
            keyOf = new int[names.length];
            columnOf = new int[names.length];
            int last = 0;
            for (int k = 0; k < names.length; k++) {
                keyOf[k] = NEITHER;
                for (int key = 0; key < keys.size(); key++) {
                    if (keys.get(key).name().equals(names[k])) {
                        keyOf[k] = key;
                    }
                }
                columnOf[k] = columns.indexOf(names[k]);
                if (columnOf[k] >= 0) {
                    last++;
                }
            }
            if (last != columns.size()) {
                throw new IllegalArgumentException(
                        "%s should have the columns %s".formatted(file.getFileName(), String.join(", ", columns)));
            }
        }

        void read(byte[] line, int begin) {
            int at = begin;
            int base = 0;
            for (int k = 0; k < keyOf.length; k++) {
                int end = at;
                while (line[end] != ',' && line[end] != '\n') {
                    end++;
                }
                if (keyOf[k] >= 0) {
                    found[keyOf[k]] = find(keys.get(keyOf[k]), line, at, end);
                    base = base();
                } else if (columnOf[k] >= 0) {
                    values[base + columnOf[k]] = ByteNumbers.parse(line, at, end);
                }
                if (line[end] == '\n' && k < keyOf.length - 1) {
                    throw new IllegalArgumentException(file.getFileName() + " has a line with too few columns: "
                            + new String(line, begin, end - begin, StandardCharsets.UTF_8));
                }
                at = end + 1;
            }
        }

        private int base() {
            int base = 0;
            for (int key = 0; key < found.length; key++) {
                base = base * keys.get(key).size() + found[key];
            }
            return base * columns.size();
        }

        private int find(KeyColumn key, byte[] line, int from, int to) {
            int index = key.find(line, from, to);
            if (index < 0) {
                throw new IllegalArgumentException("%s: there is no %s '%s' in this result"
                        .formatted(
                                file.getFileName(),
                                key.name(),
                                new String(line, from, to - from, StandardCharsets.UTF_8)));
            }
            return index;
        }
    }

    /** A column of keys. Rows come in order, so the key is most often the last one or the one after it. */
    private static final class KeyColumn {
        private final String name;
        private final byte[][] codes;
        private int last;

        KeyColumn(String name, List<String> codes) {
            this.name = name;
            this.codes = new byte[codes.size()][];
            for (int k = 0; k < this.codes.length; k++) {
                this.codes[k] = codes.get(k).getBytes(StandardCharsets.UTF_8);
            }
        }

        String name() {
            return name;
        }

        int size() {
            return codes.length;
        }

        int find(byte[] line, int from, int to) {
            for (int k = 0; k < codes.length; k++) {
                int candidate = last + k < codes.length ? last + k : last + k - codes.length;
                if (Arrays.equals(codes[candidate], 0, codes[candidate].length, line, from, to)) {
                    last = candidate;
                    return candidate;
                }
            }
            return -1;
        }
    }
}
