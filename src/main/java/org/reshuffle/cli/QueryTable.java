package org.reshuffle.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.result.Json;

/** What a query gives, as a table to read, as JSON, or as CSV. */
final class QueryTable {
    /** Rows that a table to read has at most. */
    private static final int MOST = 1000;

    private final Session session;

    QueryTable(Session session) {
        this.session = session;
    }

    void print(ResultSet rows) throws SQLException {
        int width = rows.getMetaData().getColumnCount();
        StringBuilder layout = new StringBuilder();
        String[] head = head(rows.getMetaData());
        for (int column = 1; column <= width; column++) {
            layout.append(isNumber(rows.getMetaData(), column) ? 'r' : 'l');
        }
        TextTable table = new TextTable(layout.toString()).row(head);
        int count = 0;
        boolean more = rows.next();
        for (; more && count < MOST; more = rows.next()) {
            String[] cells = new String[width];
            for (int column = 1; column <= width; column++) {
                Object value = rows.getObject(column);
                cells[column - 1] = value == null
                        ? Numbers.NONE
                        : value instanceof Double number ? Numbers.figure(number) : text(value);
            }
            table.row(cells);
            count++;
        }
        table.print(session.out());
        if (more) {
            session.say(session.text("query.more", Integer.toString(MOST)));
        }
    }

    void printJson(ResultSet rows) throws SQLException, IOException {
        String[] head = head(rows.getMetaData());
        try {
            Json.write(session.writer(), out -> {
                try {
                    out.writeStartArray();
                    while (rows.next()) {
                        out.writeStartObject();
                        for (int column = 1; column <= head.length; column++) {
                            write(out, head[column - 1], rows.getObject(column));
                        }
                        out.writeEndObject();
                    }
                    out.writeEndArray();
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            });
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static void write(JsonGenerator out, String key, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNullField(key);
        } else if (value instanceof Boolean truth) {
            out.writeBooleanField(key, truth);
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            out.writeNullField(key);
        } else if (value instanceof Number) {
            out.writeFieldName(key);
            out.writeNumber(text(value));
        } else {
            out.writeStringField(key, text(value));
        }
    }

    static void writeCsv(ResultSet rows, Writer out) throws SQLException, IOException {
        String[] head = head(rows.getMetaData());
        for (int k = 0; k < head.length; k++) {
            out.write((k == 0 ? "" : ",") + quoted(head[k]));
        }
        out.write("\n");
        while (rows.next()) {
            for (int k = 0; k < head.length; k++) {
                Object value = rows.getObject(k + 1);
                out.write((k == 0 ? "" : ",") + (value == null ? "" : quoted(text(value))));
            }
            out.write("\n");
        }
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Object value) {
        return value instanceof Double number ? Decimal.text(number) : value.toString();
    }

    private static String[] head(ResultSetMetaData columns) throws SQLException {
        String[] head = new String[columns.getColumnCount()];
        for (int column = 1; column <= head.length; column++) {
            head[column - 1] = columns.getColumnLabel(column);
        }
        return head;
    }

    private static boolean isNumber(ResultSetMetaData columns, int column) throws SQLException {
        String type = columns.getColumnTypeName(column).toUpperCase(Locale.ROOT);
        return type.contains("INT") || type.equals("DOUBLE") || type.equals("FLOAT") || type.startsWith("DECIMAL");
    }
}
