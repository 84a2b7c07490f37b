package org.reshuffle.scenario;

import static org.reshuffle.scenario.SchemaParts.block;
import static org.reshuffle.scenario.SchemaParts.choice;
import static org.reshuffle.scenario.SchemaParts.described;
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
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.RunLevers;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** Makes the schema of scenario files. */
final class ScenarioSchema {
    private ScenarioSchema() {}

    static ObjectNode of() {
        ObjectNode schema = SchemaParts.root("scenario", new Text("Reshuffle scenario", "Reshuffle 情景"));
        ObjectNode body = block("One file says everything about a run");
        required(body, "scenario", pattern(ShockReader.ID.pattern(), "Its name, the file's without the ending"));
        optional(body, "extends", type("string", "A scenario file that this one adds to: lists are appended"));
        // What a scenario that extends another must say is known only together with the other.
        optional(body, "title", ref("text", "Its title"));
        optional(body, "description", ref("text", "What it asks"));
        ObjectNode world = SchemaParts.JSON.objectNode().put("description", "A world file, relative to this file");
        world.withArray("anyOf")
                .add(type("string", "A world file"))
                .add(ref("world", "A world written into the scenario"));
        optional(body, "world", world);
        optional(body, "horizon", horizon());
        optional(body, "mode", choice(RunLevers.MODES, "What is run; default both"));
        optional(body, "seed", whole(0, RunLevers.MOST_SEED, "First seed; default 1"));
        optional(body, "seeds", whole(1, RunLevers.MOST_SEEDS, "Seeds of the stochastic mode; default 20"));
        optional(
                body,
                "multiplier",
                whole(1, RunLevers.MOST_MULTIPLIER, "Clusters per per cent of a family's capacity; default 1"));
        optional(body, "parameters", parameters());
        optional(body, "switches", switches());
        optional(body, "governments", governments());
        optional(body, "shocks", list(shocks(), "Dated events"));
        optional(body, "arms", list(arm(), "What is run beside the baseline; default one arm with every shock"));
        optional(body, "levers", list(lever(), "What a reader may move"));
        optional(body, "uncertainties", list(uncertainty(), "What a sweep may sample"));
        optional(body, "outcomes", list(outcome(), "What is reported"));
        optional(body, "claims", list(pattern(ClaimReader.FORM.pattern(), "A claim"), "Claims that it serves"));
        optional(body, "sources", list(source(), "Where its figures come from"));
        schema.setAll(body);
        ObjectNode extended = schema.putArray("anyOf").addObject();
        extended.putArray("required").add("extends");
        ObjectNode alone = schema.withArray("anyOf").addObject();
        alone.putArray("required").add("title").add("description").add("world").add("horizon");
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("text", SchemaParts.text());
        definitions.set("quarter", pattern("[0-9]{4}Q[1-4]", "A quarter such as 2024Q3"));
        definitions.set("world", WorldSchema.body());
        definitions.set("profile", ProfileSchema.of());
        return schema;
    }

    private static ObjectNode horizon() {
        ObjectNode block = block("When it begins and how long it is");
        // Optional here, for a scenario that extends another may set one of them.
        optional(block, "start", ref("quarter", "First quarter"));
        optional(block, "quarters", whole(1, RunLevers.MOST_QUARTERS, "How many quarters its dates may name"));
        optional(block, "run", whole(1, RunLevers.MOST_QUARTERS, "How many of them are run; default all"));
        return block;
    }

    /** Each parameter twice: nested by its dots, and flat. */
    private static ObjectNode parameters() {
        ObjectNode block = block("Numbers that differ from their default");
        for (Parameter parameter : Parameter.values()) {
            int dot = parameter.path().indexOf('.');
            String group = parameter.path().substring(0, dot);
            ObjectNode properties = block.withObject("/properties");
            if (!properties.has(group)) {
                properties.set(group, block(group));
            }
            ObjectNode inner = properties.withObject("/" + group);
            optional(inner, parameter.path().substring(dot + 1), parameter(parameter));
            optional(block, parameter.path(), parameter(parameter));
        }
        return block;
    }

    private static ObjectNode parameter(Parameter parameter) {
        String basis = parameter.assumed() ? ". Assumed: " : ". Source: ";
        return number(parameter.low(), parameter.high(), parameter.unit(), SettingTexts.meaning(parameter))
                .put("default", parameter.standard())
                .put(
                        "description",
                        described(SettingTexts.meaning(parameter), parameter.unit())
                                + basis
                                + SettingTexts.source(parameter).en());
    }

    private static ObjectNode switches() {
        ObjectNode block = block("Mechanisms that differ from their default");
        for (Switch choice : Switch.values()) {
            String description = described(SettingTexts.meaning(choice), "") + ". "
                    + SettingTexts.argument(choice).en();
            optional(
                    block,
                    choice.path(),
                    choice(choice.options(), description)
                            .put("default", choice.options().get(0)));
        }
        return block;
    }

    private static ObjectNode governments() {
        StringBuilder kinds = new StringBuilder();
        for (StanceKind kind : StanceKind.values()) {
            kinds.append(kinds.length() == 0 ? "" : "; ")
                    .append(kind.key())
                    .append(": ")
                    .append(described(kind.meaning(), ""));
        }
        ObjectNode block = block("How governments decide; without it all are scripted");
        optional(
                block,
                "default",
                choice(GovernmentReader.KINDS, "Who is not named below; default rule. " + kinds)
                        .put("default", StanceKind.RULE.key()));
        ObjectNode stances = type("object", "Exceptions by nation code, group or ALL; later ones win");
        stances.set("additionalProperties", choice(GovernmentReader.KINDS, "A stance"));
        optional(block, "stances", stances);
        return block;
    }

    private static ObjectNode shocks() {
        ObjectNode shock = SchemaParts.JSON.objectNode().put("description", "A dated event");
        for (ShockKind kind : ShockKinds.ALL) {
            ObjectNode block = block(described(kind.meaning(), kind.unit()));
            required(block, "id", pattern(ShockReader.ID.pattern(), "Its name within the scenario"));
            required(block, "kind", SchemaParts.JSON.objectNode().put("const", kind.name()));
            required(block, "title", ref("text", "What a reader is told"));
            for (Field field : kind.fields()) {
                ObjectNode value = field(field);
                if (!field.standard().isEmpty()) {
                    value.put("default", field.standard());
                }
                if (field.required()) {
                    required(block, field.name(), value);
                } else {
                    optional(block, field.name(), value);
                }
            }
            String range = " from " + kind.low() + " to " + kind.high();
            required(block, "profile", ref("profile", "How strong it is, when [" + kind.unit() + "]" + range));
            required(block, "source", ref("text", "Where its figures come from, or 'assumed' with a range"));
            shock.withArray("oneOf").add(block);
        }
        return shock;
    }

    private static ObjectNode field(Field field) {
        String meaning = described(field.meaning(), field.unit());
        return switch (field.type()) {
            case NUMBER -> number(field.low(), field.high(), field.unit(), field.meaning());
            case CHOICE -> choice(field.options(), meaning);
            case NATIONS ->
                SchemaParts.oneOrList(
                        pattern("!?[A-Z][A-Z0-9_-]*", "A nation code, a group or ALL; '!' leaves one out"), meaning);
            case FAMILIES ->
                SchemaParts.oneOrList(
                        pattern("([A-Z]{3}|MANUFACTURING)", "A family code, MANUFACTURING or ALL"), meaning);
            case SOURCES ->
                SchemaParts.oneOrList(
                        pattern("(domestic|sea-borne|renewables|pipeline(:[A-Z]{3})?)", "An energy source"), meaning);
        };
    }

    private static ObjectNode arm() {
        ObjectNode block = block("One world that is run");
        ObjectNode ids = list(pattern(ShockReader.ID.pattern(), "The id of a shock"), "Ids of shocks");
        required(block, "name", pattern(ShockReader.ID.pattern(), "Its name"));
        required(block, "title", ref("text", "What a reader is told"));
        optional(block, "with", ids);
        optional(block, "without", ids.deepCopy());
        block.putObject("not").putArray("required").add("with").add("without");
        return block;
    }

    private static ObjectNode range() {
        ObjectNode end = SchemaParts.JSON.objectNode();
        end.withArray("anyOf").add(type("number", "A number")).add(ref("quarter", "A quarter"));
        return list(end, "Lower and upper end").put("minItems", 2).put("maxItems", 2);
    }

    private static ObjectNode lever() {
        ObjectNode block = block("A number that a reader may move");
        required(block, "path", type("string", "What it moves, as 'reshuffle levers' lists it"));
        required(block, "title", ref("text", "What a reader is told"));
        optional(block, "unit", type("string", "Its unit"));
        optional(block, "range", range());
        return block;
    }

    private static ObjectNode uncertainty() {
        ObjectNode block = block("A number that nobody knows well");
        required(block, "path", type("string", "What it is, as 'reshuffle levers' lists it"));
        optional(block, "range", range());
        return block;
    }

    private static ObjectNode outcome() {
        ObjectNode block = block("A figure that is reported");
        String measures = String.join("|", ImmutableList.copyOf(OutcomeReader.measures()));
        required(
                block,
                "id",
                pattern("[A-Z]{3}\\.[A-Z]{3}\\.(" + measures + ")", "NATION.FAMILY.measure; WLD and ALL sum up"));
        required(block, "at", ref("quarter", "When"));
        return block;
    }

    private static ObjectNode source() {
        ObjectNode block = block("Where figures come from");
        required(block, "id", pattern(ShockReader.ID.pattern(), "Short name"));
        required(block, "text", ref("text", "Provider, year, what was taken"));
        return block;
    }
}
