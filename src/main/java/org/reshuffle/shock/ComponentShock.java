package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/**
 * Key components of robots are no longer to be had from abroad. A tariff on robots would tax finished machines too, and a
 * change of technology would reach makers everywhere; this reaches what the makers of some nations have to learn alone.
 */
public final class ComponentShock implements ShockKind {
    private static final Field NATIONS = Field.nations("nations", "Nations it concerns", "涉及的国家");

    @Override
    public String name() {
        return "components";
    }

    @Override
    public Text meaning() {
        return new Text("Blocks a fraction of the key components that makers of robots import", "阻断机器人制造者进口的部分关键部件");
    }

    @Override
    public String unit() {
        return "fraction of imported components";
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        return (drivers, level) -> {
            for (int nation : nations) {
                drivers.componentsBlocked[nation] += level;
            }
        };
    }
}
