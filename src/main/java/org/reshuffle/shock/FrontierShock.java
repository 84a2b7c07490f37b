package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A state pays for the latent industry, feels threatened, or expects it to come. */
public final class FrontierShock implements ShockKind {
    private static final Field NATIONS = Field.nations("nations", "Nations it concerns", "涉及的国家");
    private static final Field MEASURE = Field.choice(
            "measure",
            ImmutableList.of("spending", "threat", "expectation"),
            "Spending as a share of value added, how threatened the nation feels, or the chance a year it gives the opening",
            "支出占增加值的份额、受威胁感，或预期一年内开启的概率");

    @Override
    public String name() {
        return "frontier";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Spends on the locked industry, makes a nation feel threatened, or makes it expect the opening",
                "投入潜在产业、使国家感到威胁，或使其预期产业开启");
    }

    @Override
    public String unit() {
        return "fraction, or share of value added";
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
        String measure = values.choice(MEASURE);
        if (measure.equals("expectation")) {
            return (drivers, level) -> {
                for (int nation : nations) {
                    drivers.frontierExpected[nation] = level;
                }
            };
        }
        boolean threat = measure.equals("threat");
        return (drivers, level) -> {
            for (int nation : nations) {
                (threat ? drivers.threat : drivers.frontierSpending)[nation] += level;
            }
        };
    }
}
