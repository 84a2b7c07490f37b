package org.reshuffle.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (2020-12) of scenario, world and claim files, made from the catalogues that the readers check against, for
 * editors that complete and explain keys. Looser than the readers, which also know the names of a world.
 */
public final class JsonSchema {
    private JsonSchema() {}

    /** The schema of scenario files. */
    public static String scenario() {
        return printed(ScenarioSchema.of());
    }

    /** The schema of world files. */
    public static String world() {
        return printed(WorldSchema.of());
    }

    /** The schema of claim files. */
    public static String claim() {
        return printed(ClaimSchema.of());
    }

    private static String printed(ObjectNode schema) {
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can always be printed", e);
        }
    }
}
