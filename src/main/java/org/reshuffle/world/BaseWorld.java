package org.reshuffle.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * A world in its base year, as its file gives it. N nations, S families.
 *
 * @param id name of the file without its ending
 * @param title its title
 * @param year base year
 * @param nations the N nations, in the file's order, which is the order of every array
 * @param families the S families, likewise
 * @param groups named groups of nations (EU, EUROPE), as codes
 * @param flows sales at basic prices by family, exporter, importer [million USD a year], home sales included
 * @param tariffs ad valorem tariffs by family, exporter, importer [fraction of value]
 * @param inputs input coefficients: rows are using families, columns supplying families [value per unit of output],
 *     energy left out
 * @param inputFactors N x S: factor on a nation's use of a family as an input, which keeps its intermediate use below
 *     90 % of what it absorbs
 * @param proximity S x S, symmetric: how related two families are [0, 1]
 * @param fuelFamily index of the family that is paid for fuel (PRI)
 * @param powerFamily index of the family that is paid for power (NTS)
 * @param fuelShare share of an energy bill that pays for fuel, the rest pays for power [0, 1]
 * @param mechanisms the families that mechanisms of their own are tied to
 * @param provenance where the figures come from
 */
public record BaseWorld(
        String id,
        Text title,
        int year,
        ImmutableList<Nation> nations,
        ImmutableList<Family> families,
        ImmutableMap<String, ImmutableList<String>> groups,
        FlowTable flows,
        FlowTable tariffs,
        Matrix inputs,
        Matrix inputFactors,
        Matrix proximity,
        int fuelFamily,
        int powerFamily,
        double fuelShare,
        Mechanisms mechanisms,
        ImmutableList<Provenance> provenance) {

    /** Index of a nation, or -1. */
    public int nation(String code) {
        for (int i = 0; i < nations.size(); i++) {
            if (nations.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of a family, or -1. */
    public int family(String code) {
        for (int s = 0; s < families.size(); s++) {
            if (families.get(s).code().equals(code)) {
                return s;
            }
        }
        return -1;
    }

    /** Index of the family that a mechanism is tied to, or -1 where the mechanism rests. */
    public int family(Mechanism mechanism) {
        return mechanisms.family(mechanism);
    }

    /** The same world with other figures of the same nations and families. */
    public BaseWorld with(ImmutableList<Nation> otherNations, ImmutableList<Family> otherFamilies) {
        return new BaseWorld(
                id,
                title,
                year,
                otherNations,
                otherFamilies,
                groups,
                flows,
                tariffs,
                inputs,
                inputFactors,
                proximity,
                fuelFamily,
                powerFamily,
                fuelShare,
                mechanisms,
                provenance);
    }
}
