package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** More or fewer hands, or dearer ones. */
public final class LabourShock implements ShockKind {
    private static final Field NATIONS = Field.nations();
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("force", "wage"),
            "The labour force, or wages on top of the wage equation",
            "劳动力规模，或工资方程之外的工资变化");

    @Override
    public String name() {
        return "labour";
    }

    @Override
    public Text meaning() {
        return new Text("Changes a nation's labour force or its wages by a fraction", "使劳动力或工资按比例变化");
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
        return 5;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, MEASURE);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        boolean wage = values.choice(MEASURE).equals("wage");
        return (drivers, level) -> {
            double change = PortableMath.log(1 + level);
            for (int nation : nations) {
                (wage ? drivers.wage : drivers.labourForce)[nation] += change;
            }
        };
    }
}
