package org.reshuffle.world;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** Mechanisms of invented worlds, whose families are called like those of the shipped ones. */
public final class CodedMechanisms {
    private static final List<String> CODES = List.of("ICE", "NEV", "REN", "UNM", "MCH", "DIG", "AIR");

    private CodedMechanisms() {}

    /** Ties each mechanism to the family that has its code, if there is one. */
    public static Mechanisms of(List<Family> families) {
        ImmutableMap.Builder<Mechanism, Integer> tied = ImmutableMap.builder();
        for (Mechanism mechanism : Mechanism.values()) {
            for (int s = 0; s < families.size(); s++) {
                if (families.get(s).code().equals(CODES.get(mechanism.ordinal()))) {
                    tied.put(mechanism, s);
                }
            }
        }
        return new Mechanisms(tied.buildOrThrow());
    }
}
