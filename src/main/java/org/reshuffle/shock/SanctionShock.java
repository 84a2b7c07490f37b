package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** Sanctions: trade between senders and targets gets dearer both ways, and they turn away from each other. */
public final class SanctionShock implements ShockKind {
    private static final Field SENDERS = Field.nations("senders", "Nations that impose them", "实施制裁的国家");
    private static final Field TARGETS = Field.nations("targets", "Nations they are meant for", "被制裁的国家");
    private static final Field FAMILIES =
            Field.families("families", "Families they cover", "制裁涵盖的产业").orElse("MANUFACTURING");

    @Override
    public String name() {
        return "sanction";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Makes trade between senders and targets dearer by a fraction, both ways, and takes away affinity",
                "使制裁国与被制裁国之间的双向贸易按比例变贵，并降低亲近度");
    }

    @Override
    public String unit() {
        return "fraction of delivered cost";
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 5;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(SENDERS, TARGETS, FAMILIES);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        values.requireTwo(SENDERS, TARGETS, world);
        int[] senders = values.nations(SENDERS, world);
        int[] targets = values.nations(TARGETS, world);
        int[] families = values.families(FAMILIES, world);
        return (drivers, level) -> {
            for (int sender : senders) {
                for (int target : targets) {
                    if (sender != target) {
                        drivers.sanction[sender * drivers.nations + target] += level;
                        for (int family : families) {
                            drivers.raiseIcebergCost(drivers.pair(family, sender, target), 1 + level);
                            drivers.raiseIcebergCost(drivers.pair(family, target, sender), 1 + level);
                        }
                    }
                }
            }
        };
    }
}
