package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** Better technology in some places, or faster learning in some families. */
public final class TechnologyShock implements ShockKind {
    private static final Field NATIONS = Field.nations().orElse("ALL");
    private static final Field FAMILIES = Field.families();
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("productivity", "learning"),
            "Unit cost of the nations, or learning rate of the families everywhere",
            "各国单位成本，或全球该产业学习率");

    @Override
    public String name() {
        return "technology";
    }

    @Override
    public Text meaning() {
        return new Text("Lowers unit cost by a fraction, or adds to the learning rate", "使单位成本按比例下降，或提高学习率");
    }

    @Override
    public String unit() {
        return "fraction";
    }

    @Override
    public double low() {
        return -0.9;
    }

    @Override
    public double high() {
        return 0.9;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, FAMILIES, MEASURE);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        int[] families = values.families(FAMILIES, world);
        if (values.choice(MEASURE).equals("learning")) {
            return (drivers, level) -> {
                for (int family : families) {
                    drivers.learningRate[family] += level;
                }
            };
        }
        return (drivers, level) -> {
            double fall = -PortableMath.log(1 - level);
            for (int nation : nations) {
                for (int family : families) {
                    drivers.productivity[drivers.cell(nation, family)] += fall;
                }
            }
        };
    }
}
