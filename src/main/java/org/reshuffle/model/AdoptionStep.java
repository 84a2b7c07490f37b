package org.reshuffle.model;

import org.reshuffle.behaviour.NewTasks;
import org.reshuffle.behaviour.VehicleAdoption;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Phase 5: buyers take up electric vehicles, producers take up machines, new tasks take back labour. */
final class AdoptionStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient Machines machines;
    private final transient VehicleAdoption vehicles;
    private final transient NewTasks newTasks;
    private final boolean chosen;
    private final boolean reinstates;
    private final int combustion;
    private final int electric;
    private final double growth;

    AdoptionStep(Calibration base, Economy economy, Drivers drivers, Machines machines) {
        super(Phase.ADOPTION);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.machines = machines;
        vehicles = new VehicleAdoption(
                base.settings.get(Parameter.VEHICLE_SPEED), base.settings.get(Parameter.VEHICLE_RESPONSE));
        newTasks = new NewTasks(base.settings.get(Parameter.NEW_TASKS));
        chosen = base.settings.isDefault(Switch.VEHICLES);
        reinstates = base.settings.isDefault(Switch.NEW_TASKS);
        combustion = base.world.family(Mechanism.COMBUSTION_VEHICLES);
        electric = base.world.family(Mechanism.ELECTRIC_VEHICLES);
        growth = base.settings.get(Parameter.GROWTH);
        if (combustion >= 0 && electric >= 0) {
            for (int i = 0; i < base.nations; i++) {
                double both =
                        base.budgetShare[combustion * base.nations + i] + base.budgetShare[electric * base.nations + i];
                economy.electricShare[i] = both > 0 ? base.budgetShare[electric * base.nations + i] / both : 0;
            }
        }
    }

    @Override
    void run() {
        if (combustion >= 0 && electric >= 0) {
            for (int i = 0; i < base.nations; i++) {
                economy.electricShare[i] = electricShare(i);
            }
        }
        machines.adopt();
        if (reinstates) {
            for (int c = 0; c < economy.newTasks.length; c++) {
                double displaced = economy.automated[c] - machines.startShare(c);
                economy.newTasks[c] = newTasks.next(economy.newTasks[c], growth, displaced);
            }
        }
    }

    private double electricShare(int i) {
        double fed = drivers.electricShare[i];
        if (!Double.isNaN(fed)) {
            return fed;
        }
        double gap = chosen
                ? economy.logPriceIndex[combustion * base.nations + i]
                        - economy.logPriceIndex[electric * base.nations + i]
                : 0;
        return vehicles.next(economy.electricShare[i], gap, drivers.electricPush[i]);
    }
}
