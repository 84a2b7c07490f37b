package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class TeachCommandTest {
    @TempDir
    Path folder;

    @Test
    void servesUntilItIsInterrupted() throws IOException, InterruptedException {
        Program.in(folder).scenario("gas");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "teach",
                        "--class",
                        "--port=0",
                        "--scenarios",
                        folder.resolve("scenarios").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            URI url = URI.create(out.readLine());
            assertThat(url.getHost()).isEqualTo("127.0.0.1");
            assertThat(out.readLine()).startsWith(url + "#/class?code=");
            assertThat(out.readLine()).startsWith(url + "#/class?code=").contains("&secret=");
            HttpResponse<String> catalog = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(url.resolve("data/catalog.json"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(catalog.body()).contains("\"name\":\"gas\"");
            // The server's own bound on headers, which is set before its first use in a process.
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort())) {
                socket.setSoTimeout(30_000);
                String answer;
                try {
                    socket.getOutputStream()
                            .write(("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(200_000) + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
                    answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                } catch (IOException e) {
                    // Cut off while it was still talking.
                    answer = "";
                }
                assertThat(answer).doesNotContain("200");
            }
            // SIGINT, as Ctrl-C sends it.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void saysWhatIsWrongWithItsOptions() throws IOException {
        Program program = Program.in(folder).scenario("gas");
        String scenarios = folder.resolve("scenarios").toString();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended =
                    program.call("teach", "--scenarios", scenarios, "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
            assertThat(ended.complaints()).hasSize(1).first().asString().contains("is taken");
        }
        assertThat(program.call("teach", "--port", "70000").complaints())
                .containsExactly("--port: expected a whole number from 0 to 65535, got '70000'");
        assertThat(program.call("teach", "--scenarios", folder + "/none").code())
                .isEqualTo(ExitCode.USAGE);
    }
}
