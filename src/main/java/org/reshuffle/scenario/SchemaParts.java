package org.reshuffle.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.reshuffle.world.Text;

/** Pieces that both schemas are made of. */
final class SchemaParts {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaParts() {}

    /** A schema's first lines. */
    static ObjectNode root(String name, Text title) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:reshuffle:schema:" + name);
        schema.put("title", title.en() + " / " + title.zh());
        return schema;
    }

    static ObjectNode type(String type, String description) {
        return JSON.objectNode().put("type", type).put("description", description);
    }

    static ObjectNode number(double low, double high, String unit, Text meaning) {
        return type("number", described(meaning, unit)).put("minimum", low).put("maximum", high);
    }

    static ObjectNode whole(long low, long high, String description) {
        return type("integer", description).put("minimum", low).put("maximum", high);
    }

    static ObjectNode pattern(String pattern, String description) {
        return type("string", description).put("pattern", "^" + pattern + "$");
    }

    static ObjectNode choice(List<String> options, String description) {
        ObjectNode choice = JSON.objectNode().put("description", description);
        options.forEach(choice.withArray("enum")::add);
        // Readers of YAML 1.1 take these words for truth values.
        if (options.contains("on")) {
            choice.withArray("enum").add(true).add(false);
        }
        return choice;
    }

    static ObjectNode list(ObjectNode items, String description) {
        ObjectNode list = type("array", description);
        list.set("items", items);
        return list;
    }

    /** One value, or a list of such values. */
    static ObjectNode oneOrList(ObjectNode item, String description) {
        ObjectNode either = JSON.objectNode().put("description", description);
        ObjectNode list = list(item.deepCopy(), description).put("minItems", 1).put("uniqueItems", true);
        either.withArray("anyOf").add(item).add(list);
        return either;
    }

    static ObjectNode ref(String name, String description) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name).put("description", description);
    }

    /** A block of keys that takes no others. */
    static ObjectNode block(String description) {
        ObjectNode block = type("object", description).put("additionalProperties", false);
        block.putObject("properties");
        return block;
    }

    /** Adds a key that must be there. */
    static ObjectNode required(ObjectNode block, String key, ObjectNode value) {
        block.withArray("required").add(key);
        return optional(block, key, value);
    }

    /** Adds a key that may be left out. */
    static ObjectNode optional(ObjectNode block, String key, ObjectNode value) {
        block.withObject("/properties").set(key, value);
        return block;
    }

    /** A text in both languages. */
    static ObjectNode text() {
        ObjectNode block = block("A text in both languages");
        required(block, "en", type("string", "English").put("pattern", "\\S"));
        required(block, "zh", type("string", "Chinese").put("pattern", "\\S"));
        return block;
    }

    static String described(Text meaning, String unit) {
        return meaning.en() + " / " + meaning.zh() + (unit.isEmpty() ? "" : " [" + unit + "]");
    }
}
