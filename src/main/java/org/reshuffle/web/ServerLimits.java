package org.reshuffle.web;

import com.google.common.collect.ImmutableMap;

/**
 * What the JDK's server may take from clients. It reads these once, as system properties, before its first server is
 * made; whoever starts the program may set others.
 */
final class ServerLimits {
    private static final ImmutableMap<String, String> PROPERTIES = ImmutableMap.<String, String>builder()
            // Seconds in which a request has to have arrived; slower clients are cut off.
            .put("sun.net.httpserver.maxReqTime", "10")
            .put("sun.net.httpserver.idleInterval", "60")
            .put("sun.net.httpserver.maxIdleConnections", "2000")
            .put("jdk.httpserver.maxConnections", "4000")
            .put("sun.net.httpserver.maxReqHeaders", "64")
            .put("sun.net.httpserver.maxReqHeaderSize", "32768")
            // Bytes of a refused request that are read before its connection is closed.
            .put("sun.net.httpserver.drainAmount", "16384")
            // A header and a body are written one after the other: without this each answer waits for an
            // acknowledgement.
            .put("sun.net.httpserver.nodelay", "true")
            .buildOrThrow();

    private ServerLimits() {}

    static void apply() {
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }
}
