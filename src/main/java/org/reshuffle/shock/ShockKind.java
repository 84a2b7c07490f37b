package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/**
 * A kind of event: what a file may say of it, and what it does to a world. A kind is one file, and one entry in
 * {@link ShockKinds}.
 */
public interface ShockKind {

    /** The key that a scenario file writes. */
    String name();

    /** What it does, and what a level of 1 means. */
    Text meaning();

    /** Unit of its level. */
    String unit();

    /** Lowest level allowed. */
    double low();

    /** Highest level allowed. */
    double high();

    /** The keys it takes beside {@code id}, {@code kind}, {@code title}, {@code profile} and {@code source}. */
    ImmutableList<Field> fields();

    /**
     * Makes the event act on a world.
     *
     * @throws IllegalArgumentException if a value does not fit; the message starts with the field's name
     */
    Effect bind(FieldValues values, BaseWorld world);

    /** What an event does to a quarter. */
    interface Effect {
        /**
         * Adds the event at this level to the quarter's drivers. It reaches the tariffs and iceberg costs of the same pairs
         * at every level but 0, or of none at any: where none of those has changed they are not added up anew.
         */
        void apply(Drivers drivers, double level);
    }
}
