package org.reshuffle.result;

import java.util.Locale;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Quarter;

/**
 * One line of {@code decisions.csv}; see {@link org.reshuffle.observe.Decision} for its numbers. Codes are empty where
 * there is nothing to name, numbers NaN where there is none.
 *
 * @param seed seed of the run, empty for the mean-field run
 * @param change key of {@link org.reshuffle.observe.Decision.Change}
 */
public record StoredDecision(
        String arm,
        String seed,
        Quarter quarter,
        String nation,
        Act act,
        String partner,
        String family,
        String change,
        double before,
        double size,
        Motive motive,
        double cost,
        double costPercent) {

    static StoredDecision of(String[] fields) {
        Act act = Act.of(fields[4]);
        Motive motive = Motive.of(fields[11]);
        if (act == null || motive == null) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "decisions.csv: '%s' is not known to this version",
                    act == null ? fields[4] : fields[11]));
        }
        return new StoredDecision(
                fields[0],
                fields[1],
                Quarter.parse(fields[2]),
                fields[3],
                act,
                fields[5],
                fields[6],
                fields[7],
                number(fields[8]),
                number(fields[9]),
                motive,
                number(fields[12]),
                number(fields[13]));
    }

    private static double number(String field) {
        return field.isEmpty() ? Double.NaN : Decimal.parse(field);
    }
}
