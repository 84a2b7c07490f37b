package org.reshuffle.scenario;

import static org.reshuffle.scenario.SchemaParts.block;
import static org.reshuffle.scenario.SchemaParts.choice;
import static org.reshuffle.scenario.SchemaParts.list;
import static org.reshuffle.scenario.SchemaParts.number;
import static org.reshuffle.scenario.SchemaParts.optional;
import static org.reshuffle.scenario.SchemaParts.pattern;
import static org.reshuffle.scenario.SchemaParts.ref;
import static org.reshuffle.scenario.SchemaParts.required;
import static org.reshuffle.scenario.SchemaParts.type;
import static org.reshuffle.scenario.SchemaParts.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.FamilyFigure;
import org.reshuffle.experiment.NationFigure;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Text;

/** Makes the schema of world files. */
final class WorldSchema {
    private static final String CODE = WorldReader.CODE.pattern();

    private WorldSchema() {}

    static ObjectNode of() {
        ObjectNode schema = SchemaParts.root("world", new Text("Reshuffle world", "Reshuffle 世界"));
        schema.setAll(body());
        schema.putObject("$defs").set("text", SchemaParts.text());
        return schema;
    }

    /** The keys of a world, for its own schema and for worlds written into a scenario. */
    static ObjectNode body() {
        ObjectNode body = block("A world in its base year");
        required(body, "world", type("string", "Its name, the file's without the ending"));
        required(body, "title", ref("text", "Its title"));
        required(body, "year", whole(1950, 2100, "Base year"));
        ObjectNode bill = block("Who is paid for energy");
        required(bill, "fuel", pattern(CODE, "Family that is paid for fuel"));
        required(bill, "power", pattern(CODE, "Family that is paid for power"));
        required(bill, "fuelShare", share("Share of the bill that pays for fuel"));
        required(body, "energyBill", bill);
        ObjectNode mechanisms = block("Families that mechanisms are tied to; a mechanism without one rests");
        for (Mechanism mechanism : Mechanism.values()) {
            optional(
                    mechanisms,
                    mechanism.key(),
                    pattern(CODE, mechanism.meaning().en()));
        }
        required(body, "mechanisms", mechanisms);
        required(body, "nations", coded(nation(), "Nations by code, in the order of every table"));
        required(body, "families", coded(family(), "Families by code, in the order of every table"));
        ObjectNode groups = type("object", "Named groups of nations").put("additionalProperties", false);
        groups.putObject("patternProperties")
                .set(
                        "^" + WorldReader.GROUP.pattern() + "$",
                        list(pattern(CODE, "A nation"), "Codes of nations").put("minItems", 1));
        optional(body, "groups", groups);
        required(body, "tables", tables());
        return required(
                body,
                "provenance",
                list(provenance(), "Where figures come from").put("minItems", 1));
    }

    private static ObjectNode coded(ObjectNode value, String description) {
        ObjectNode block =
                type("object", description).put("additionalProperties", false).put("minProperties", 1);
        block.putObject("patternProperties").set("^" + CODE + "$", value);
        return block;
    }

    private static ObjectNode share(String description) {
        return type("number", description + " [fraction]").put("minimum", 0).put("maximum", 1);
    }

    private static ObjectNode nation() {
        ObjectNode nation = block("A nation");
        required(nation, "name", ref("text", "Its name"));
        for (NationFigure figure : NationFigure.values()) {
            ObjectNode value = number(figure.low(), figure.high(), figure.unit(), figure.meaning());
            if (figure.optional()) {
                optional(nation, figure.key(), value);
            } else {
                required(nation, figure.key(), value);
            }
        }
        ObjectNode mix = type("object", "Sources of industrial energy; shares add up to 1")
                .put("additionalProperties", false)
                .put("minProperties", 1);
        mix.putObject("patternProperties")
                .set("^(domestic|sea-borne|renewables|pipeline:[A-Z]{3})$", share("Share of the energy cost"));
        required(nation, "energyMix", mix);
        ObjectNode tile = list(whole(0, 100, "Column or row"), "Column and row of its tile in maps");
        return required(nation, "tile", tile.put("minItems", 2).put("maxItems", 2));
    }

    private static ObjectNode family() {
        ObjectNode family = block("A family of industry clusters");
        required(family, "name", ref("text", "Its name"));
        required(family, "role", choice(WorldReader.roles(), "How its capacity behaves"));
        required(family, "manufacturing", type("boolean", "Whether it counts in ALL"));
        for (FamilyFigure figure : FamilyFigure.values()) {
            required(family, figure.key(), number(figure.low(), figure.high(), figure.unit(), figure.meaning()));
        }
        return family;
    }

    private static ObjectNode tables() {
        ObjectNode tables = block("Tables: CSV files relative to the world file, or blocks of CSV");
        required(tables, "flows", type("string", "Sales by family, exporter, importer [million USD a year]"));
        required(tables, "tariffs", type("string", "Tariffs by family, exporter, importer [fraction of value]"));
        required(tables, "inputs", type("string", "Input coefficients by using and supplying family"));
        required(tables, "inputFactors", type("string", "Factors on inputs by nation and supplying family"));
        return required(tables, "proximity", type("string", "How related two families are, symmetric"));
    }

    private static ObjectNode provenance() {
        ObjectNode block = block("Where a group of figures comes from");
        required(block, "item", type("string", "The figures, as a path in this file"));
        ImmutableList<String> bases = ImmutableList.of("observed", "cited", "derived", "assumed");
        required(block, "basis", choice(bases, "How firm they are"));
        required(block, "source", ref("text", "Provider and year, or the reasoning"));
        return optional(block, "range", type("string", "What an assumed figure may be instead"));
    }
}
