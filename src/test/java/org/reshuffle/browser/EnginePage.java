package org.reshuffle.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reshuffle.page.Chromium;

/** The built engine in headless Chromium, served on loopback at a sub-path and under a strict policy for scripts. */
final class EnginePage implements AutoCloseable {
    private static final String POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
    private static final Path BUILT = Path.of("target/classes/page");

    private final HttpServer server;
    private final boolean wasm;
    final Page page;

    /** @param wasm false to serve no WebAssembly, as if the browser had none */
    EnginePage(boolean wasm) throws IOException {
        this.wasm = wasm;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
        page = Chromium.browser().newPage();
        page.setDefaultTimeout(120_000);
        page.onConsoleMessage(message -> System.out.println("browser: " + message.text()));
        page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/some/where/index.html");
    }

    /** What an expression comes to in which {@code engine} is the page's engine and {@code asked} what is handed over. */
    Object call(String expression, Object asked) {
        return page.evaluate(
                "async asked => { const engine = await import('./app/engine/engine.js'); return " + expression + " }",
                asked);
    }

    /** Begins what {@link #call} does, and goes on at once; {@link #begun} waits for what it comes to. */
    void begin(String expression, Object asked) {
        page.evaluate(
                "async asked => { const engine = await import('./app/engine/engine.js');"
                        + " window.begun = (async () => " + expression + ")(); }",
                asked);
    }

    Object begun() {
        return page.evaluate("() => window.begun");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().replace("/some/where/", "");
            byte[] body = body(path);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private byte @Nullable [] body(String path) throws IOException {
        if (path.equals("index.html")) {
            return "<!doctype html><title>engine</title>".getBytes(StandardCharsets.UTF_8);
        }
        if (path.equals("data/library.json")) {
            return new ObjectMapper().writeValueAsBytes(library());
        }
        Path file = BUILT.resolve(path).normalize();
        boolean hidden = !wasm && path.endsWith(".wasm");
        return file.startsWith(BUILT) && Files.isRegularFile(file) && !hidden ? Files.readAllBytes(file) : null;
    }

    private static String type(String path) {
        return path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".wasm")
                        ? "application/wasm"
                        : path.endsWith(".json") ? "application/json" : "text/html";
    }

    /** Every text of the folder of scenarios by its name within it. */
    static Map<String, String> library() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        Path scenarios = Path.of("scenarios");
        try (Stream<Path> files = Files.walk(scenarios)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(yaml|csv)"))
                    .toList()) {
                texts.put(scenarios.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Override
    public void close() {
        page.context().close();
        server.stop(0);
    }
}
