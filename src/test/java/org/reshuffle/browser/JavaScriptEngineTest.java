package org.reshuffle.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine for browsers without garbage collection in WebAssembly: the same figures again, bit for bit. */
class JavaScriptEngineTest {
    private static EnginePage browser;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.exists(Path.of("target/classes/page/engine/reshuffle.js")), "the engine is not built");
        EnginePage.library().forEach((name, text) -> BrowserEngine.put("scenarios/" + name, text));
        browser = new EnginePage(false);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isChosenWhereThereIsNoWebAssembly() {
        assertThat(((Map<?, ?>) browser.call("await engine.info()", null)).get("wasm"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "nord-stream, mean-field",
        "stock-era, mean-field",
        "europe-triple-shock, mean-field",
        "nord-stream, stochastic",
        "trade-war, stochastic"
    })
    void hasTheFingerprintOfTheJvm(String scenario, String mode) {
        browser.begin("engine.fingerprint({scenario: asked[0], mode: asked[1], seeds: 1})", List.of(scenario, mode));
        String expected = BrowserEngine.fingerprint("scenarios/" + scenario + ".yaml", "mode=" + mode + "\nseeds=1");
        assertThat("{\"fingerprint\":\"" + browser.begun() + "\"}").isEqualTo(expected);
    }
}
