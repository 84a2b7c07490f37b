package org.reshuffle.backtest;

/**
 * A figure of the model beside one of the world.
 *
 * @param id short name
 * @param what what was done and measured
 * @param published the published figure or outturn, as its source has it
 * @param low lowest value that counts as met
 * @param high highest value that counts as met
 * @param found what the model gives, NaN where it has no such figure
 * @param unit unit of the figures
 * @param source where the published figure comes from
 * @param note why it is missed, or what else a reader must know; may be empty
 */
public record Check(
        String id,
        String what,
        String published,
        double low,
        double high,
        double found,
        String unit,
        String source,
        String note) {

    /** Whether the model's figure lies in the band. */
    public boolean met() {
        return found >= low && found <= high;
    }

    /** Whether the model has no such figure. */
    public boolean absent() {
        return Double.isNaN(found);
    }

    /** A figure that the model does not have. */
    public static Check absent(String id, String what, String published, String source, String reason) {
        return new Check(id, what, published, Double.NaN, Double.NaN, Double.NaN, "", source, reason);
    }
}
