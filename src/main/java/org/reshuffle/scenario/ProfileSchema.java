package org.reshuffle.scenario;

import static org.reshuffle.scenario.SchemaParts.block;
import static org.reshuffle.scenario.SchemaParts.choice;
import static org.reshuffle.scenario.SchemaParts.optional;
import static org.reshuffle.scenario.SchemaParts.ref;
import static org.reshuffle.scenario.SchemaParts.required;
import static org.reshuffle.scenario.SchemaParts.type;
import static org.reshuffle.scenario.SchemaParts.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.RunLevers;

/** Makes the schema of profiles. */
final class ProfileSchema {
    private ProfileSchema() {}

    static ObjectNode of() {
        ObjectNode profile = SchemaParts.JSON.objectNode().put("description", "How strong an event is, when");
        profile.withArray("oneOf").add(step()).add(ramp()).add(pulse()).add(path());
        return profile;
    }

    private static ObjectNode typed(String type, String description) {
        return required(
                block(description), "type", SchemaParts.JSON.objectNode().put("const", type));
    }

    private static ObjectNode size() {
        return type("number", "Full strength, in the unit of the kind");
    }

    private static ObjectNode step() {
        ObjectNode block = typed("step", "Full strength at once");
        required(block, "size", size());
        required(block, "start", ref("quarter", "First quarter"));
        return optional(block, "end", ref("quarter", "First quarter without it; default never"));
    }

    private static ObjectNode ramp() {
        ObjectNode block = typed("ramp", "Strength that grows in equal parts");
        required(block, "size", size());
        required(block, "start", ref("quarter", "Quarter of the first part"));
        required(block, "quarters", whole(1, RunLevers.MOST_QUARTERS, "How many quarters the growth takes"));
        return optional(block, "end", ref("quarter", "First quarter without it; default never"));
    }

    private static ObjectNode pulse() {
        ObjectNode block = typed("pulse", "Full strength for a while, then fading");
        required(block, "size", size());
        required(block, "start", ref("quarter", "First quarter"));
        required(block, "quarters", whole(1, RunLevers.MOST_QUARTERS, "Quarters at full strength"));
        ObjectNode decay = type("number", "Fraction lost in each quarter after that; default 1 ends it at once");
        return optional(
                block, "decay", decay.put("minimum", 0.001).put("maximum", 1).put("default", 1));
    }

    private static ObjectNode path() {
        ObjectNode block = typed("path", "Strength given at dates");
        ObjectNode points = type("object", "Level by quarter, dates rising").put("minProperties", 1);
        points.put("additionalProperties", false).putObject("patternProperties").set("^[0-9]{4}Q[1-4]$", size());
        required(block, "points", points);
        optional(block, "interpolation", choice(ImmutableList.of("linear", "step"), "Between dates; default linear"));
        optional(block, "after", choice(ImmutableList.of("hold", "end"), "After the last date; default hold"));
        ObjectNode scale = type("number", "Multiplies every level; default 1");
        return optional(
                block,
                "scale",
                scale.put("minimum", 0).put("maximum", ProfileReader.MOST_SCALE).put("default", 1));
    }
}
