package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.ArmResult;

/**
 * Pairs the rows of two results: by point of the design, arm and seed. Points are the same where all factors that both
 * move stand at the same values; what only one moves is averaged over. A run is held against every point of a sweep.
 * DuckDB does the joining, on the disk where its memory is too small.
 */
final class Pairing {
    private static final String FIRST = "reference";
    private static final String SECOND = "other";

    /** What is paired. */
    enum Basis {
        /** Runs with equal seeds. */
        SEEDS("seeds"),
        /** Runs of expected flows. */
        MEAN_FIELD("mean-field"),
        /** Means, for no seed is known of both. */
        MEANS("means");

        private final String key;

        Basis(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final DuckDBConnection database;
    private final ComparedSide reference;
    private final ComparedSide other;
    private final Basis basis;
    private final String armOf;
    private final boolean sameFigures;
    private long points = 1;

    Pairing(DuckDBConnection database, ComparedSide reference, ComparedSide other) throws IOException {
        this.database = database;
        this.reference = reference;
        this.other = other;
        basis = basis(reference, other);
        armOf = armOf(reference, other);
        sameFigures = reference.sameFigures(other);
        try (Statement statement = database.createStatement()) {
            match(statement);
        } catch (SQLException e) {
            throw new IOException("cannot match the points: " + e.getMessage(), e);
        }
    }

    Basis basis() {
        return basis;
    }

    /** How many points both have. */
    long points() {
        return points;
    }

    private static Basis basis(ComparedSide reference, ComparedSide other) {
        List<Long> common = new ArrayList<>(reference.seeds());
        common.retainAll(other.seeds());
        boolean meanField = common.remove(RunRecord.MEAN_FIELD);
        return !common.isEmpty() ? Basis.SEEDS : meanField ? Basis.MEAN_FIELD : Basis.MEANS;
    }

    /** SQL that calls an arm of the other as the reference does: where each has one of its own, that one is meant. */
    private static String armOf(ComparedSide reference, ComparedSide other) {
        List<String> first = new ArrayList<>(reference.arms());
        List<String> second = new ArrayList<>(other.arms());
        first.remove(ArmResult.BASELINE);
        second.remove(ArmResult.BASELINE);
        return first.size() == 1 && second.size() == 1
                ? "CASE arm WHEN " + SweepStore.quoted(second.get(0)) + " THEN " + SweepStore.quoted(first.get(0))
                        + " ELSE arm END"
                : "arm";
    }

    /** Makes tables of each sweep's points with a key that is the same where points are. */
    private void match(Statement statement) throws SQLException {
        if (reference.isRun() && other.isRun()) {
            return;
        }
        if (reference.isRun() || other.isRun()) {
            ComparedSide sweep = reference.isRun() ? other : reference;
            statement.execute("CREATE OR REPLACE TEMP TABLE " + (reference.isRun() ? SECOND : FIRST)
                    + "_keys AS SELECT CAST(point AS BIGINT) AS point, CAST(point AS BIGINT) AS key FROM "
                    + design(sweep));
        } else {
            List<String> common = new ArrayList<>(reference.factors());
            common.retainAll(other.factors());
            String values = common.isEmpty()
                    ? "0 AS nothing"
                    : common.stream().map(SweepColumns::name).collect(Collectors.joining(", "));
            String using = common.isEmpty() ? "nothing" : values;
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE shared AS SELECT row_number() OVER () AS key, * FROM (SELECT "
                            + values + " FROM " + design(reference) + " INTERSECT SELECT " + values + " FROM "
                            + design(other)
                            + ")");
            for (ComparedSide side : List.of(reference, other)) {
                statement.execute("CREATE OR REPLACE TEMP TABLE " + (side == reference ? FIRST : SECOND)
                        + "_keys AS SELECT CAST(point AS BIGINT) AS point, key FROM (SELECT point, " + values + " FROM "
                        + design(side) + ") JOIN shared USING (" + using + ")");
            }
        }
        String sweep = reference.isRun() ? SECOND : FIRST;
        try (ResultSet count = statement.executeQuery("SELECT count(DISTINCT key) FROM " + sweep + "_keys")) {
            points = count.next() ? count.getLong(1) : 0;
        }
    }

    /** As words, which both designs write alike. */
    private static String design(ComparedSide sweep) {
        return "read_csv("
                + SweepStore.quoted(sweep.folder().resolve(SweepFiles.DESIGN).toAbsolutePath())
                + ", header = true, all_varchar = true)";
    }

    /** What is found of an outcome in every arm that both have: of its figures, and of its effects. */
    ImmutableList<PairedRow> rows(OutcomeAt outcome, boolean effect, double margin) throws IOException {
        ImmutableList.Builder<PairedRow> rows = ImmutableList.builder();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql(outcome, effect))) {
            while (found.next()) {
                rows.add(PairedRow.of(
                        found.getString(1),
                        outcome,
                        effect,
                        new double[] {number(found, 2), number(found, 3)},
                        new double[] {number(found, 4), number(found, 5)},
                        difference(found),
                        margin));
            }
        } catch (SQLException e) {
            throw new IOException("cannot compare " + outcome + ": " + e.getMessage(), e);
        }
        return rows.build();
    }

    private PairedDifference difference(ResultSet found) throws SQLException {
        double mean = number(found, 6);
        long pairs = found.getLong(7);
        long keys = found.getLong(8);
        if (sameFigures || (basis == Basis.MEAN_FIELD && points == 1)) {
            return PairedDifference.known(pairs, mean);
        }
        return switch (basis) {
            case MEANS -> PairedDifference.unknown(pairs, mean);
            case MEAN_FIELD -> PairedDifference.of(keys, mean, number(found, 9));
            case SEEDS ->
                points == 1
                        ? PairedDifference.of(found.getLong(10), mean, number(found, 11))
                        : PairedDifference.crossed(keys, number(found, 9), found.getLong(10), number(found, 11), mean);
        };
    }

    private static double number(ResultSet rows, int column) throws SQLException {
        double value = rows.getDouble(column);
        return rows.wasNull() ? Double.NaN : value;
    }

    private String sql(OutcomeAt outcome, boolean effect) {
        String key = reference.isRun() ? "b.key" : "a.key";
        boolean keyed = reference.isRun() == other.isRun();
        return "WITH a AS (" + side(reference, FIRST, "arm", outcome) + "), b AS ("
                + side(other, SECOND, armOf, outcome) + ")"
                + (effect ? ", ea AS (" + effects("a", outcome) + "), eb AS (" + effects("b", outcome) + ")" : "")
                + ", pairs AS (SELECT a.arm, " + key + " AS key, a.seed, a.value AS va, b.value AS vb,"
                + " b.value - a.value AS d FROM " + (effect ? "ea AS a JOIN eb AS b" : "a JOIN b")
                + " ON a.arm = b.arm AND a.seed IS NOT DISTINCT FROM b.seed" + (keyed ? " AND a.key = b.key" : "")
                + " WHERE b.value - a.value IS NOT NULL), whole AS (SELECT arm, avg(va) AS va, avg(vb) AS vb,"
                + " stddev_samp(va) AS sa, stddev_samp(vb) AS sb, avg(d) AS d, count(*) AS n FROM pairs GROUP BY arm)"
                + ", points AS (" + spread("key") + "), seeds AS (" + spread("seed") + ")"
                + " SELECT whole.arm, va, vb, sa, sb, whole.d, whole.n, points.n, points.s, seeds.n, seeds.s"
                + " FROM whole JOIN points USING (arm) JOIN seeds USING (arm) ORDER BY whole.arm <> "
                + SweepStore.quoted(ArmResult.BASELINE) + ", whole.arm";
    }

    /** How much the differences scatter over points, or over seeds, each the mean of its pairs. */
    private static String spread(String unit) {
        return "SELECT arm, count(*) AS n, stddev_samp(d) AS s FROM (SELECT arm, " + unit
                + ", avg(d) AS d FROM pairs GROUP BY arm, " + unit + ") GROUP BY arm";
    }

    /** Figures of a side by arm, seed and key; where seeds do not meet, their mean. */
    private String side(ComparedSide side, String name, String arm, OutcomeAt outcome) {
        String chosen = switch (basis) {
            case SEEDS -> " AND seed IS NOT NULL";
            case MEAN_FIELD -> " AND seed IS NULL";
            case MEANS -> side.hasSeeds() ? " AND seed IS NOT NULL" : "";
        };
        String seed = basis == Basis.MEANS ? "CAST(NULL AS BIGINT)" : "seed";
        String rows = "(" + side.rows(outcome) + ")";
        String keyed =
                side.isRun() ? rows + " CROSS JOIN (SELECT 0 AS key)" : rows + " JOIN " + name + "_keys USING (point)";
        return String.format(
                Locale.ROOT,
                "SELECT %s AS arm, %s AS seed, key, avg(value) AS value FROM %s"
                        + " WHERE value IS NOT NULL AND NOT isnan(value)%s GROUP BY ALL",
                arm,
                seed,
                keyed,
                chosen);
    }

    /** The same figures against those of the baseline, as {@link org.reshuffle.result.Comparison#effect} does it. */
    private static String effects(String from, OutcomeAt outcome) {
        String effect = outcome.inPoints()
                ? "t.value - c.value"
                : "CASE WHEN abs(c.value) >= 1e-12 THEN 100 * (t.value / c.value - 1)"
                        + " WHEN abs(t.value) < 1e-12 THEN 0 END";
        return "SELECT t.arm, t.seed, t.key, " + effect + " AS value FROM " + from + " AS t JOIN " + from
                + " AS c ON t.key = c.key AND t.seed IS NOT DISTINCT FROM c.seed WHERE c.arm = "
                + SweepStore.quoted(ArmResult.BASELINE) + " AND t.arm <> " + SweepStore.quoted(ArmResult.BASELINE);
    }
}
