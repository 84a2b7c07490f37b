package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A state builds digital infrastructure, or platforms take more or less of what digital business earns. */
public final class DigitalShock implements ShockKind {
    private static final Field NATIONS = Field.nations("nations", "Nations it concerns", "涉及的国家");
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("spending", "leak"),
            "Public spending as a share of value added, or points of the rents that go to platforms",
            "公共支出占增加值的份额，或流向平台的租金百分点");

    @Override
    public String name() {
        return "digital";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Spends on digital infrastructure, or adds to the share of digital rents that goes to platforms",
                "投资数字基础设施，或提高流向平台的数字租金比例");
    }

    @Override
    public String unit() {
        return "share of value added, or fraction";
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
        return ImmutableList.of(NATIONS, MEASURE);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        boolean leak = values.choice(MEASURE).equals("leak");
        return (drivers, level) -> {
            for (int nation : nations) {
                (leak ? drivers.digitalLeak : drivers.digitalSpending)[nation] += level;
            }
        };
    }
}
