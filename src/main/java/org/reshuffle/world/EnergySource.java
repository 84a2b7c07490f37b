package org.reshuffle.world;

/**
 * Where a nation's industrial energy comes from.
 *
 * @param kind how it arrives
 * @param supplier nation code of the supplier of a pipeline, empty for the other kinds
 */
public record EnergySource(Kind kind, String supplier) {

    /** How energy arrives; the key is what scenario and world files write. */
    public enum Kind {
        DOMESTIC("domestic"),
        PIPELINE("pipeline"),
        SEA_BORNE("sea-borne"),
        RENEWABLES("renewables");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public EnergySource {
        if ((kind == Kind.PIPELINE) == supplier.isEmpty()) {
            throw new IllegalArgumentException("a pipeline, and only a pipeline, names its supplier: " + kind.key());
        }
    }

    /** Reads {@code domestic}, {@code sea-borne}, {@code renewables} or {@code pipeline:RUS}. */
    public static EnergySource parse(String text) {
        int colon = text.indexOf(':');
        String head = colon < 0 ? text : text.substring(0, colon);
        String supplier = colon < 0 ? "" : text.substring(colon + 1);
        for (Kind kind : Kind.values()) {
            if (kind.key.equals(head)) {
                return new EnergySource(kind, supplier);
            }
        }
        throw new IllegalArgumentException(
                "expected domestic, sea-borne, renewables or pipeline:NATION, got '" + text + "'");
    }

    @Override
    public String toString() {
        return kind == Kind.PIPELINE ? kind.key + ":" + supplier : kind.key;
    }
}
