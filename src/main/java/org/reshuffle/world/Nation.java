package org.reshuffle.world;

import com.google.common.collect.ImmutableList;

/**
 * A nation's base-year figures that are not trade.
 *
 * @param code three capital letters, the key everywhere
 * @param name its name
 * @param population persons [million]
 * @param workingAgeShare share of the population aged 15 to 64 [0, 1]
 * @param labourForce persons working or looking for work [million]
 * @param unemploymentRate share of the labour force without work, also its natural rate [0, 1)
 * @param labourCost labour cost in manufacturing [USD per hour]
 * @param powerPrice industrial electricity price [USD per MWh]
 * @param energyMix sources of industrial energy, shares adding to 1
 * @param tileColumn column of the nation's tile in maps, west to east
 * @param tileRow row of the nation's tile in maps, north to south
 * @param polity its public finances and politics
 */
public record Nation(
        String code,
        Text name,
        double population,
        double workingAgeShare,
        double labourForce,
        double unemploymentRate,
        double labourCost,
        double powerPrice,
        ImmutableList<EnergyShare> energyMix,
        int tileColumn,
        int tileRow,
        Polity polity) {

    /** A nation of which no more is said. */
    public Nation(
            String code,
            Text name,
            double population,
            double workingAgeShare,
            double labourForce,
            double unemploymentRate,
            double labourCost,
            double powerPrice,
            ImmutableList<EnergyShare> energyMix,
            int tileColumn,
            int tileRow) {
        this(
                code,
                name,
                population,
                workingAgeShare,
                labourForce,
                unemploymentRate,
                labourCost,
                powerPrice,
                energyMix,
                tileColumn,
                tileRow,
                Polity.STANDARD);
    }
}
