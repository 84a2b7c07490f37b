package org.reshuffle.world;

import com.google.common.collect.ImmutableMap;

/**
 * Which family each mechanism of its own is tied to. A mechanism that has no family rests.
 *
 * @param families index of the family by mechanism, in the order of {@link Mechanism}
 */
public record Mechanisms(ImmutableMap<Mechanism, Integer> families) {
    /** A world in which all of them rest. */
    public static final Mechanisms NONE = new Mechanisms(ImmutableMap.of());

    /** Index of a mechanism's family, or -1. */
    public int family(Mechanism mechanism) {
        Integer index = families.get(mechanism);
        return index == null ? -1 : index;
    }
}
