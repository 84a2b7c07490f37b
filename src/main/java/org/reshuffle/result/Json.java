package org.reshuffle.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/**
 * A JSON value that was read, and the generators that write. Jackson's streams do the work; its object mapper would
 * cost a tenth of a second at every start for the few small files there are.
 */
public final class Json {
    /**
     * Nothing that is read nests a tenth as deep. A thousand levels, which Jackson allows, may overflow the small stack of
     * a thread that answers the page.
     */
    private static final int MOST_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH).build())
            .build();

    /** What the value is called in complaints. */
    private final String place;

    private final @Nullable Object value;

    private Json(String place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    /**
     * Reads a file.
     *
     * @throws BrokenJson if it is no JSON
     */
    public static Json read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /**
     * Reads what was sent.
     *
     * @param place what it is called in complaints
     * @throws BrokenJson if it is no JSON
     */
    public static Json read(String place, byte[] sent) throws IOException {
        try (JsonParser parser = FACTORY.createParser(sent)) {
            parser.nextToken();
            return new Json(place + ":", tree(parser));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new BrokenJson(place, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
        }
    }

    private static @Nullable Object tree(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                members.put(key, tree(parser));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(tree(parser));
            }
            return items;
        }
        if (token == null) {
            throw new JsonEOFException(parser, null, "");
        }
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }

    /** Writes a file, indented, ending with a line break. */
    static void write(Path file, Body body) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = FACTORY.createGenerator(out)) {
            indent(json);
            body.write(json);
            json.writeRaw('\n');
        }
    }

    /** Writes to a stream of characters and leaves it open. */
    public static void write(Writer out, Body body) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        indent(json);
        body.write(json);
        json.close();
        out.write('\n');
        out.flush();
    }

    /** Writes in one line, without a line break at its end, and leaves the stream open. */
    public static void writeLine(Writer out, Body body) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        body.write(json);
        json.close();
    }

    /** Writes a list of objects to a stream of characters and leaves it open. */
    public static <T> void writeObjects(Writer out, Iterable<T> items, Members<T> members) throws IOException {
        write(out, json -> {
            json.writeStartArray();
            for (T item : items) {
                json.writeStartObject();
                members.write(json, item);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void indent(JsonGenerator json) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        json.setPrettyPrinter(printer);
    }

    /** What is written. */
    @FunctionalInterface
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** What is written of each of several things. */
    @FunctionalInterface
    public interface Members<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    /** A text in both languages. */
    public static void text(JsonGenerator json, String key, Text text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("en", text.en());
        json.writeStringField("zh", text.zh());
        json.writeEndObject();
    }

    /** A number, or null for what is not one. */
    public static void number(JsonGenerator json, String key, double value) throws IOException {
        json.writeFieldName(key);
        ByteText digits = new ByteText(24).number(value);
        if (digits.length() == 0) {
            json.writeNull();
        } else {
            json.writeNumber(digits.toString());
        }
    }

    /** A member that must be there. */
    public Json get(String key) {
        Object found = value instanceof Map<?, ?> members ? members.get(key) : null;
        if (found == null) {
            throw new IllegalArgumentException(place + " '" + key + "' is missing");
        }
        return new Json(place + " " + key, found);
    }

    /** A member that may be missing or null. */
    public @Nullable Json find(String key) {
        Object found = value instanceof Map<?, ?> members ? members.get(key) : null;
        return found == null ? null : new Json(place + " " + key, found);
    }

    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("a text");
    }

    public String text(String key) {
        return get(key).text();
    }

    public Text bilingual(String key) {
        Json found = get(key);
        return new Text(found.text("en"), found.text("zh"));
    }

    public double number() {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong("a number");
    }

    /** A number, NaN where it is missing or null. */
    public double number(String key) {
        Json found = find(key);
        return found == null ? Double.NaN : found.number();
    }

    public long whole(String key) {
        return get(key).whole();
    }

    public long whole() {
        if (value instanceof Long whole) {
            return whole;
        }
        throw wrong("a whole number");
    }

    public boolean truth(String key) {
        if (get(key).value instanceof Boolean truth) {
            return truth;
        }
        throw get(key).wrong("true or false");
    }

    /** The items of a list that must be there. */
    public <T> List<T> list(String key, Function<Json, T> reader) {
        return get(key).items().stream().map(reader).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The items of this list. */
    public List<Json> items() {
        if (!(value instanceof List<?> items)) {
            throw wrong("a list");
        }
        List<Json> list = new ArrayList<>();
        for (Object item : items) {
            list.add(new Json(place + "[" + list.size() + "]", item));
        }
        return list;
    }

    /** The names of an object's members. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        if (value instanceof Map<?, ?> members) {
            members.keySet().forEach(key -> keys.add(String.valueOf(key)));
        }
        return keys;
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(place + " should be " + expected);
    }
}
