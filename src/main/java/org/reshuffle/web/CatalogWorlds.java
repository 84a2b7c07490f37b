package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reshuffle.result.Json;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Blocs;
import org.reshuffle.world.Family;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Role;

/** Nations with their tiles, families, and which of them each world has. The first world that names one describes it. */
final class CatalogWorlds {
    private final Map<String, BaseWorld> worlds = new LinkedHashMap<>();

    CatalogWorlds(ShippedFiles shipped) {
        shipped.scenarios()
                .values()
                .forEach(scenario -> worlds.putIfAbsent(scenario.world().id(), scenario.world()));
    }

    void write(JsonGenerator json) throws IOException {
        Map<String, BaseWorld> nations = new LinkedHashMap<>();
        Map<String, Family> families = new LinkedHashMap<>();
        for (BaseWorld world : worlds.values()) {
            world.nations().forEach(nation -> nations.putIfAbsent(nation.code(), world));
            world.families().forEach(family -> families.putIfAbsent(family.code(), family));
        }
        json.writeArrayFieldStart("nations");
        for (Map.Entry<String, BaseWorld> nation : nations.entrySet()) {
            nation(json, nation.getValue(), nation.getValue().nation(nation.getKey()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("families");
        for (Family family : families.values()) {
            json.writeStartObject();
            json.writeStringField("id", family.code());
            Json.text(json, "name", family.name());
            json.writeBooleanField("manufacturing", family.manufacturing());
            json.writeBooleanField("latent", family.role() == Role.LATENT);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("worlds");
        for (BaseWorld world : worlds.values()) {
            json.writeStartObject();
            json.writeStringField("id", world.id());
            Json.text(json, "title", world.title());
            json.writeNumberField("year", world.year());
            CatalogText.words(json, "groups", world.groups().keySet());
            CatalogText.words(
                    json, "nations", world.nations().stream().map(Nation::code).toList());
            CatalogText.words(
                    json,
                    "families",
                    world.families().stream().map(Family::code).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void nation(JsonGenerator json, BaseWorld world, int index) throws IOException {
        Nation nation = world.nations().get(index);
        json.writeStartObject();
        json.writeStringField("id", nation.code());
        Json.text(json, "name", nation.name());
        json.writeStringField("bloc", bloc(world, index));
        json.writeFieldName("tile");
        json.writeArray(new int[] {nation.tileColumn(), nation.tileRow()}, 0, 2);
        json.writeEndObject();
    }

    /** The name of the nation's bloc; empty for none. */
    private static String bloc(BaseWorld world, int nation) {
        int size = new Blocs(world).members(nation).length;
        String code = world.nations().get(nation).code();
        return world.groups().entrySet().stream()
                .filter(group ->
                        group.getValue().size() == size && group.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
