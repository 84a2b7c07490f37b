package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Role;
import org.reshuffle.world.Text;

/** A latent family opens by itself, as a going concern. */
public final class NewIndustryShock implements ShockKind {
    private static final Field NATIONS = Field.nations("nations", "Nations it concerns", "涉及的国家");
    private static final Field FAMILIES = Field.families("families", "The latent family that opens", "开启的潜在产业");

    @Override
    public String name() {
        return "new-industry";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Opens a latent family in some nations, paying for itself from the start; 1 is its usual first demand",
                "在若干国家开启潜在产业，自始自我维持；1 为其通常的最初需求");
    }

    @Override
    public String unit() {
        return "multiple of the first demand";
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 10;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, FAMILIES);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        for (int family : values.families(FAMILIES, world)) {
            if (world.families().get(family).role() != Role.LATENT) {
                String code = world.families().get(family).code();
                throw new UnfitValue(
                        FAMILIES, new Text("expected a latent family, got '" + code + "'", "应为潜在产业，实为 '" + code + "'"));
            }
        }
        return (drivers, level) -> {
            for (int nation : nations) {
                drivers.newIndustry[nation] += level;
            }
        };
    }
}
