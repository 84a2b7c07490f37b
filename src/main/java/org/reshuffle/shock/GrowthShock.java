package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/**
 * A nation that grows faster or slower than the world: labour productivity and wages rise alike, so unit labour cost
 * stays, and spending rises with them. A level is how far the nation has got, not a rate.
 */
public final class GrowthShock implements ShockKind {
    private static final Field NATIONS = Field.nations();

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Raises a nation's productivity, wages and spending above the world's path by a fraction: 1 doubles them",
                "使一国生产率、工资与支出高于世界路径一定比例：1 为翻倍");
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
        return 10;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        return (drivers, level) -> {
            double change = PortableMath.log(1 + level);
            for (int nation : nations) {
                drivers.growth[nation] += change;
            }
        };
    }
}
