package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class SiteCommandTest {
    @TempDir
    Path folder;

    private Ended site(String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "site";
        args[1] = "~/out/page";
        args[2] = "--scenarios";
        args[3] = folder.resolve("scenarios").toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Program.in(folder).scenario("gas").call(args);
    }

    @Test
    void everyFileThatWorksOfflineIsThereAtASubPathOfAPlainServer() throws IOException, InterruptedException {
        Ended ended = site();
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err())
                .containsPattern("\\d+ files, \\d+ kB, \\d+ kB compressed; a browser's first load: \\d+ files");
        Path made = folder.resolve("out/page");
        assertThat(made.resolve(".nojekyll")).exists();
        assertThat(made.resolve("404.html")).content().contains("lang=\"zh\"");
        assertThat(Files.readString(made.resolve("index.html")))
                .contains("http-equiv=\"Content-Security-Policy\"", "'sha256-")
                .doesNotContain("frame-ancestors");
        HttpServer plain = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        plain.createContext("/some/where/", exchange -> {
            Path file = made.resolve(exchange.getRequestURI().getPath().substring("/some/where/".length()));
            boolean there = Files.isRegularFile(file);
            exchange.sendResponseHeaders(there ? 200 : 404, 0);
            exchange.getResponseBody().write(there ? Files.readAllBytes(file) : new byte[0]);
            exchange.close();
        });
        plain.start();
        try {
            URI root = URI.create("http://127.0.0.1:" + plain.getAddress().getPort() + "/some/where/");
            String worker = get(root.resolve("sw.js")).body();
            Matcher list = Pattern.compile("FILES = \\[(.*?)];").matcher(worker);
            assertThat(list.find()).isTrue();
            String[] paths = list.group(1).replace("\"", "").split(",");
            assertThat(paths)
                    .contains(
                            "index.html",
                            "data/library.json",
                            "data/catalog.json",
                            "data/lessons.json",
                            "lib/lit/index.js")
                    .doesNotContain("sw.js", "404.html");
            for (String path : paths) {
                assertThat(path).doesNotStartWith("/");
                assertThat(get(root.resolve(path)).statusCode()).as(path).isEqualTo(200);
            }
        } finally {
            plain.stop(0);
        }
    }

    private static HttpResponse<String> get(URI from) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theSameFilesMakeTheSamePageAndAnEarlierOneIsReplaced() throws IOException {
        assertThat(site().code()).isZero();
        Path worker = folder.resolve("out/page/sw.js");
        String first = Files.readString(worker);
        Files.writeString(folder.resolve("out/page/left-over.txt"), "of an older page");
        assertThat(site().code()).isZero();
        assertThat(worker).hasContent(first);
        assertThat(folder.resolve("out/page/left-over.txt")).doesNotExist();
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/page").isDirectoryNotContaining("glob:**/.*");
        Path scenario = folder.resolve("scenarios/gas.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "# one byte more\n");
        Program.in(folder)
                .call(
                        "site",
                        "~/out/page",
                        "--scenarios",
                        folder.resolve("scenarios").toString());
        assertThat(Files.readString(worker)).isNotEqualTo(first);
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("out/page"));
        Files.writeString(folder.resolve("out/page/thesis.txt"), "dear to somebody");
        Ended ended = site();
        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.complaints()).hasSize(1).first().asString().contains("something else");
        assertThat(folder.resolve("out/page/thesis.txt")).hasContent("dear to somebody");
    }

    @Test
    void aDryRunListsAndWritesNothing() {
        Ended ended = site("--dry-run");
        assertThat(ended.out()).contains("index.html", "lib/echarts/echarts.esm.min.mjs");
        assertThat(site("--dry-run", "--json").out()).contains("\"gzip\"", "\"path\" : \"sw.js\"");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void withoutScenariosThereIsNoPage() {
        Ended ended = Program.in(folder).call("site", "~/out/page", "--scenarios", folder + "/none");
        assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.complaints()).hasSize(1);
    }
}
