package org.reshuffle.web;

import com.google.common.collect.ImmutableMap;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Puts on every answer, errors among them, what a browser is to hold back from. */
final class SafeHeaders extends Filter {
    private final ImmutableMap<String, String> headers;

    SafeHeaders(ContentSecurityPolicy policy) {
        headers = ImmutableMap.<String, String>builder()
                .put("Content-Security-Policy", policy.header())
                .put("X-Content-Type-Options", "nosniff")
                .put("Referrer-Policy", "no-referrer")
                .put("Cross-Origin-Opener-Policy", "same-origin")
                .put("Cross-Origin-Resource-Policy", "same-origin")
                .put(
                        "Permissions-Policy",
                        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()")
                .build();
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        chain.doFilter(exchange);
    }

    @Override
    public String description() {
        return "safe headers";
    }
}
