package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/**
 * The columns of a sweep's rows: {@code run, point, arm, seed}, the factors by path, the outcomes as
 * {@code NATION.FAMILY.measure@quarter}, {@code status, reason}.
 */
final class SweepColumns {
    static final String DONE = "done";
    static final String FAILED = "failed";

    private final ImmutableList<Factor> factors;
    private final List<String> outcomes;

    SweepColumns(SweepPlan plan) {
        factors = plan.design().factors();
        outcomes = plan.outcomes();
    }

    /** All columns with their types. */
    String definitions() {
        List<String> columns = new ArrayList<>(List.of("run BIGINT", "point BIGINT", "arm VARCHAR", "seed BIGINT"));
        columns.add(valueDefinitions());
        outcomes.forEach(outcome -> columns.add(name(outcome) + " DOUBLE"));
        columns.add("status VARCHAR");
        columns.add("reason VARCHAR");
        return String.join(", ", columns);
    }

    /** All columns. */
    String names() {
        List<String> columns = new ArrayList<>(List.of("run", "point", "arm", "seed", valueNames()));
        outcomes.forEach(outcome -> columns.add(name(outcome)));
        columns.addAll(List.of("status", "reason"));
        return String.join(", ", columns);
    }

    String valueDefinitions() {
        return factors.stream()
                .map(factor -> name(factor.path()) + (factor.inWords() ? " VARCHAR" : " DOUBLE"))
                .collect(Collectors.joining(", "));
    }

    String valueNames() {
        return factors.stream().map(factor -> name(factor.path())).collect(Collectors.joining(", "));
    }

    void appendValues(DuckDBAppender appender, double[] values) throws SQLException {
        for (int k = 0; k < values.length; k++) {
            if (factors.get(k).inWords()) {
                appender.append(factors.get(k).text(values[k]));
            } else {
                appender.append(values[k]);
            }
        }
    }

    /** A column's name in SQL. */
    static String name(String column) {
        return '"' + column.replace("\"", "\"\"") + '"';
    }
}
