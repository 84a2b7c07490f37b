package org.reshuffle.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.observe.RunRecord;

/** Rows of runs in Parquet files. DuckDB keeps one part in memory at a time. */
final class SweepStore implements AutoCloseable {
    private static final String MEMORY = "128MB";

    private final SweepPlan plan;
    private final SweepColumns columns;
    private final DuckDBConnection database;

    /** @param scratch where DuckDB puts what is too large for its memory */
    SweepStore(SweepPlan plan, Path scratch) throws IOException {
        this.plan = plan;
        columns = new SweepColumns(plan);
        database = open(scratch);
        run("CREATE TABLE rows (" + columns.definitions() + ")");
    }

    /** A database in memory that takes little of it. */
    static DuckDBConnection open(Path scratch) throws IOException {
        try {
            DuckDBConnection database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = database.createStatement()) {
                statement.execute("SET memory_limit = '" + MEMORY + "'");
                statement.execute("SET threads = 2");
                statement.execute("SET preserve_insertion_order = true");
                statement.execute("SET temp_directory = " + quoted(scratch));
                statement.execute("SET autoinstall_known_extensions = false");
            }
            return database;
        } catch (SQLException e) {
            throw new IOException("DuckDB, which writes Parquet files, does not start: " + e.getMessage(), e);
        }
    }

    /** Writes rows as a part. */
    void write(List<SweepRow> rows, Path part) throws IOException {
        try (DuckDBAppender appender = database.createAppender("rows")) {
            for (SweepRow row : rows) {
                append(appender, row);
            }
        } catch (SQLException e) {
            throw new IOException("cannot keep rows: " + e.getMessage(), e);
        }
        SweepFiles.put(part, file -> run("COPY (FROM rows ORDER BY run) TO " + quoted(file) + " (FORMAT parquet)"));
        run("TRUNCATE rows");
    }

    private void append(DuckDBAppender appender, SweepRow row) throws SQLException {
        appender.beginRow();
        appender.append(row.run());
        appender.append(row.point());
        appender.append(plan.arm(row.place()));
        long seed = plan.seed(row.place());
        if (seed == RunRecord.MEAN_FIELD) {
            appender.appendNull();
        } else {
            appender.append(seed);
        }
        columns.appendValues(appender, row.values());
        for (int k = 0; k < plan.scenario().outcomes().size(); k++) {
            if (row.reason() != null || !Double.isFinite(row.outcomes()[k])) {
                appender.appendNull();
            } else {
                appender.append(row.outcomes()[k]);
            }
        }
        appender.append(row.reason() == null ? SweepColumns.DONE : SweepColumns.FAILED);
        if (row.reason() == null) {
            appender.appendNull();
        } else {
            appender.append(row.reason());
        }
        appender.endRow();
    }

    /**
     * Which runs have a row.
     *
     * @throws IOException if one has two, which no way of ending a sweep leads to
     */
    BitSet done(List<Path> parts) throws IOException {
        BitSet done = new BitSet();
        if (parts.isEmpty()) {
            return done;
        }
        query("SELECT run FROM " + reading(parts), rows -> {
            while (rows.next()) {
                int run = Math.toIntExact(rows.getLong(1));
                if (done.get(run)) {
                    throw new IOException("run " + run + " is there twice: remove the sweep's folder");
                }
                done.set(run);
            }
        });
        return done;
    }

    /** How many of the rows tell of a failure. */
    long failed(List<Path> parts) throws IOException {
        long[] failed = new long[1];
        if (!parts.isEmpty()) {
            query(
                    "SELECT count(*) FROM " + reading(parts) + " WHERE status = '" + SweepColumns.FAILED + "'",
                    rows -> failed[0] = rows.next() ? rows.getLong(1) : 0);
        }
        return failed[0];
    }

    /** What came of taking over the rows of another design. */
    record Taken(long before, long kept) {}

    /**
     * Writes as a part those of the old rows that this plan asks for too, matched by what the factors stood at, the arm
     * and the seed, and renumbered.
     */
    Taken take(List<Path> old, Path part) throws IOException {
        run("CREATE TEMP TABLE points (point BIGINT, " + columns.valueDefinitions() + ")");
        run("CREATE TEMP TABLE places (place BIGINT, arm VARCHAR, seed BIGINT)");
        fillPoints();
        fillPlaces();
        String keys = columns.valueNames();
        run("CREATE TEMP TABLE before AS SELECT DISTINCT ON (" + keys + ", arm, seed) * FROM " + reading(old));
        String matched = "before JOIN places USING (arm) JOIN points USING (" + keys + ")"
                + " WHERE before.seed IS NOT DISTINCT FROM places.seed";
        long[] counts = new long[2];
        query(
                "SELECT (SELECT count(*) FROM before), (SELECT count(DISTINCT before.run) FROM " + matched + ")",
                rows -> {
                    if (rows.next()) {
                        counts[0] = rows.getLong(1);
                        counts[1] = rows.getLong(2);
                    }
                });
        if (counts[1] > 0) {
            String selected = columns.names()
                    .replaceFirst("run", "points.point * " + plan.each() + " + places.place AS run")
                    .replaceFirst(", point,", ", points.point,")
                    .replaceFirst(", seed,", ", before.seed,");
            SweepFiles.put(
                    part,
                    file -> run("COPY (SELECT " + selected + " FROM " + matched + " ORDER BY run) TO " + quoted(file)
                            + " (FORMAT parquet)"));
        }
        run("DROP TABLE points");
        run("DROP TABLE places");
        run("DROP TABLE before");
        return new Taken(counts[0], counts[1]);
    }

    private void fillPoints() throws IOException {
        Points points = plan.design().source().open();
        try (DuckDBAppender appender = database.createAppender("temp", "main", "points")) {
            for (long number = 0; number < plan.design().count(); number++) {
                appender.beginRow();
                appender.append(number);
                columns.appendValues(appender, points.at(number));
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new IOException("cannot keep the points of the design: " + e.getMessage(), e);
        }
    }

    private void fillPlaces() throws IOException {
        for (int place = 0; place < plan.each(); place++) {
            long seed = plan.seed(place);
            run("INSERT INTO places VALUES (" + place + ", " + quoted(plan.arm(place)) + ", "
                    + (seed == RunRecord.MEAN_FIELD ? "NULL" : seed) + ")");
        }
    }

    /** Takes what a query gives. */
    @FunctionalInterface
    interface Reader {
        void read(ResultSet rows) throws SQLException, IOException;
    }

    void query(String sql, Reader reader) throws IOException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            reader.read(rows);
        } catch (SQLException e) {
            throw new IOException("cannot read the rows of the sweep: " + e.getMessage(), e);
        }
    }

    private void run(String sql) throws IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException("cannot keep the rows of the sweep: " + e.getMessage(), e);
        }
    }

    static String reading(List<Path> parts) {
        return parts.stream().map(SweepStore::quoted).collect(Collectors.joining(", ", "read_parquet([", "])"));
    }

    /** A file as SQL names it: DuckDB would take a ~ at the beginning for the home folder. */
    static String quoted(Path path) {
        return quoted(path.toAbsolutePath().toString());
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
