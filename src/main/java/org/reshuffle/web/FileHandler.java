package org.reshuffle.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers with files of the page, as they are or compressed, or with the word that they have not changed. */
final class FileHandler implements HttpHandler {
    private final PageFiles files;

    FileHandler(PageFiles files) {
        this.files = files;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (!head && !exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            Refusal.BAD_METHOD.send(exchange);
            return;
        }
        String path = RequestPath.of(exchange.getRequestURI());
        if (path == null) {
            Refusal.BAD_REQUEST.send(exchange);
            return;
        }
        PageFile file = files.find(path);
        if (file == null) {
            Refusal.NOT_FOUND.send(exchange);
            return;
        }
        send(exchange, file, head);
    }

    private static void send(HttpExchange exchange, PageFile file, boolean head) throws IOException {
        boolean gzip = file.shrinks() && takesGzip(exchange.getRequestHeaders());
        String tag = '"' + file.hash().substring(0, 32) + (gzip ? "-gzip" : "") + '"';
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag);
        // Names stay when contents change, so a browser asks each time whether they have.
        headers.set("Cache-Control", "no-cache");
        headers.set("Vary", "Accept-Encoding");
        if (known(exchange.getRequestHeaders().get("If-None-Match"), tag)) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        byte[] sent = file.sent(gzip);
        headers.set("Content-Type", file.type());
        if (gzip) {
            headers.set("Content-Encoding", "gzip");
        }
        if (head) {
            headers.set("Content-Length", Integer.toString(sent.length));
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(200, sent.length == 0 ? -1 : sent.length);
            exchange.getResponseBody().write(sent);
        }
        exchange.close();
    }

    private static boolean known(@Nullable List<String> tags, String tag) {
        return tags != null
                && tags.stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static boolean takesGzip(Headers headers) {
        List<String> lines = headers.get("Accept-Encoding");
        return lines != null
                && lines.stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(each -> each.replace(" ", ""))
                        .anyMatch(each ->
                                (each.equals("gzip") || each.startsWith("gzip;")) && !each.matches("gzip;q=0(\\.0*)?"));
    }
}
