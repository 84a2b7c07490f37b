package org.reshuffle.result;

import org.reshuffle.observe.Sha256;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.Family;
import org.reshuffle.world.Nation;

/**
 * SHA-256 of everything in a world that a run can feel: the same whatever file it was read from, however that was laid
 * out. Names, titles and provenance are left out.
 */
final class WorldHash {
    private final Sha256 digest = new Sha256();

    private WorldHash() {}

    static String of(BaseWorld world) {
        return new WorldHash().hash(world);
    }

    private String hash(BaseWorld world) {
        for (Nation nation : world.nations()) {
            put(nation.code());
            put(nation.population(), nation.workingAgeShare(), nation.labourForce(), nation.unemploymentRate());
            put(nation.labourCost(), nation.powerPrice());
            for (EnergyShare part : nation.energyMix()) {
                put(part.source().toString());
                put(part.share());
            }
        }
        for (Family family : world.families()) {
            put(family.code());
            put(family.role().key());
            put(family.manufacturing() ? 1 : 0, family.tradeElasticity(), family.demandElasticity());
            put(family.sunkCost(), family.learningRate(), family.labourShare(), family.energyShare());
            put(family.automatable(), family.automated());
        }
        put(world.year(), world.fuelFamily(), world.powerFamily(), world.fuelShare());
        world.mechanisms().families().forEach((mechanism, family) -> {
            put(mechanism.key());
            put(family);
        });
        put(world.flows().toArray());
        put(world.tariffs().toArray());
        put(world.inputs().toArray());
        put(world.inputFactors().toArray());
        put(world.proximity().toArray());
        return Sha256.hex(digest.digest());
    }

    private void put(String text) {
        digest.update((long) text.length());
        for (int k = 0; k < text.length(); k++) {
            digest.update((long) text.charAt(k));
        }
    }

    private void put(double... values) {
        digest.update((long) values.length);
        for (double value : values) {
            digest.update(Double.doubleToLongBits(value + 0.0));
        }
    }
}
