package org.reshuffle.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A column of keys. Rows come in order, so the key is most often the last one found or the one after it. */
final class KeyColumn {
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

    /** Index of the key between two places, -1 if there is no such key. */
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
