package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.CodedMechanisms;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.EnergySource.Kind;
import org.reshuffle.world.Family;
import org.reshuffle.world.FlowTable;
import org.reshuffle.world.Matrix;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Role;
import org.reshuffle.world.Text;

/** Worlds made in code: any number of nations and families, by size and gravity. */
public final class SyntheticWorld {
    private SyntheticWorld() {}

    /** Nations of equal size and with equal ties, so nothing tells them apart. */
    public static BaseWorld symmetric(int nations, int clusterFamilies) {
        return build(nations, clusterFamilies, (s, j) -> 1, (j, i) -> j == i ? 6 : 1);
    }

    /** Nations of unequal size, closer ones trading more. */
    public static BaseWorld gravity(int nations, int clusterFamilies) {
        return build(
                nations,
                clusterFamilies,
                (s, j) -> s < clusterFamilies ? 1 + (7 * j + 3 * s + j * s) % 11 : 8,
                (j, i) -> j == i ? 8 : 1.0 / (1 + Math.abs(j - i) % 5));
    }

    /**
     * Nations that differ in size, ties, wages, energy and unemployment, drawn by a seed. All but AAA buy some energy by
     * a pipeline from AAA; EVEN is the group of every other nation.
     */
    public static BaseWorld varied(int nations, int clusterFamilies, long seed) {
        KeyedStream draws = KeyedStream.of(seed, Purpose.EVENT, 0);
        BaseWorld world = build(
                nations,
                clusterFamilies,
                (s, j) -> s < clusterFamilies ? 0.3 + 3 * draws.uniform(100L * s + j) : 4 + 4 * draws.uniform(-1L - j),
                (j, i) -> j == i ? 6 : 0.2 + draws.uniform(10_000L + 100L * j + i));
        ImmutableList.Builder<Nation> differing = ImmutableList.builder();
        ImmutableList.Builder<String> even = ImmutableList.builder();
        for (int i = 0; i < nations; i++) {
            Nation nation = world.nations().get(i);
            differing.add(differing(nation, i == 0, KeyedStream.of(seed, Purpose.FAMILY, i)));
            if (i % 2 == 0) {
                even.add(nation.code());
            }
        }
        return with(world, differing.build(), ImmutableMap.of("EVEN", even.build()));
    }

    private static Nation differing(Nation nation, boolean supplier, KeyedStream draws) {
        double pipeline = supplier ? 0 : 0.1 + 0.3 * draws.uniform(0);
        double renewables = 0.05 + 0.2 * draws.uniform(1);
        ImmutableList.Builder<EnergyShare> mix = ImmutableList.builder();
        mix.add(new EnergyShare(new EnergySource(Kind.DOMESTIC, ""), 0.9 - pipeline - renewables));
        mix.add(new EnergyShare(new EnergySource(Kind.SEA_BORNE, ""), 0.1));
        mix.add(new EnergyShare(new EnergySource(Kind.RENEWABLES, ""), renewables));
        if (!supplier) {
            mix.add(new EnergyShare(new EnergySource(Kind.PIPELINE, "AAA"), pipeline));
        }
        return new Nation(
                nation.code(),
                nation.name(),
                nation.population(),
                nation.workingAgeShare(),
                5 + 50 * draws.uniform(2),
                0.03 + 0.05 * draws.uniform(3),
                4 + 30 * draws.uniform(4),
                50 + 100 * draws.uniform(5),
                mix.build(),
                nation.tileColumn(),
                nation.tileRow());
    }

    /** A world with other nations in the same places, and other groups. */
    public static BaseWorld with(
            BaseWorld world, ImmutableList<Nation> nations, ImmutableMap<String, ImmutableList<String>> groups) {
        return new BaseWorld(
                world.id(),
                world.title(),
                world.year(),
                nations,
                world.families(),
                groups,
                world.flows(),
                world.tariffs(),
                world.inputs(),
                world.inputFactors(),
                world.proximity(),
                world.fuelFamily(),
                world.powerFamily(),
                world.fuelShare(),
                world.mechanisms(),
                world.provenance());
    }

    /** A figure by two indices. */
    public interface Figure {
        double of(int first, int second);
    }

    /** The family that nobody makes yet, in worlds of more than ten families of clusters. */
    static final int LATENT = 10;

    /** Any sizes (by family and nation) and ties (by exporter and importer); services and fuel come last. */
    public static BaseWorld build(int nations, int clusterFamilies, Figure size, Figure tie) {
        int families = clusterFamilies + 2;
        int fuel = clusterFamilies;
        int services = clusterFamilies + 1;
        double[] flows = new double[families * nations * nations];
        double[] tariffs = new double[flows.length];
        for (int s = 0; s < families; s++) {
            for (int j = 0; j < nations; j++) {
                for (int i = 0; i < nations; i++) {
                    double home = i != j ? 1 : s == services ? 40 : s == fuel ? 15 : 1;
                    int at = (s * nations + j) * nations + i;
                    boolean made = s != LATENT || s >= clusterFamilies;
                    flows[at] = made ? 1000 * home * size.of(s, j) * size.of(s, i) * tie.of(j, i) : 0;
                    tariffs[at] = i == j ? 0 : 0.02;
                }
            }
        }
        ImmutableList<Family> all = families(families, fuel, services);
        return new BaseWorld(
                "synthetic",
                new Text("Synthetic", "合成"),
                2018,
                nations(nations),
                all,
                ImmutableMap.of(),
                new FlowTable(families, nations, flows),
                new FlowTable(families, nations, tariffs),
                inputs(families, clusterFamilies),
                inputFactors(nations, families, flows, tariffs, clusterFamilies),
                proximity(families, clusterFamilies),
                fuel,
                services,
                0.5,
                CodedMechanisms.of(all),
                ImmutableList.of());
    }

    private static ImmutableList<Nation> nations(int count) {
        ImmutableList.Builder<Nation> nations = ImmutableList.builder();
        for (int i = 0; i < count; i++) {
            String code = "" + (char) ('A' + i / 26 / 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26);
            nations.add(new Nation(
                    code,
                    new Text(code, code),
                    50,
                    0.65,
                    25,
                    0.05,
                    12,
                    90,
                    ImmutableList.of(
                            new EnergyShare(new EnergySource(Kind.DOMESTIC, ""), 0.5),
                            new EnergyShare(new EnergySource(Kind.SEA_BORNE, ""), 0.3),
                            new EnergyShare(new EnergySource(Kind.RENEWABLES, ""), 0.2)),
                    i % 20,
                    i / 20));
        }
        return nations.build();
    }

    private static final String[] CODES = {"ICE", "NEV", "BAT", "REN", "UNM", "ENI", "MCH", "LAB", "DIG", "AIR", "SPC"};

    private static ImmutableList<Family> families(int count, int fuel, int services) {
        ImmutableList.Builder<Family> families = ImmutableList.builder();
        for (int s = 0; s < count; s++) {
            boolean follower = s == fuel || s == services;
            String code = s == fuel ? "PRI" : s == services ? "NTS" : s < CODES.length ? CODES[s] : "F" + (10 + s);
            families.add(new Family(
                    code,
                    new Text(code, code),
                    follower ? Role.FOLLOWER : s == LATENT ? Role.LATENT : Role.CLUSTER,
                    !follower,
                    4 + s % 3,
                    1 + 0.2 * (s % 2),
                    1 + s % 3,
                    s == 2 || s == 3 || s == LATENT ? 0.18 : 0,
                    services == s ? 0.4 : 0.25,
                    follower ? 0.02 : 0.04 + 0.02 * (s % 2),
                    0.6,
                    0.1));
        }
        return families.build();
    }

    private static Matrix inputs(int families, int clusterFamilies) {
        double[] inputs = new double[families * families];
        for (int s = 0; s < families; s++) {
            for (int k = 0; k < clusterFamilies; k++) {
                inputs[s * families + k] = s == families - 1 ? 0.05 / clusterFamilies : 0.3 / clusterFamilies;
            }
            inputs[s * families + families - 1] = 0.15;
        }
        return new Matrix(families, families, inputs);
    }

    private static Matrix inputFactors(
            int nations, int families, double[] flows, double[] tariffs, int clusterFamilies) {
        double[] factors = new double[nations * families];
        double[] inputs = inputs(families, clusterFamilies).toArray();
        for (int i = 0; i < nations; i++) {
            double[] output = new double[families];
            double[] absorbed = new double[families];
            for (int s = 0; s < families; s++) {
                for (int j = 0; j < nations; j++) {
                    int bought = (s * nations + j) * nations + i;
                    absorbed[s] += flows[bought] * (1 + tariffs[bought]);
                    output[s] += flows[(s * nations + i) * nations + j];
                }
            }
            for (int k = 0; k < families; k++) {
                double used = 0;
                for (int s = 0; s < families; s++) {
                    used += (inputs[s * families + k] + 0.08) * output[s];
                }
                factors[i * families + k] = Math.min(1, 0.5 * absorbed[k] / used);
            }
        }
        return new Matrix(nations, families, factors);
    }

    private static Matrix proximity(int families, int clusterFamilies) {
        double[] proximity = new double[families * families];
        for (int s = 0; s < families; s++) {
            for (int k = 0; k < families; k++) {
                boolean both = s < clusterFamilies && k < clusterFamilies;
                proximity[s * families + k] = s == k ? 1 : both ? PortableMath.exp(-0.5 * Math.abs(s - k)) : 0;
            }
        }
        return new Matrix(families, families, proximity);
    }
}
