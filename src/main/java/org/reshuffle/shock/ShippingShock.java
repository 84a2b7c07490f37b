package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Text;

/** Dearer shipping: a blockade, a closed canal, a freight crisis. Home sales are spared. */
public final class ShippingShock implements ShockKind {
    private static final Field EXPORTERS =
            Field.nations("exporters", "Nations that ship", "发货国").orElse("ALL");
    private static final Field IMPORTERS =
            Field.nations("importers", "Nations that receive", "收货国").orElse("ALL");
    private static final Field FAMILIES = Field.families().orElse("ALL");
    private static final Field FUEL = Field.number(
            "fuel",
            1.0,
            "multiple of the level",
            0,
            20,
            "How much dearer sea-borne fuel gets for the receivers, as a multiple of the level",
            "收货国海运燃料涨幅相对冲击幅度的倍数");

    @Override
    public String name() {
        return "shipping";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Makes trade between nations dearer by a fraction, and sea-borne fuel with it",
                "使国家间海运贸易按比例变贵，海运燃料随之上涨");
    }

    @Override
    public String unit() {
        return "fraction of delivered cost";
    }

    @Override
    public double low() {
        return -0.5;
    }

    @Override
    public double high() {
        return 5;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(EXPORTERS, IMPORTERS, FAMILIES, FUEL);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] exporters = values.nations(EXPORTERS, world);
        int[] importers = values.nations(IMPORTERS, world);
        int[] families = values.families(FAMILIES, world);
        double fuel = values.number(FUEL);
        return (drivers, level) -> {
            for (int family : families) {
                for (int exporter : exporters) {
                    for (int importer : importers) {
                        if (exporter != importer) {
                            drivers.raiseIcebergCost(drivers.pair(family, exporter, importer), 1 + level);
                        }
                    }
                }
            }
            for (int importer : importers) {
                ImmutableList<EnergyShare> mix = world.nations().get(importer).energyMix();
                for (int k = 0; k < mix.size(); k++) {
                    if (mix.get(k).source().kind() == EnergySource.Kind.SEA_BORNE) {
                        drivers.energyPrice[drivers.source(importer, k)] *= 1 + fuel * level;
                    }
                }
            }
        };
    }
}
