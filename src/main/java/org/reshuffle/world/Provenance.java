package org.reshuffle.world;

/**
 * Where a group of figures comes from.
 *
 * @param item what the figures are, as a path in the file ({@code nations.energyMix})
 * @param basis how firm they are
 * @param source provider and year, or the reasoning behind an assumption
 * @param range what an assumed figure may be instead, empty when cited or observed
 */
public record Provenance(String item, Basis basis, Text source, String range) {

    /** How firm a figure is; the key is what files write. */
    public enum Basis {
        OBSERVED("observed"),
        CITED("cited"),
        DERIVED("derived"),
        ASSUMED("assumed");

        private final String key;

        Basis(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public Provenance {
        if (basis == Basis.ASSUMED && range.isBlank()) {
            throw new IllegalArgumentException("an assumed figure needs a range: " + item);
        }
    }
}
