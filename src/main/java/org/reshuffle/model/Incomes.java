package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.Lending;
import org.reshuffle.behaviour.SpendingRule;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/**
 * What each nation earns and will spend.
 *
 * <pre>
 * I_i = value added + tariffs - subsidies + profits from abroad - profits sent abroad + digital rents + borrowed abroad
 * </pre>
 */
final class Incomes {
    private final Calibration base;
    private final Economy economy;
    private final Owners owners;
    private final DigitalRents rents;
    private final SpendingRule spending;
    private final boolean ownersPaid;
    private final double growth;
    private final double[] profit;
    private final double[] earned;
    private final double[] borrowed;

    Incomes(Calibration base, Economy economy, Owners owners) {
        this.owners = owners;
        rents = new DigitalRents(base, economy);
        this.base = base;
        this.economy = economy;
        spending = new SpendingRule(base.settings.get(Parameter.INCOME_SMOOTHING));
        ownersPaid = base.settings.isDefault(Switch.PROFITS);
        growth = base.settings.get(Parameter.GROWTH);
        profit = new double[base.sales.length];
        earned = new double[base.nations];
        borrowed = new double[base.nations];
    }

    void update() {
        int nations = base.nations;
        Arrays.fill(economy.netProfit, 0);
        Arrays.fill(economy.subsidies, 0);
        for (int i = 0; i < nations; i++) {
            economy.valueAdded[i] = -economy.intermediateUse[i];
        }
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < nations; i++) {
                int c = s * nations + i;
                double subsidy = economy.subsidy[c] * economy.sales[c];
                economy.subsidies[i] += subsidy;
                economy.valueAdded[i] += economy.sales[c] + subsidy;
            }
        }
        if (ownersPaid) {
            sendProfits();
        }
        double world = 0;
        for (int i = 0; i < nations; i++) {
            world += economy.valueAdded[i] - economy.subsidies[i];
            earned[i] = economy.valueAdded[i] + economy.tariffRevenue[i] - economy.subsidies[i] + economy.netProfit[i];
        }
        rents.update(world);
        for (int i = 0; i < nations; i++) {
            earned[i] += economy.digitalRent[i];
            borrowed[i] = base.deficitShare[i] * world;
        }
        Lending.limit(earned, borrowed);
        for (int i = 0; i < nations; i++) {
            economy.income[i] = earned[i] + borrowed[i];
            economy.realIncome[i] = economy.income[i] * PortableMath.exp(-economy.logConsumerPrice[i]);
            economy.spending[i] = spending.next(economy.spending[i], economy.income[i], growth);
        }
    }

    /** Owners get the profit of what they own; where it was made it is taken away. */
    private void sendProfits() {
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; base.clustered[s] && i < base.nations; i++) {
                int cell = s * base.nations + i;
                profit[cell] = economy.capacity[cell] > 0 ? base.margin[s] * economy.sales[cell] : 0;
                economy.netProfit[i] -= profit[cell];
            }
        }
        owners.pay(profit, economy.netProfit);
    }
}
