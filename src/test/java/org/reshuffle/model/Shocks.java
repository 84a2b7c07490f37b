package org.reshuffle.model;

import com.google.common.collect.ImmutableMap;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Profile;

/**
 * One event of each kind for worlds of {@link SyntheticWorld#varied} with a latent family, strong enough to be felt
 * everywhere; but blocked components are felt only where somebody has learned something.
 */
final class Shocks {
    private static final ImmutableMap<String, String[]> FIELDS = ImmutableMap.<String, String[]>builder()
            .put("tariff", fields("exporters=AAB", "importers=AAC,AAD"))
            .put("energy-supply", fields("nations=AAC", "sources=pipeline,sea-borne"))
            .put("energy-price", fields("nations=AAB", "sources=domestic"))
            .put("automation", fields("nations=AAB"))
            .put("electric-vehicles", fields("nations=AAC"))
            .put("technology", fields("nations=AAD", "families=MANUFACTURING"))
            .put("subsidy", fields("nations=AAB", "families=NEV,BAT"))
            .put("shipping", fields("exporters=AAA"))
            .put("labour", fields("nations=AAD"))
            .put("growth", fields("nations=AAC"))
            .put("digital", fields("nations=AAB"))
            .put("components", fields("nations=AAC"))
            .put("frontier", fields("nations=AAB"))
            .put("new-industry", fields("nations=AAC", "families=SPC"))
            .put("investment-pact", fields("hosts=AAC", "partners=AAA,AAB"))
            .put("sanction", fields("senders=AAA", "targets=AAC"))
            .put("leadership", fields("nations=AAB"))
            .buildOrThrow();

    private Shocks() {}

    private static String[] fields(String... fields) {
        return fields;
    }

    /** An event of a kind. */
    static Event of(String kind, Profile profile) {
        return Runs.event(kind, profile, FIELDS.get(kind));
    }

    /** One event of each kind, all from a quarter on. */
    static Event[] all(int from, double level) {
        return FIELDS.keySet().stream()
                .map(kind -> of(kind, Runs.from(from, level)))
                .toArray(Event[]::new);
    }
}
