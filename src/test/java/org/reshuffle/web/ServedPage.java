package org.reshuffle.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small page served on loopback, asked byte by byte as no browser would. */
final class ServedPage implements AutoCloseable {
    static final String INDEX = "<!doctype html><html><head><script type=\"importmap\">{\"imports\":{}}</script>"
            + "</head><body>Hello</body></html>";
    static final String SCRIPT = "export const numbers = [" + "1, 2, 3, ".repeat(500) + "];";
    static final Map<String, Axis> AXES =
            Map.of("L01", new Axis(Axis.Kind.MARKER, -10, 10), "L02", new Axis(Axis.Kind.CURVE, 0, 100));

    final ClassSession session = new ClassSession(AXES, InstantSource.system());
    final PageServer server;

    ServedPage() {
        try {
            server = new PageServer(
                    new PageFiles(List.of(
                            new PageFile("index.html", INDEX),
                            new PageFile("app/main.js", SCRIPT),
                            new PageFile("lib/x.mjs", "export {};"),
                            new PageFile("engine/reshuffle.wasm", new byte[] {0, 'a', 's', 'm'}))),
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer, its head as text and its body as bytes. */
    record Answer(String head, byte[] body) {
        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        @Nullable
        String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse(null);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    String host() {
        return "127.0.0.1:" + server.port();
    }

    Answer get(String path, String... headers) {
        return ask("GET", path, "", headers);
    }

    Answer post(String path, String body, String... headers) {
        String[] all = new String[headers.length + 1];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type: application/json";
        return ask("POST", path, body, all);
    }

    Answer ask(String method, String path, String body, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            head.append("Host: ").append(host()).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        if (sent.length > 0) {
            head.append("Content-Length: ").append(sent.length).append("\r\n");
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(sent);
            socket.getOutputStream().flush();
            byte[] all = socket.getInputStream().readAllBytes();
            String text = new String(all, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            byte[] rest = new byte[all.length - end - 4];
            System.arraycopy(all, end + 4, rest, 0, rest.length);
            return new Answer(text.substring(0, end), rest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
