package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.EnergySource.Kind;
import org.reshuffle.world.Family;
import org.reshuffle.world.FlowTable;
import org.reshuffle.world.Matrix;
import org.reshuffle.world.Mechanisms;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/** Worlds made from another by a change whose consequence is known. */
public final class AlteredWorld {
    private AlteredWorld() {}

    /** The same world with its nations in another order: nation {@code order[i]} comes at place i. */
    static BaseWorld relabelled(BaseWorld world, int[] order) {
        int nations = order.length;
        int families = world.families().size();
        ImmutableList.Builder<Nation> reordered = ImmutableList.builder();
        double[] flows = new double[families * nations * nations];
        double[] tariffs = new double[flows.length];
        double[] factors = new double[nations * families];
        for (int i = 0; i < nations; i++) {
            reordered.add(world.nations().get(order[i]));
            for (int s = 0; s < families; s++) {
                factors[i * families + s] = world.inputFactors().get(order[i], s);
                for (int j = 0; j < nations; j++) {
                    int at = (s * nations + j) * nations + i;
                    flows[at] = world.flows().get(s, order[j], order[i]);
                    tariffs[at] = world.tariffs().get(s, order[j], order[i]);
                }
            }
        }
        return build(
                world,
                reordered.build(),
                world.families(),
                new FlowTable(families, nations, flows),
                new FlowTable(families, nations, tariffs),
                world.inputs(),
                new Matrix(nations, families, factors));
    }

    /** The same world and a small nation, ZZZ, last: nation 0 made so many times smaller, with other prices and energy. */
    static BaseWorld withNewcomer(BaseWorld world, double size) {
        int before = world.nations().size();
        int nations = before + 1;
        int families = world.families().size();
        double[] flows = new double[families * nations * nations];
        double[] tariffs = new double[flows.length];
        double[] factors = new double[nations * families];
        for (int i = 0; i < nations; i++) {
            int of = i % before;
            for (int s = 0; s < families; s++) {
                factors[i * families + s] = world.inputFactors().get(of, s);
                for (int j = 0; j < nations; j++) {
                    int at = (s * nations + j) * nations + i;
                    boolean old = j < before && i < before;
                    boolean own = j == before && i == before;
                    flows[at] = old || own || !(j == 0 || i == 0)
                            ? world.flows().get(s, j % before, of) * (old ? 1 : size)
                            : 0;
                    tariffs[at] = world.tariffs().get(s, j % before, of);
                }
            }
        }
        Nation model = world.nations().get(0);
        Nation newcomer = new Nation(
                "ZZZ",
                new Text("Newcomer", "新国"),
                model.population() * size,
                model.workingAgeShare(),
                model.labourForce() * size,
                0.2,
                1,
                400,
                ImmutableList.of(new EnergyShare(new EnergySource(Kind.RENEWABLES, ""), 1)),
                20,
                20);
        return build(
                world,
                ImmutableList.<Nation>builder()
                        .addAll(world.nations())
                        .add(newcomer)
                        .build(),
                world.families(),
                new FlowTable(families, nations, flows),
                new FlowTable(families, nations, tariffs),
                world.inputs(),
                new Matrix(nations, families, factors));
    }

    /** The same world, in which everything is traded in so many times the amount. */
    static BaseWorld larger(BaseWorld world, double times) {
        double[] flows = world.flows().toArray();
        for (int k = 0; k < flows.length; k++) {
            flows[k] *= times;
        }
        return build(
                world,
                world.nations(),
                world.families(),
                new FlowTable(world.families().size(), world.nations().size(), flows),
                world.tariffs(),
                world.inputs(),
                world.inputFactors());
    }

    /** The same world, in which production takes neither inputs nor energy. */
    static BaseWorld withoutInputs(BaseWorld world) {
        ImmutableList.Builder<Family> families = ImmutableList.builder();
        for (Family family : world.families()) {
            families.add(new Family(
                    family.code(),
                    family.name(),
                    family.role(),
                    family.manufacturing(),
                    family.tradeElasticity(),
                    family.demandElasticity(),
                    family.sunkCost(),
                    family.learningRate(),
                    family.labourShare(),
                    0,
                    family.automatable(),
                    family.automated()));
        }
        int count = world.families().size();
        return build(
                world,
                world.nations(),
                families.build(),
                world.flows(),
                world.tariffs(),
                new Matrix(count, count, new double[count * count]),
                world.inputFactors());
    }

    /** The same world with mechanisms tied to other families, or to none. */
    static BaseWorld withMechanisms(BaseWorld world, Mechanisms mechanisms) {
        return with(world, world.fuelShare(), mechanisms);
    }

    /** The same world in which another part of an energy bill pays for fuel, the rest for power. */
    public static BaseWorld withFuelShare(BaseWorld world, double fuelShare) {
        return with(world, fuelShare, world.mechanisms());
    }

    private static BaseWorld with(BaseWorld world, double fuelShare, Mechanisms mechanisms) {
        return new BaseWorld(
                world.id(),
                world.title(),
                world.year(),
                world.nations(),
                world.families(),
                world.groups(),
                world.flows(),
                world.tariffs(),
                world.inputs(),
                world.inputFactors(),
                world.proximity(),
                world.fuelFamily(),
                world.powerFamily(),
                fuelShare,
                mechanisms,
                world.provenance());
    }

    private static BaseWorld build(
            BaseWorld world,
            ImmutableList<Nation> nations,
            ImmutableList<Family> families,
            FlowTable flows,
            FlowTable tariffs,
            Matrix inputs,
            Matrix inputFactors) {
        return new BaseWorld(
                world.id(),
                world.title(),
                world.year(),
                nations,
                families,
                world.groups(),
                flows,
                tariffs,
                inputs,
                inputFactors,
                world.proximity(),
                world.fuelFamily(),
                world.powerFamily(),
                world.fuelShare(),
                world.mechanisms(),
                world.provenance());
    }
}
