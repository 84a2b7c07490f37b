package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.FamilyFigure;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.world.Family;
import org.reshuffle.world.Role;
import org.reshuffle.world.Text;

/** Reads the families of a world. */
final class FamilyReader {
    private static final int MOST = 60;

    private final Value value;

    FamilyReader(Value value) {
        this.value = value;
    }

    ImmutableList<Family> read() {
        Section section = value.section();
        ImmutableList.Builder<Family> families = ImmutableList.builder();
        for (Entry entry : section.entries()) {
            Value at = section.child(entry);
            if (!WorldReader.CODE.matcher(entry.key()).matches() || entry.key().equals(Names.ALL)) {
                section.findings().add(entry.at(), at.path(), NationReader.codeForm(entry.key()));
            }
            families.add(family(entry.key(), at));
        }
        int count = section.entries().size();
        if (value.present() && section.open() && (count == 0 || count > MOST)) {
            value.refuse(NationReader.count("families", "产业", MOST, count));
        }
        return families.build();
    }

    private static Family family(String code, Value at) {
        int before = at.findings().count();
        Section family = at.section();
        Text name = family.required("name").text();
        String role = family.required("role").choice(WorldReader.roles(), "role", "角色", "");
        boolean manufacturing = family.required("manufacturing").flag(false);
        Role kind = Role.values()[Math.max(0, WorldReader.roles().indexOf(role))];
        Family read = new Family(code, name, kind, manufacturing, 0, 0, 0, 0, 0, 0, 0, 0);
        for (FamilyFigure figure : FamilyFigure.values()) {
            Value value = family.required(figure.key());
            read = figure.with(read, value.number(figure.low(), figure.high(), figure.unit(), figure.low()));
        }
        family.close();
        if (at.findings().count() == before) {
            together(read, family);
        }
        return read;
    }

    /** What two figures may not be at once. */
    private static void together(Family family, Section section) {
        double costs = family.labourShare() + family.energyShare();
        if (costs >= 1) {
            String sum = Decimal.text(costs);
            section.optional(FamilyFigure.LABOUR_SHARE.key())
                    .refuse(new Text(
                            "labour and energy take " + sum + " of output, expected less than 1",
                            "劳动与能源合计占产出 " + sum + "，应小于 1"));
        }
        if (family.automated() > family.automatable()) {
            String most = Decimal.text(family.automatable());
            section.optional(FamilyFigure.AUTOMATED.key())
                    .refuse(new Text(
                            "machines hold more tasks than they can, expected at most " + most
                                    + ", the share automatable",
                            "机器承担的任务超过可自动化上限，应不超过 " + most));
        }
    }
}
