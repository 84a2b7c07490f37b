package org.reshuffle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reshuffle.judge.Verdict;
import org.reshuffle.result.Json;

/** What the page is told of the shipped files. */
class CatalogTest {
    private static final Path FOLDER = Path.of("scenarios");

    private static ShippedFiles shipped;
    private static Json catalog;

    @BeforeAll
    static void read() throws IOException {
        shipped = ShippedFiles.read(FOLDER);
        catalog = Json.read("catalog", CatalogFile.of(shipped).text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyScenarioClaimAndLeverSpeaksBothLanguages() {
        List<Json> scenarios = catalog.get("scenarios").items();
        assertThat(scenarios).hasSize(shipped.scenarios().size()).hasSizeGreaterThan(20);
        for (Json scenario : scenarios) {
            both(scenario, "title", "description");
            for (Json lever : scenario.get("levers").items()) {
                both(lever, "label", "meaning", "source");
                assertThat(lever.text("grade")).isIn("observed", "cited", "assumed");
                assertThat(lever.number("low")).isLessThan(lever.number("high"));
                lever.text("value");
            }
            scenario.get("shocks").items().forEach(shock -> both(shock, "label", "source"));
        }
        List<Json> claims = catalog.get("claims").items();
        assertThat(claims).hasSize(38);
        claims.forEach(claim -> both(claim, "title", "text", "falsifier", "scope"));
        assertThat(catalog.get("verdicts").items()).hasSize(38);
        catalog.get("settings").items().forEach(setting -> both(setting, "label", "source"));
    }

    /** Labels that Chinese readers see are not English ones that somebody forgot to translate. */
    private static void both(Json of, String... keys) {
        for (String key : keys) {
            assertThat(of.bilingual(key).en()).isNotBlank();
            assertThat(of.bilingual(key).zh()).isNotBlank();
        }
    }

    @Test
    void everyNationHasATileOfItsOwn() {
        List<Json> nations = catalog.get("nations").items();
        Set<String> tiles = new HashSet<>();
        for (Json nation : nations) {
            List<Long> tile = nation.list("tile", Json::whole);
            assertThat(tile).hasSize(2).allMatch(at -> at >= 0);
            assertThat(tiles.add(tile.toString())).as(nation.text("id")).isTrue();
        }
        for (Json world : catalog.get("worlds").items()) {
            assertThat(nations.stream().map(nation -> nation.text("id")).toList())
                    .containsAll(world.list("nations", Json::text));
        }
    }

    @Test
    void thePageHasANameForEveryVerdict() throws IOException {
        String source = Files.readString(Path.of("src/main/resources/page/app/parts/verdict.js"));
        String names = source.substring(source.indexOf("const NAMES"), source.indexOf("};"));
        for (Verdict verdict : Verdict.values()) {
            assertThat(names).containsPattern("[ {']" + verdict.key() + "'?:");
        }
    }

    @Test
    void theLibraryHoldsEveryFileThatTheReadersOpen() throws IOException {
        Json library = Json.read("library", LibraryFile.of(FOLDER).text().getBytes(StandardCharsets.UTF_8));
        assertThat(library.text("nord-stream.yaml")).contains("scenario: nord-stream");
        assertThat(library.text("claims/C01.yaml")).contains("claim: C01");
        assertThat(library.text("worlds/world-2018.yaml")).isNotBlank();
    }
}
