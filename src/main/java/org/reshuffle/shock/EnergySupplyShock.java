package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Text;

/**
 * A change in how much of an energy source can be had. The nest of {@code EnergyPricing} turns it into a price; a cut
 * pipeline also loses its place among the importer's fuel suppliers, in the same proportion.
 */
public final class EnergySupplyShock implements ShockKind {
    private static final Field NATIONS = Field.nations();
    private static final Field SOURCES = Field.sources();

    @Override
    public String name() {
        return "energy-supply";
    }

    @Override
    public Text meaning() {
        return new Text(
                "Takes away a fraction of an energy source: 1 cuts it off, a negative level builds capacity",
                "削减某能源来源的比例：1 为断供，负值为新增产能");
    }

    @Override
    public String unit() {
        return "fraction of the source";
    }

    @Override
    public double low() {
        return -5;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public ImmutableList<Field> fields() {
        return ImmutableList.of(NATIONS, SOURCES);
    }

    @Override
    public Effect bind(FieldValues values, BaseWorld world) {
        int[] nations = values.nations(NATIONS, world);
        boolean[][] named = values.sources(SOURCES, nations, world);
        return (drivers, level) -> {
            for (int n = 0; n < nations.length; n++) {
                int nation = nations[n];
                ImmutableList<EnergyShare> mix = world.nations().get(nation).energyMix();
                for (int k = 0; k < named[n].length; k++) {
                    if (named[n][k]) {
                        EnergySource source = mix.get(k).source();
                        drivers.energyAvailability[drivers.source(nation, k)] *= 1 - level;
                        if (source.kind() == EnergySource.Kind.PIPELINE && level > 0) {
                            drivers.fuelAccess[drivers.nations * world.nation(source.supplier()) + nation] *= 1 - level;
                        }
                    }
                }
            }
        };
    }
}
