package org.reshuffle.web;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets requests through that are of a sensible size, for this server and not too many, and ends those that take long. */
final class Gate extends Filter {
    private static final int LONGEST_ADDRESS = 2048;
    private static final int LARGEST_HEADERS = 16_384;
    /** The largest file over a line of 50 kB a second. */
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final HostCheck hosts;
    private final RateLimit rate;
    private final Watchdog watchdog;

    Gate(HostCheck hosts, RateLimit rate, Watchdog watchdog) {
        this.hosts = hosts;
        this.rate = rate;
        this.watchdog = watchdog;
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        watchdog.within(LONGEST, () -> {
            try {
                Refusal refusal = refusal(exchange);
                if (refusal == null) {
                    chain.doFilter(exchange);
                } else {
                    refusal.send(exchange);
                }
            } catch (RuntimeException e) {
                // Nothing of a fault within is told to whoever asked.
                Refusal.FAILED.send(exchange);
            }
        });
    }

    private @Nullable Refusal refusal(HttpExchange exchange) {
        if (!rate.allows(exchange.getRemoteAddress().getAddress().getHostAddress())) {
            return Refusal.TOO_MANY;
        }
        if (exchange.getRequestURI().toString().length() > LONGEST_ADDRESS) {
            return Refusal.ADDRESS_TOO_LONG;
        }
        int size = 0;
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            size += header.getValue().stream()
                    .mapToInt(value -> header.getKey().length() + value.length())
                    .sum();
        }
        if (size > LARGEST_HEADERS) {
            return Refusal.HEADERS_TOO_LARGE;
        }
        // One and no other: of two, others on the way may have gone by the second.
        List<String> asked = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return asked.size() == 1 && hosts.accepts(asked.get(0)) ? null : Refusal.OTHER_HOST;
    }

    @Override
    public String description() {
        return "gate";
    }
}
