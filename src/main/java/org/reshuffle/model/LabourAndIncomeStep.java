package org.reshuffle.model;

import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** Phase 8: profit per capacity, work and wages, the price of capital, income and next quarter's spending. */
final class LabourAndIncomeStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Profits profits;
    private final transient Employment employment;
    private final transient CapitalMarket capital;
    private final transient Incomes incomes;

    LabourAndIncomeStep(Calibration base, Economy economy, Drivers drivers, Machines machines, Owners owners) {
        super(Phase.LABOUR_AND_INCOME);
        profits = new Profits(base, economy);
        employment = new Employment(base, economy, drivers, machines);
        capital = new CapitalMarket(base, economy);
        incomes = new Incomes(base, economy, owners);
    }

    @Override
    void run() {
        profits.update();
        employment.update();
        capital.update();
        incomes.update();
    }
}
