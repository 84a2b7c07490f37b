package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A dearer or cheaper energy source, before contracts soften it. */
public final class EnergyPriceShock implements ShockKind {
    private static final Field NATIONS = Field.nations();
    private static final Field SOURCES = Field.sources();

    @Override
    public String name() {
        return "energy-price";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Raises the market price of energy sources by a fraction: 1 doubles it", "使能源来源的市场价格按比例上涨：1 为翻倍");
    }

    @Override
    public String unit() {
        return "fraction of the base price";
    }

    @Override
    public double low() {
        return -0.9;
    }

    @Override
    public double high() {
        return 30;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, SOURCES);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        boolean[][] named = values.sources(SOURCES, nations, world);
        return (drivers, level) -> {
            for (int n = 0; n < nations.length; n++) {
                for (int k = 0; k < named[n].length; k++) {
                    drivers.energyPrice[drivers.source(nations[n], k)] *= named[n][k] ? 1 + level : 1;
                }
            }
        };
    }
}
