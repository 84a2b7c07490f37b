package org.reshuffle.report;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.reshuffle.observe.Measure;

/**
 * What a figure is about, as {@code NATION.FAMILY.measure} says it.
 *
 * @param nation code of the nation, or of the world
 * @param family code of the family, or of all manufacturing
 * @param measure what is measured
 */
record Subject(String nation, String family, Measure measure) {

    static Subject of(String id) {
        List<String> parts = Splitter.on('.').splitToList(id);
        Measure measure = parts.size() == 3 ? Measure.of(parts.get(2)) : null;
        if (measure == null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "summary.json: '%s' is no outcome", id));
        }
        return new Subject(parts.get(0), parts.get(1), measure);
    }

    boolean inPoints() {
        return measure.form() == Measure.Form.POINTS;
    }
}
