package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Family;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/** Levers of the base year: {@code world.families.<F>.*} and {@code world.nations.<N>.*}. */
final class WorldLevers {
    private static final Text SOURCE = new Text("the world file's provenance", "见世界文件的数据来源");

    private WorldLevers() {}

    static List<LeverHandle> of(Scenario scenario) {
        BaseWorld world = scenario.world();
        List<LeverHandle> handles = new ArrayList<>();
        for (int s = 0; s < world.families().size(); s++) {
            for (FamilyFigure figure : FamilyFigure.values()) {
                if (figure.lever()) {
                    handles.add(family(scenario, s, figure));
                }
            }
        }
        for (int i = 0; i < world.nations().size(); i++) {
            for (NationFigure figure : NationFigure.values()) {
                if (figure.lever()) {
                    handles.add(nation(scenario, i, figure));
                }
            }
        }
        return handles;
    }

    private static LeverHandle family(Scenario scenario, int index, FamilyFigure figure) {
        BaseWorld world = scenario.world();
        Family family = world.families().get(index);
        double now = figure.of(family);
        boolean cost = figure == FamilyFigure.LABOUR_SHARE || figure == FamilyFigure.ENERGY_SHARE;
        double high = cost ? Math.min(figure.high(), now + room(world, index)) : figure.high();
        LeverInfo info = LeverInfo.number(
                "world.families." + family.code() + "." + figure.key(),
                figure.unit(),
                now,
                now,
                Math.min(now, figure.low()),
                Math.max(now, high),
                new LeverInfo.Said(titled(family.name(), figure.meaning()), SOURCE));
        return new LeverHandle(info, value -> {
            List<Family> families = new ArrayList<>(world.families());
            families.set(index, figure.with(family, value.number()));
            return scenario.withWorld(world.with(world.nations(), ImmutableList.copyOf(families)));
        });
    }

    private static LeverHandle nation(Scenario scenario, int index, NationFigure figure) {
        BaseWorld world = scenario.world();
        Nation nation = world.nations().get(index);
        double now = figure.of(nation);
        LeverInfo info = LeverInfo.number(
                "world.nations." + nation.code() + "." + figure.key(),
                figure.unit(),
                now,
                now,
                figure.low(),
                figure.high(),
                new LeverInfo.Said(titled(nation.name(), figure.meaning()), SOURCE));
        return new LeverHandle(info, value -> {
            List<Nation> nations = new ArrayList<>(world.nations());
            nations.set(index, figure.with(nation, value.number()));
            return scenario.withWorld(world.with(ImmutableList.copyOf(nations), world.families()));
        });
    }

    /** What a family's costs may still grow by before inputs, labour and energy take all of its output. */
    private static double room(BaseWorld world, int index) {
        Family family = world.families().get(index);
        double costs = family.labourShare() + family.energyShare();
        for (int k = 0; k < world.families().size(); k++) {
            costs += world.inputs().get(index, k);
        }
        return Math.max(0, 1 - costs - 1e-6);
    }

    private static Text titled(Text name, Text meaning) {
        return new Text(name.en() + ": " + meaning.en(), name.zh() + "：" + meaning.zh());
    }
}
