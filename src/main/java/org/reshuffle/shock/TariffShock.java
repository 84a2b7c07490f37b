package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Text;

/** A tariff on some nations' goods: points added to the base tariff, never on home sales. */
public final class TariffShock implements ShockKind {
    private static final Field EXPORTERS = Field.nations("exporters", "Nations whose goods are taxed", "被征税的出口国");
    private static final Field IMPORTERS = Field.nations("importers", "Nations that levy it", "征税的进口国");
    private static final Field FAMILIES =
            Field.families("families", "Families taxed", "被征税的产业").orElse("MANUFACTURING");

    @Override
    public String name() {
        return "tariff";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Adds a level to the tariff of the importers on the exporters; 0.25 is 25 points",
                "在进口国对出口国的税率上加征；0.25 即 25 个百分点");
    }

    @Override
    public String unit() {
        return "fraction of value";
    }

    @Override
    public double low() {
        return -1;
    }

    @Override
    public double high() {
        return 5;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(EXPORTERS, IMPORTERS, FAMILIES);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        values.requireTwo(IMPORTERS, EXPORTERS, world);
        int[] exporters = values.nations(EXPORTERS, world);
        int[] importers = values.nations(IMPORTERS, world);
        int[] families = values.families(FAMILIES, world);
        return (drivers, level) -> {
            for (int family : families) {
                for (int exporter : exporters) {
                    for (int importer : importers) {
                        if (exporter != importer) {
                            drivers.addTariff(drivers.pair(family, exporter, importer), level);
                        }
                    }
                }
            }
        };
    }
}
