package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** Machines taking tasks faster than their price alone would have it, or getting cheaper. */
public final class AutomationShock implements ShockKind {
    private static final Field NATIONS = Field.nations();
    private static final Field FAMILIES = Field.families().orElse("MANUFACTURING");
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("tasks", "machine-cost"),
            "What changes: the share of tasks, or the cost of a machine hour",
            "改变任务占比或机器工时成本");

    @Override
    public String name() {
        return "automation";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Moves a fraction of tasks to machines, or changes what a machine hour costs", "把一部分任务交给机器，或改变机器工时成本");
    }

    @Override
    public String unit() {
        return "fraction";
    }

    @Override
    public double low() {
        return -0.95;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, FAMILIES, MEASURE);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        int[] families = values.families(FAMILIES, world);
        if (values.choice(MEASURE).equals("machine-cost")) {
            return (drivers, level) -> {
                double change = PortableMath.log(1 + level);
                for (int nation : nations) {
                    drivers.robotCost[nation] += change;
                }
            };
        }
        return (drivers, level) -> {
            for (int nation : nations) {
                for (int family : families) {
                    drivers.automation[drivers.cell(nation, family)] += level;
                }
            }
        };
    }
}
