package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.observe.Measure;

/** The columns that a report wants of a table, each once. */
final class Columns {
    private final List<String> names = new ArrayList<>();

    Columns add(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return this;
    }

    /** A measure, with the ends of its spread where the table has them. */
    Columns add(Measure measure, boolean spread) {
        add(measure.key());
        if (spread) {
            add(measure.key() + "_p5").add(measure.key() + "_p95");
        }
        return this;
    }

    List<String> names() {
        return names;
    }

    /** Its index, -1 if it is not wanted. */
    int of(String name) {
        return names.indexOf(name);
    }
}
