package org.reshuffle.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Why a request is not answered, as a small page in both languages. */
enum Refusal {
    BAD_REQUEST(400, "This request makes no sense.", "无法理解此请求。"),
    FORBIDDEN(403, "This is not allowed.", "不允许此操作。"),
    NOT_FOUND(404, "There is nothing at this address.", "此地址没有内容。"),
    BAD_METHOD(405, "This can only be read.", "此处只能读取。"),
    CONFLICT(409, "This question takes no prediction now.", "此问题现在不接受预测。"),
    TOO_LARGE(413, "This is too large.", "内容过大。"),
    ADDRESS_TOO_LONG(414, "This address is too long.", "地址过长。"),
    NO_JSON(415, "Expected JSON.", "应为 JSON。"),
    OTHER_HOST(421, "This server answers only to its own address.", "本服务器只应答自己的地址。"),
    TOO_MANY(429, "Too many requests: try again in a moment.", "请求过多，请稍后再试。"),
    HEADERS_TOO_LARGE(431, "These headers are too large.", "请求头过大。"),
    FAILED(500, "Something went wrong here.", "服务器出错。"),
    FULL(503, "There is no room for more.", "名额已满。");

    private final int status;
    private final String en;
    private final String zh;

    Refusal(int status, String en, String zh) {
        this.status = status;
        this.en = en;
        this.zh = zh;
    }

    int status() {
        return status;
    }

    /** As a page that needs nothing else. */
    String page() {
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + status
                + "</title>\n</head>\n<body>\n<h1>" + status + "</h1>\n<p>" + en + "</p>\n<p lang=\"zh\">" + zh
                + "</p>\n</body>\n</html>\n";
    }

    /** Answers with this page; what the request still sends is not read, so its connection ends. */
    void send(HttpExchange exchange) throws IOException {
        byte[] page = page().getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Connection", "close");
        if (this == TOO_MANY) {
            headers.set("Retry-After", "2");
        }
        boolean head = Objects.equals(exchange.getRequestMethod(), "HEAD");
        if (head) {
            headers.set("Content-Length", Integer.toString(page.length));
        }
        exchange.sendResponseHeaders(status, head ? -1 : page.length);
        if (!head) {
            exchange.getResponseBody().write(page);
        }
        exchange.close();
    }
}
