package org.reshuffle.result;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;

/**
 * Each seed's rows as {@code nations.parquet} and {@code sectors.parquet}, in the order of arms and seeds. A run
 * becomes a part as soon as it ends, so neither memory nor scratch space holds more than what is written. Rows go
 * through DuckDB's reader of CSV files, several times faster than its appender.
 */
public final class SeedTables implements SeedSink, AutoCloseable {
    private static final int TEXT = 8 << 20;

    private final Scenario scenario;
    private final FigureLayout layout;
    private final Path folder;
    private final Path parts;
    private final DuckDBConnection database;

    /** @param folder where the two files go */
    public SeedTables(Scenario scenario, Path folder) throws IOException {
        this.scenario = scenario;
        this.folder = folder;
        layout = new FigureLayout(scenario.world());
        parts = Files.createDirectory(folder.resolve(".seeds"));
        try {
            database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            run(database, "SET memory_limit = '512MB'");
            run(database, "SET temp_directory = " + quoted(parts));
        } catch (SQLException e) {
            throw new IOException("DuckDB, which writes Parquet files, does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void accept(String arm, long seed, Observations observations) throws IOException {
        ByteText text = new ByteText(TEXT);
        nations(text, arm, seed, observations);
        part(text, partName("nations", arm, seed), columns(false));
        text.clear();
        sectors(text, arm, seed, observations);
        part(text, partName("sectors", arm, seed), columns(true));
    }

    private void nations(ByteText text, String arm, long seed, Observations from) {
        double[] row = new double[layout.width()];
        for (int quarter = 0; quarter < scenario.quarters(); quarter++) {
            layout.fill(from, quarter, row);
            String key = arm + "," + seed + "," + scenario.start().plus(quarter) + ",";
            for (int place = 0; place < layout.places(); place++) {
                text.text(key).text(placeCode(place));
                for (int column = 0; column < FigureLayout.NATION_MEASURES.size(); column++) {
                    text.comma().number(row[layout.nation(place, column)]);
                }
                text.newline();
            }
        }
    }

    private void sectors(ByteText text, String arm, long seed, Observations from) {
        double[] row = new double[layout.width()];
        for (int quarter = 0; quarter < scenario.quarters(); quarter++) {
            layout.fill(from, quarter, row);
            String key = arm + "," + seed + "," + scenario.start().plus(quarter) + ",";
            for (int place = 0; place < layout.places(); place++) {
                for (int s = 0; s < layout.families(); s++) {
                    text.text(key).text(placeCode(place)).comma();
                    text.text(scenario.world().families().get(s).code());
                    for (int column = 0; column < FigureLayout.FAMILY_MEASURES.size(); column++) {
                        text.comma().number(row[layout.family(place, s, column)]);
                    }
                    for (Measure measure : TableFiles.FAMILY_ONLY_CENTRAL) {
                        text.comma().number(from.value(measure, layout.nationOf(place), s, quarter));
                    }
                    text.newline();
                }
            }
        }
    }

    private String placeCode(int place) {
        BaseWorld world = scenario.world();
        return place == layout.nations()
                ? Figure.WORLD
                : world.nations().get(place).code();
    }

    /** The columns as DuckDB's reader takes them. */
    private static String columns(boolean families) {
        List<String> columns = new ArrayList<>(List.of("arm: 'VARCHAR'", "seed: 'BIGINT'"));
        List<String> names = families ? TableFiles.sectorColumns(false) : TableFiles.nationColumns(false);
        for (String name : names.subList(1, names.size())) {
            boolean key = Measure.of(name) == null;
            columns.add(name + (key ? ": 'VARCHAR'" : ": 'DOUBLE'"));
        }
        return "{" + String.join(", ", columns) + "}";
    }

    private void part(ByteText text, String name, String columns) throws IOException {
        Path rows = parts.resolve(name + ".csv");
        try (OutputStream out = Files.newOutputStream(rows)) {
            out.write(text.array(), 0, text.length());
        }
        try (Connection own = database.duplicate()) {
            run(
                    own,
                    String.format(
                                    Locale.ROOT,
                                    "COPY (SELECT * FROM read_csv(%s, auto_detect = false, header = false, delim = ',', columns = %s))",
                                    quoted(rows),
                                    columns)
                            + " TO " + quoted(parts.resolve(name + ".parquet")) + " (FORMAT parquet)");
        } catch (SQLException e) {
            throw new IOException("cannot write the rows of a seed: " + e.getMessage(), e);
        }
        Files.delete(rows);
    }

    /** Puts the parts together. */
    public void finish() throws IOException {
        merge("nations", folder.resolve(ResultWriter.SEED_NATIONS));
        merge("sectors", folder.resolve(ResultWriter.SEED_SECTORS));
    }

    private void merge(String table, Path file) throws IOException {
        List<String> ordered = new ArrayList<>();
        List<String> arms = new ArrayList<>(List.of(ArmResult.BASELINE));
        scenario.arms().forEach(arm -> arms.add(arm.name()));
        for (String arm : arms) {
            for (int k = 0; k < scenario.seeds(); k++) {
                Path part = parts.resolve(partName(table, arm, scenario.seed() + k) + ".parquet");
                if (Files.exists(part)) {
                    ordered.add(quoted(part));
                }
            }
        }
        if (ordered.isEmpty()) {
            return;
        }
        try {
            run(
                    database,
                    String.format(
                            Locale.ROOT,
                            "COPY (SELECT * FROM read_parquet([%s])) TO %s (FORMAT parquet, COMPRESSION zstd)",
                            String.join(", ", ordered),
                            quoted(file)));
        } catch (SQLException e) {
            throw new IOException("cannot write " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static String partName(String table, String arm, long seed) {
        return table + "-" + arm + "-" + seed;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    @Override
    public void close() throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            MoreFiles.deleteRecursively(parts, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
