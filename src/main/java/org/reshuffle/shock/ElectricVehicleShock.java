package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** Electric vehicles: observed adoption fed in, or a policy push on top of the price. */
public final class ElectricVehicleShock implements ShockKind {
    private static final Field NATIONS = Field.nations();
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("adoption", "push"),
            "Feed in the share (0 leaves it to buyers), or add a push",
            "给定份额（0 表示由买方决定）或加上推力");

    @Override
    public String name() {
        return "electric-vehicles";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Feeds in the electric share of vehicle demand, or pushes adoption by policy", "给定新能源车份额，或以政策推动渗透");
    }

    @Override
    public String unit() {
        return "share, or logit per quarter";
    }

    @Override
    public double low() {
        return -0.5;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, MEASURE);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        if (values.choice(MEASURE).equals("push")) {
            return (drivers, level) -> {
                for (int nation : nations) {
                    drivers.electricPush[nation] += level;
                }
            };
        }
        return (drivers, level) -> {
            for (int nation : nations) {
                if (level > 0) {
                    drivers.electricShare[nation] = level;
                }
            }
        };
    }
}
