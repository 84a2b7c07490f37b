package org.reshuffle.scenario;

import static org.reshuffle.scenario.SchemaParts.block;
import static org.reshuffle.scenario.SchemaParts.choice;
import static org.reshuffle.scenario.SchemaParts.list;
import static org.reshuffle.scenario.SchemaParts.optional;
import static org.reshuffle.scenario.SchemaParts.pattern;
import static org.reshuffle.scenario.SchemaParts.ref;
import static org.reshuffle.scenario.SchemaParts.required;
import static org.reshuffle.scenario.SchemaParts.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.Switch;
import org.reshuffle.world.Text;

/** Makes the schema of claim files. */
final class ClaimSchema {
    /** What a form's own key holds: a figure, a block of another kind, a quantity, several, or a condition. */
    private static final String FIGURE = "[^.\\s]+\\.[^.\\s]+\\.[A-Za-z]+";

    private ClaimSchema() {}

    static ObjectNode of() {
        ObjectNode schema = SchemaParts.root("claim", new Text("Reshuffle claim", "Reshuffle 论断"));
        ObjectNode body = block("What is claimed, which runs are set side by side, what must be true of them");
        required(body, "claim", pattern(ClaimFiles.ID.pattern(), "Its name, the file's without the ending"));
        required(body, "title", ref("text", "Its title"));
        required(body, "text", ref("text", "What is claimed"));
        required(body, "falsifier", ref("text", "What would show it to be false"));
        required(body, "scope", ref("text", "What the verdict cannot say"));
        List<String> switches = new ArrayList<>();
        for (Switch each : Switch.values()) {
            switches.add(each.path());
        }
        required(body, "switches", list(choice(switches, "A switch"), "Switches that could settle it by construction"));
        optional(body, "scenario", type("string", "Scenario file of runs that name none, relative to this file"));
        required(body, "treatment", ref("run", "What is judged"));
        required(body, "control", ref("run", "What it is held against"));
        ObjectNode runs = type("object", "More runs, by name");
        runs.set("additionalProperties", ref("run", "A run"));
        optional(body, "runs", runs);
        required(body, "measure", pattern(FIGURE, "Figure whose effect is told beside the verdict"));
        required(body, "horizon", ref("quarter", "When figures are taken"));
        ObjectNode uncertainty = block("A number that nobody knows well");
        required(uncertainty, "path", type("string", "A lever"));
        ObjectNode end = SchemaParts.JSON.objectNode();
        end.withArray("type").add("number").add("string");
        optional(uncertainty, "range", list(end, "Lower and upper end"));
        optional(body, "uncertainties", list(uncertainty, "What is sampled; default what the scenarios sample"));
        required(body, "holds", ref("condition", "What must be so"));
        ObjectNode without = block("The world without its mechanism");
        optional(without, "set", levers());
        optional(without, "drop", list(type("string", "The id of a shock"), "Events that happen in no run"));
        required(without, "expect", choice(ClaimFiles.EXPECTATIONS, "What is expected there"));
        required(without, "why", ref("text", "Why"));
        required(body, "without", without);
        schema.setAll(body);
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("text", SchemaParts.text());
        definitions.set("quarter", pattern("[0-9]{4}Q[1-4]", "A quarter such as 2024Q3"));
        definitions.set("run", run());
        definitions.set("condition", condition());
        definitions.set("quantity", quantity());
        return schema;
    }

    private static ObjectNode levers() {
        ObjectNode set = type("object", "Levers by path");
        set.putObject("additionalProperties")
                .withArray("type")
                .add("number")
                .add("string")
                .add("boolean");
        return set;
    }

    private static ObjectNode run() {
        ObjectNode run = block("A run");
        ObjectNode ids = list(type("string", "The id of a shock"), "Ids of shocks");
        optional(run, "scenario", type("string", "Scenario file, relative to this file"));
        required(run, "arm", type("string", "An arm of the scenario, or baseline"));
        optional(run, "with", ids);
        optional(run, "without", ids.deepCopy());
        optional(run, "set", levers());
        return run;
    }

    private static ObjectNode condition() {
        ObjectNode condition = block("A quantity with bounds, or all, any, not");
        optional(condition, "says", ref("text", "What it asks"));
        optional(condition, "all", list(ref("condition", "A part"), "Every one is met"));
        optional(condition, "any", list(ref("condition", "A part"), "At least one is met"));
        optional(condition, "not", ref("condition", "It is not met"));
        for (String bound : ConditionReader.BOUNDS) {
            optional(condition, bound, type("number", "The quantity is " + bound + " this"));
        }
        forms(condition);
        return condition;
    }

    private static ObjectNode quantity() {
        ObjectNode form = block("A quantity of one form");
        forms(form);
        ObjectNode quantity = SchemaParts.JSON.objectNode().put("description", "A quantity");
        quantity.withArray("anyOf")
                .add(form)
                .add(pattern(FIGURE, "A figure of the treatment at the horizon"))
                .add(type("number", "A number"));
        return quantity;
    }

    /** The keys of every form; which go together is left to the reader. */
    private static void forms(ObjectNode block) {
        ObjectNode any = SchemaParts.JSON.objectNode();
        for (String form : QuantityReader.FORMS) {
            optional(block, form, any.deepCopy().put("description", "See docs/claims.md"));
        }
        for (String key : ImmutableList.of("of", "over", "by", "causes", "levers", "from", "to")) {
            optional(block, key, any.deepCopy());
        }
        optional(block, "run", type("string", "A run of this claim"));
        optional(block, "against", type("string", "A run of this claim, or start"));
        optional(block, "at", ref("quarter", "When"));
        List<String> takes = new ArrayList<>(WindowReader.TAKES);
        takes.addAll(MovedReader.TAKES);
        optional(block, "take", choice(takes, "What is made of several"));
        optional(block, "in", choice(QuantityReader.UNITS, "What a change is told in"));
        optional(block, "order", choice(QuantityReader.ORDERS, "Which comes first"));
        optional(block, "direction", choice(QuantityReader.DIRECTIONS, "From which side"));
        optional(block, "lever", type("string", "A lever"));
        for (String number : ImmutableList.of("level", "crosses", "discount")) {
            optional(block, number, type("number", number));
        }
        optional(block, "risk", type("boolean", "Whether what comes after a change of leadership is lost"));
    }
}
