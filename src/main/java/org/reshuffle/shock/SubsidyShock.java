package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A production subsidy, paid by the nation's own taxpayers. */
public final class SubsidyShock implements ShockKind {
    private static final Field NATIONS = Field.nations();
    private static final Field FAMILIES = Field.families();

    @Override
    public String name() {
        return "subsidy";
    }

    @Override
    public Text meaning() {
        return new Text("Pays producers a fraction of their sales", "按销售额比例补贴生产者");
    }

    @Override
    public String unit() {
        return "fraction of sales";
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 0.6;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, FAMILIES);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        int[] families = values.families(FAMILIES, world);
        return (drivers, level) -> {
            for (int nation : nations) {
                for (int family : families) {
                    drivers.subsidy[drivers.cell(nation, family)] += level;
                }
            }
        };
    }
}
