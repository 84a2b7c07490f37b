package org.reshuffle.world;

/**
 * A family of industry clusters and its technology, world averages unless said otherwise.
 *
 * @param code three capital letters, the key everywhere
 * @param name its name
 * @param role how its capacity behaves
 * @param manufacturing whether it counts in {@code ALL}
 * @param tradeElasticity theta, elasticity of trade flows to trade costs [2, 9]
 * @param demandElasticity epsilon, own-price elasticity of final demand [0.3, 2]
 * @param sunkCost F, log rate by which a fixed cost slows relocation
 * @param learningRate cost fall per doubling of experience [0, 0.4]
 * @param labourShare labour cost per unit of output [0, 1]
 * @param energyShare energy cost per unit of output [0, 1]
 * @param automatable largest share of its tasks that machines can take [0, 1]
 * @param automated share of its tasks that machines hold at the wage of the average nation in the base year [0, 1]
 */
public record Family(
        String code,
        Text name,
        Role role,
        boolean manufacturing,
        double tradeElasticity,
        double demandElasticity,
        double sunkCost,
        double learningRate,
        double labourShare,
        double energyShare,
        double automatable,
        double automated) {}
