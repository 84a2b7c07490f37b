package org.reshuffle.model;

import org.reshuffle.behaviour.Austerity;
import org.reshuffle.behaviour.PublicDebt;
import org.reshuffle.behaviour.SovereignDefault;
import org.reshuffle.behaviour.SovereignSpread;
import org.reshuffle.behaviour.SpendingRule;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Polity;
import org.reshuffle.world.Switch;

/**
 * What each government raises, spends and owes.
 *
 * <pre>
 * revenue  = tau I + tariffs
 * spending = S - cut + subsidies + programmes + rho w (U - U_n)
 * S'       = (1 + g)[S + lambda (normal share I - S)]
 * </pre>
 *
 * I income; programmes what the government has decided to spend on energy, digital infrastructure and research; U - U_n
 * the unemployed beyond natural unemployment, w the wage. What an event spends in a nation's name may be private money
 * and is not the state's to owe; support of the latent family is among the subsidies. Spending is such that debt stays the same
 * share of income while nothing happens. What a state borrows does not change what its nation spends: its deficit with
 * the world is given.
 */
final class Treasury {
    /** A share of income this small is rounding, which debt would carry on. */
    private static final double ROUNDING = 1e-12;

    private final Calibration base;
    private final Economy economy;
    private final boolean kept;
    private final boolean defaults;
    private final SovereignSpread spreads;
    private final Austerity austerity;
    private final SovereignDefault insolvency;
    private final SpendingRule habit;
    private final double tax;
    private final double interest;
    private final double growth;
    private final double transfers;
    private final double premium;
    private final double[] threshold;
    private final double[] ownCurrency;
    private final double[] natural;
    private final double[] baseDebt;
    private final double[] baseSpread;
    private final double[] steady;

    Treasury(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        kept = base.settings.isDefault(Switch.FISCAL);
        defaults = base.settings.isDefault(Switch.DEFAULT);
        spreads = new SovereignSpread(
                base.settings.get(Parameter.FISCAL_SPREAD),
                base.settings.isDefault(Switch.OWN_CURRENCY) ? base.settings.get(Parameter.FISCAL_RELIEF) : 0);
        austerity = new Austerity(
                base.settings.get(Parameter.FISCAL_REACTION),
                base.settings.get(Parameter.FISCAL_AUSTERITY),
                base.settings.get(Parameter.FISCAL_MOST_CUT));
        insolvency = new SovereignDefault(
                base.settings.get(Parameter.DEFAULT_SPREAD), base.settings.get(Parameter.DEFAULT_HAIRCUT));
        habit = new SpendingRule(base.settings.get(Parameter.FISCAL_ADJUSTMENT));
        tax = base.settings.get(Parameter.FISCAL_TAX);
        interest = base.settings.get(Parameter.FISCAL_INTEREST);
        growth = base.settings.get(Parameter.GROWTH);
        transfers = base.settings.get(Parameter.FISCAL_TRANSFERS);
        premium = base.settings.get(Parameter.DEFAULT_PREMIUM);
        threshold = new double[base.nations];
        ownCurrency = new double[base.nations];
        natural = new double[base.nations];
        baseDebt = new double[base.nations];
        baseSpread = new double[base.nations];
        steady = new double[base.nations];
        for (int i = 0; i < base.nations; i++) {
            Polity polity = base.world.nations().get(i).polity();
            threshold[i] = polity.debtThreshold();
            ownCurrency[i] = polity.ownCurrencyDebt();
            natural[i] = base.world.nations().get(i).unemploymentRate();
            baseDebt[i] = polity.publicDebt();
            baseSpread[i] = spreads.of(baseDebt[i], threshold[i], ownCurrency[i]);
            steady[i] = PublicDebt.steadySpending(
                    tax + base.tariffRevenue[i] / base.spending[i], baseDebt[i], interest + baseSpread[i], growth);
            economy.publicSpending[i] = steady[i] * base.spending[i];
            economy.spread[i] = baseSpread[i];
        }
    }

    void update() {
        for (int i = 0; i < base.nations; i++) {
            economy.programmes[i] = economy.publicInvestment[i]
                    + Math.min(economy.digitalGranted[i], economy.digitalSpending[i])
                    + Math.min(economy.frontierGranted[i], economy.frontierSpending[i]);
            if (kept) {
                update(i);
            }
        }
    }

    private void update(int i) {
        double income = economy.income[i];
        double perIncome = 1 / income;
        double owed = economy.debt[i];
        double spread = spread(i, owed * perIncome);
        economy.lastDebt[i] = owed;
        economy.writtenDown[i] = 0;
        if (defaults && insolvency.happens(spread - baseSpread[i], economy.shutOut[i])) {
            economy.writtenDown[i] = insolvency.haircut() * owed;
            owed -= economy.writtenDown[i];
            spread = spread(i, owed * perIncome);
            economy.shutOut[i] = SovereignDefault.EXCLUSION;
        } else if (economy.shutOut[i] > 0) {
            economy.shutOut[i]--;
        }
        double ratio = near(owed * perIncome, baseDebt[i]);
        double unemployed = (economy.unemployment[i] - natural[i]) / (1 - economy.unemployment[i]);
        double planned = economy.publicSpending[i]
                + economy.subsidies[i]
                + economy.programmes[i]
                + transfers * economy.wageBill[i] * unemployed
                + (interest + spread) * owed
                - tax * income
                - economy.tariffRevenue[i];
        boolean shut = economy.shutOut[i] > 0;
        double excess = spread - baseSpread[i];
        double cut = shut ? austerity.cutWithoutCredit(excess, planned * perIncome) : austerity.cut(excess);
        economy.debtRatio[i] = ratio;
        economy.cuts[i] = cut;
        economy.spread[i] = shut ? spread + premium : spread;
        economy.risk[i] = economy.spread[i] - baseSpread[i];
        economy.deficit[i] = near(planned * perIncome - cut, 0) * income;
        economy.debt[i] = PublicDebt.next(owed, economy.deficit[i]);
        economy.publicSpending[i] =
                habit.next(economy.publicSpending[i], austerity.normal(steady[i], ratio, baseDebt[i]) * income, growth);
    }

    private double spread(int i, double debt) {
        return spreads.of(near(debt, baseDebt[i]), threshold[i], ownCurrency[i]);
    }

    private static double near(double share, double mark) {
        return Math.abs(share - mark) < ROUNDING ? mark : share;
    }
}
