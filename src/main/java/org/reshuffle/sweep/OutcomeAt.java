package org.reshuffle.sweep;

import com.google.common.base.Splitter;
import java.util.List;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.Quarter;

/**
 * A figure in a quarter, {@code DEU.ENI.output@2030Q4} in the columns of a sweep.
 *
 * @param nation code of the nation, or of the world
 * @param family code of the family, or of all manufacturing
 * @param measure what is measured
 * @param at when
 */
public record OutcomeAt(String nation, String family, Measure measure, Quarter at) {

    /** @throws IllegalArgumentException if the text names no figure in a quarter */
    static OutcomeAt parse(String text) {
        List<String> parts = Splitter.on('@').splitToList(text);
        if (parts.size() != 2) {
            throw new IllegalArgumentException("expected NATION.FAMILY.measure@quarter, got '" + text + "'");
        }
        return of(parts.get(0), Quarter.parse(parts.get(1)));
    }

    static OutcomeAt of(String id, Quarter at) {
        List<String> parts = Splitter.on('.').splitToList(id);
        Measure measure = parts.size() == 3 ? Measure.of(parts.get(2)) : null;
        if (measure == null) {
            throw new IllegalArgumentException("there is no outcome '" + id + "'");
        }
        return new OutcomeAt(parts.get(0), parts.get(1), measure, at);
    }

    public String id() {
        return nation + "." + family + "." + measure.key();
    }

    /** Whether differences are in points rather than per cent. */
    public boolean inPoints() {
        return measure.form() == Measure.Form.POINTS;
    }

    @Override
    public String toString() {
        return id() + "@" + at;
    }
}
