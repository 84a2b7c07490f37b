package org.reshuffle.web;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names the server answers to. On loopback only loopback's own: otherwise a page of another origin whose name is
 * made to point here (DNS rebinding) could read as if it were ours.
 */
final class HostCheck {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;
    private final int port;

    HostCheck(boolean loopback, int port) {
        this.loopback = loopback;
        this.port = port;
    }

    /** Whether a request with this {@code Host} is meant for this server. */
    boolean accepts(@Nullable String host) {
        if (host == null || host.isBlank()) {
            return false;
        }
        if (!loopback) {
            return true;
        }
        String name = host.toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':', Math.max(0, name.indexOf(']')));
        String said = colon < 0 ? name : name.substring(0, colon);
        String at = colon < 0 ? "80" : name.substring(colon + 1);
        return LOOPBACK.contains(said) && at.equals(Integer.toString(port));
    }

    /** Whether a request from a page of this origin, none for other clients, comes from the page that is served here. */
    static boolean sameOrigin(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
