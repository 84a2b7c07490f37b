package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A leadership that holds on to office, or one that falls at a date. */
public final class LeadershipShock implements ShockKind {
    private static final Field NATIONS = Field.nations("nations", "Nations it concerns", "涉及的国家");
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("tenure", "change"),
            "Take away a part of the chance of a change (1 means it stays), or decree a change with some chance",
            "降低更替概率（1 表示一直在任），或以给定概率更替");

    @Override
    public String name() {
        return "leadership";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Keeps a leadership in office while it lasts, or changes it with a chance in each quarter",
                "使领导层在此期间留任，或每季度以给定概率更替");
    }

    @Override
    public String unit() {
        return "fraction";
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
        return ImmutableList.of(NATIONS, MEASURE);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        boolean tenure = values.choice(MEASURE).equals("tenure");
        return (drivers, level) -> {
            double[] chance = tenure ? drivers.leaderHold : drivers.leaderChange;
            for (int nation : nations) {
                chance[nation] = 1 - (1 - chance[nation]) * (1 - level);
            }
        };
    }
}
