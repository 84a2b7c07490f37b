package org.reshuffle.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * Questions in SQL about a sweep's files. Nothing can be changed: only one query is taken at a time, and the database
 * reaches no file outside the sweep's folder, and no network.
 */
public final class SweepQuery implements AutoCloseable {
    private final DuckDBConnection database;

    private SweepQuery(DuckDBConnection database) {
        this.database = database;
    }

    /** What is wrong with a query, in the words of the database; no words of what is not one query. */
    public static final class BadQuery extends RuntimeException {
        private static final long serialVersionUID = 1;

        private BadQuery(String message) {
            super(message, null, false, false);
        }

        /** Whether the text is something else than one query. */
        public boolean isNone() {
            return String.valueOf(getMessage()).isEmpty();
        }
    }

    /** Takes what a query gives. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet rows) throws SQLException, IOException;
    }

    /** @param folder of the sweep */
    public static SweepQuery open(SweepManifest manifest, Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        DuckDBConnection database = SweepStore.open(place.resolve(".query"));
        try (Statement statement = database.createStatement()) {
            for (String view : SweepViews.statements(manifest, place)) {
                statement.execute(view);
            }
            statement.execute("SET allowed_directories = [" + SweepStore.quoted(place) + "]");
            statement.execute("SET autoload_known_extensions = false");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
            return new SweepQuery(database);
        } catch (SQLException e) {
            close(database);
            throw new IOException("cannot open the rows of the sweep: " + e.getMessage(), e);
        }
    }

    /**
     * Asks.
     *
     * @throws BadQuery if the text is not one query, or asks for what is not there
     */
    public void ask(String sql, Reader reader) throws IOException {
        checkQuery(sql);
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            reader.read(rows);
        } catch (SQLException e) {
            throw new BadQuery(oneLine(e));
        }
    }

    /** DuckDB writes queries, and nothing else, as JSON. */
    private void checkQuery(String sql) {
        String parsed = "SELECT (parsed->>'error')::BOOLEAN, CASE WHEN parsed->>'error_type' <> 'not implemented'"
                + " THEN parsed->>'error_message' ELSE '' END, coalesce(json_array_length(parsed->'statements'), 0)"
                + " FROM (SELECT json_serialize_sql(?)::JSON AS parsed)";
        try (PreparedStatement statement = database.prepareStatement(parsed)) {
            statement.setString(1, sql);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next() && rows.getBoolean(1)) {
                    throw new BadQuery(oneLine(rows.getString(2)));
                }
                if (rows.getLong(3) != 1) {
                    throw new BadQuery("");
                }
            }
        } catch (SQLException e) {
            throw new BadQuery(oneLine(e));
        }
    }

    private static String oneLine(SQLException e) {
        return oneLine(String.valueOf(e.getMessage()));
    }

    /** Without the picture of the place, which takes lines of its own. */
    private static String oneLine(String message) {
        int picture = message.indexOf("\n\nLINE ");
        return (picture < 0 ? message : message.substring(0, picture)).strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private static void close(DuckDBConnection database) throws IOException {
        try {
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        close(database);
    }
}
