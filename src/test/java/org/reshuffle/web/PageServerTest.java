package org.reshuffle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.web.ServedPage.Answer;

class PageServerTest {
    private static ServedPage page;

    @BeforeAll
    static void serve() {
        page = new ServedPage();
    }

    @AfterAll
    static void stop() {
        page.close();
    }

    static Stream<Answer> everyKindOfAnswer() {
        String etag = page.get("/").header("ETag");
        return Stream.of(
                page.get("/"),
                page.get("/app/main.js", "Accept-Encoding: gzip"),
                page.get("/", "If-None-Match: " + etag),
                page.ask("HEAD", "/", ""),
                page.get("/missing"),
                page.get("/%2e%2e/secret"),
                page.ask("DELETE", "/", ""),
                page.get("/", "Host: evil.example"),
                page.get("/class/" + page.session.code()),
                page.get("/class/AAAAAA"),
                page.post("/class/" + page.session.code() + "/predictions", "no json"));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerHoldsBrowsersBack(Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
                .doesNotContain("unsafe-inline", "'unsafe-eval'", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cache-Control")).as(answer.head()).isIn("no-cache", "no-store");
    }

    @Test
    void theImportMapIsNamedByItsHash() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest("{\"imports\":{}}".getBytes(StandardCharsets.UTF_8));
        assertThat(page.get("/").header("Content-Security-Policy"))
                .contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/app/main.js, text/javascript; charset=utf-8",
        "/lib/x.mjs, text/javascript; charset=utf-8",
        "/engine/reshuffle.wasm, application/wasm"
    })
    void filesSayWhatTheyAre(String path, String type) {
        assertThat(page.get(path).status()).isEqualTo(200);
        assertThat(page.get(path).header("Content-Type")).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/app/../index.html",
                "/%2e%2e/pom.xml",
                "/%2E%2E%2Fpom.xml",
                "/..%2fpom.xml",
                "/app/%2e/main.js",
                "/..%5cpom.xml",
                "/app%5cmain.js",
                "/app/main.js%00.html",
                "/%0d%0aSet-Cookie:x",
                "//etc/passwd",
                "/app//main.js",
                "/%c0%ae%c0%ae/pom.xml",
                "http://evil.example/index.html"
            })
    void leavesNothingThroughThatTriesToLeave(String path) {
        Answer answer = page.get(path);
        assertThat(answer.status()).as(path).isBetween(400, 499);
        assertThat(answer.text()).doesNotContain("Hello", "export", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%252e%252e/pom.xml", "/app", "/INDEX.HTML", "/index.html/", "/org/reshuffle/cli/Main.class"})
    void whatIsNoFileOfThePageIsNotThere(String path) {
        assertThat(page.get(path).status()).isEqualTo(404);
        assertThat(page.get(path).text()).contains("404", "lang=\"zh\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void filesAreOnlyRead(String method) {
        Answer answer = page.ask(method, "/", "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void headIsGetWithoutABody() {
        Answer get = page.get("/app/main.js");
        Answer head = page.ask("HEAD", "/app/main.js", "");
        assertThat(head.body()).isEmpty();
        for (String name : List.of("Content-Length", "Content-Type", "ETag", "Cache-Control")) {
            assertThat(head.header(name)).as(name).isNotNull().isEqualTo(get.header(name));
        }
    }

    @Test
    void compressedIsTheSameFile() throws IOException {
        Answer plain = page.get("/app/main.js");
        Answer gzip = page.get("/app/main.js", "Accept-Encoding: br, gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(gzip.body().length).isLessThan(plain.body().length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(gzip.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(page.get("/app/main.js", "Accept-Encoding: gzip;q=0").header("Content-Encoding"))
                .isNull();
    }

    @Test
    void whatABrowserHasIsNotSentAgain() {
        String tag = page.get("/app/main.js").header("ETag");
        Answer again = page.get("/app/main.js", "If-None-Match: \"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(page.get("/app/main.js", "If-None-Match: \"other\"").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost:1", "localhost", "[::1].evil:80"})
    void onLoopbackOnlyItsOwnNamesAreAnswered(String host) {
        assertThat(page.get("/", "Host: " + host).status()).isEqualTo(421);
        assertThat(page.get("/", "Host: localhost:" + page.server.port()).status())
                .isEqualTo(200);
    }

    @Test
    void ofTwoHostsNoneIsAnswered() {
        assertThat(page.get("/", "Host: " + page.host(), "Host: evil.example").status())
                .isEqualTo(421);
        assertThat(page.get("/", "Host: " + page.host(), "Host: " + page.host()).status())
                .isEqualTo(421);
    }

    /** Each holds a connection with a request that never ends; all others are answered meanwhile. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HT",
                "POST /class/AAAAAA/predictions HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"
            })
    void whoNeverFinishesKeepsNobodyWaiting(String begun) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int k = 0; k < 300; k++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.server.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(begun.replace("HOST", page.host()).getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(page.get("/").status()).isEqualTo(200);
            for (Socket socket : slow) {
                socket.setSoTimeout(1);
                assertThatThrownBy(() -> socket.getInputStream().read())
                        .as("it still waits for the end of the request")
                        .isInstanceOf(SocketTimeoutException.class);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void nothingIsKeptOfWhatHasBeenWritten() throws IOException {
        try (Watchdog watchdog = new Watchdog()) {
            for (int k = 0; k < 1000; k++) {
                watchdog.within(
                        Duration.ofHours(1),
                        () -> assertThat(watchdog.watched()).isOne());
            }
            assertThat(watchdog.watched()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "99999999999999999999", "5\r\nContent-Length: 6", "1\r\nTransfer-Encoding: chunked"})
    void lengthsThatCannotBeAreRefused(String length) {
        Answer answer = page.get("/", "Content-Length: " + length);
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        assertThat(page.get("/" + "a".repeat(3000)).status()).isEqualTo(414);
        assertThat(page.get("/", "X-Long: " + "a".repeat(20_000)).status()).isEqualTo(431);
    }

    @Test
    void ratesAreBoundedAndRecover() {
        Instant[] now = {Instant.EPOCH};
        RateLimit limit = new RateLimit(3, 2, () -> now[0]);
        assertThat(Stream.generate(() -> limit.allows("a")).limit(5)).containsExactly(true, true, true, false, false);
        assertThat(limit.allows("b")).isTrue();
        now[0] = now[0].plusMillis(500);
        assertThat(Stream.generate(() -> limit.allows("a")).limit(2)).containsExactly(true, false);
    }
}
