package org.reshuffle.shock;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** Every kind of event that a scenario can name. */
public final class ShockKinds {
    public static final ImmutableList<ShockKind> ALL = ImmutableList.of(
            new TariffShock(),
            new EnergySupplyShock(),
            new EnergyPriceShock(),
            new AutomationShock(),
            new ElectricVehicleShock(),
            new TechnologyShock(),
            new SubsidyShock(),
            new ShippingShock(),
            new LabourShock(),
            new GrowthShock(),
            new DigitalShock(),
            new ComponentShock(),
            new FrontierShock(),
            new NewIndustryShock(),
            new InvestmentPactShock(),
            new SanctionShock(),
            new LeadershipShock());

    private ShockKinds() {}

    /** The kind of that name, or null. */
    public static @Nullable ShockKind of(String name) {
        for (ShockKind kind : ALL) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }
}
