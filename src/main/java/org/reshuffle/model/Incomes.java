package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.Lending;
import org.reshuffle.behaviour.SpendingRule;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
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
    /** What a state adds to sales, and what they leave as profit, by cell. */
    private final double[] subsidy;

    private final double[] profit;
    /** Profit over sales, by cell. */
    private final double[] margin;

    private final double[] made;
    private final double[] earned;
    private final double[] borrowed;
    /** 1 over consumer prices, and its log. */
    private final double[] deflator;

    private final double[] logDeflator;

    Incomes(Calibration base, Economy economy, Owners owners) {
        this.owners = owners;
        rents = new DigitalRents(base, economy);
        this.base = base;
        this.economy = economy;
        spending = new SpendingRule(base.settings.get(Parameter.INCOME_SMOOTHING));
        ownersPaid = base.settings.isDefault(Switch.PROFITS);
        growth = base.settings.get(Parameter.GROWTH);
        subsidy = new double[base.sales.length];
        profit = new double[base.sales.length];
        margin = new double[base.sales.length];
        for (int c = 0; c < margin.length; c++) {
            int s = c / base.nations;
            margin[c] = base.clustered[s] ? base.margin[s] : 0;
        }
        made = new double[base.nations];
        earned = new double[base.nations];
        borrowed = new double[base.nations];
        deflator = new double[base.nations];
        logDeflator = new double[base.nations];
    }

    void update() {
        int nations = base.nations;
        Arrays.fill(economy.netProfit, 0);
        Arrays.fill(economy.subsidies, 0);
        for (int c = 0; c < subsidy.length; c++) {
            subsidy[c] = economy.subsidy[c] * economy.sales[c];
        }
        Rows.addUp(subsidy, economy.subsidies);
        for (int i = 0; i < nations; i++) {
            economy.valueAdded[i] = economy.subsidies[i] - economy.intermediateUse[i];
        }
        Rows.addUp(economy.sales, economy.valueAdded);
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
            logDeflator[i] = -economy.logConsumerPrice[i];
        }
        Lending.limit(earned, borrowed);
        PortableMath.exp(logDeflator, deflator);
        for (int i = 0; i < nations; i++) {
            economy.income[i] = earned[i] + borrowed[i];
            economy.realIncome[i] = economy.income[i] * deflator[i];
            economy.spending[i] = spending.next(economy.spending[i], economy.income[i], growth);
        }
    }

    /** Owners get the profit of what they own; where it was made it is taken away. */
    private void sendProfits() {
        for (int c = 0; c < profit.length; c++) {
            profit[c] = margin[c] * economy.sales[c];
        }
        for (int c = 0; c < profit.length; c++) {
            if (!(economy.capacity[c] > 0)) {
                profit[c] = 0;
            }
        }
        Arrays.fill(made, 0);
        Rows.addUp(profit, made);
        for (int i = 0; i < made.length; i++) {
            economy.netProfit[i] -= made[i];
        }
        owners.pay(profit, economy.netProfit);
    }
}
