package org.reshuffle.experiment;

import java.util.function.ToDoubleFunction;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Polity;
import org.reshuffle.world.Text;

/** Every figure of a nation that is one number: its key in a world file, unit, range and meaning. */
public enum NationFigure implements WorldFigure {
    POPULATION("population", "million persons", 0.001, 5000, false, Nation::population, "Persons", "人口"),
    WORKING_AGE_SHARE(
            "workingAgeShare",
            "fraction",
            0.1,
            0.95,
            false,
            Nation::workingAgeShare,
            "Share of the population aged 15 to 64",
            "15 至 64 岁人口占比"),
    LABOUR_FORCE(
            "labourForce",
            "million persons",
            0.001,
            5000,
            false,
            Nation::labourForce,
            "Persons working or looking for work",
            "劳动力"),
    UNEMPLOYMENT_RATE(
            "unemploymentRate",
            "fraction",
            0,
            0.6,
            true,
            Nation::unemploymentRate,
            "Share of the labour force without work, also its natural rate",
            "失业率（亦为自然失业率）"),
    LABOUR_COST(
            "labourCost",
            "USD per hour",
            0.05,
            200,
            true,
            Nation::labourCost,
            "Labour cost in manufacturing",
            "制造业劳动成本"),
    POWER_PRICE("powerPrice", "USD per MWh", 1, 1000, true, Nation::powerPrice, "Industrial electricity price", "工业电价"),
    PUBLIC_DEBT(
            "publicDebt",
            "share of income",
            0,
            4,
            true,
            nation -> nation.polity().publicDebt(),
            "Gross public debt",
            "政府总债务"),
    DEBT_THRESHOLD(
            "debtThreshold",
            "share of income",
            0.1,
            4,
            true,
            nation -> nation.polity().debtThreshold(),
            "Public debt beyond which lenders ask for more",
            "债权人要求更高利率的债务门槛"),
    OWN_CURRENCY_DEBT(
            "ownCurrencyDebt",
            "fraction",
            0,
            1,
            true,
            nation -> nation.polity().ownCurrencyDebt(),
            "Part of public debt owed in the nation's own currency",
            "以本国货币计价的政府债务比例"),
    LEADER_HAZARD(
            "leaderHazard",
            "1/quarter",
            0,
            0.5,
            true,
            nation -> nation.polity().leaderHazard(),
            "Chance that the leadership changes in a quarter",
            "每季度领导层更替的概率"),
    POLICY_BUDGET(
            "policyBudget",
            "share of income",
            0,
            0.03,
            true,
            nation -> nation.polity().policyBudget(),
            "The most that its government spends on industrial policy in a year",
            "政府每年产业政策支出的上限");

    private final Form form;
    private final ToDoubleFunction<Nation> value;

    NationFigure(
            String key,
            String unit,
            double low,
            double high,
            boolean lever,
            ToDoubleFunction<Nation> value,
            String en,
            String zh) {
        this.form = new Form(key, unit, low, high, lever, new Text(en, zh));
        this.value = value;
    }

    @Override
    public Form form() {
        return form;
    }

    public double of(Nation nation) {
        return value.applyAsDouble(nation);
    }

    /** Whether a file may leave it out; it then has the figure of {@link Polity#STANDARD}. */
    public boolean optional() {
        return ordinal() >= PUBLIC_DEBT.ordinal();
    }

    /** A nation with this figure changed. */
    public Nation with(Nation nation, double changed) {
        return new Nation(
                nation.code(),
                nation.name(),
                this == POPULATION ? changed : nation.population(),
                this == WORKING_AGE_SHARE ? changed : nation.workingAgeShare(),
                this == LABOUR_FORCE ? changed : nation.labourForce(),
                this == UNEMPLOYMENT_RATE ? changed : nation.unemploymentRate(),
                this == LABOUR_COST ? changed : nation.labourCost(),
                this == POWER_PRICE ? changed : nation.powerPrice(),
                nation.energyMix(),
                nation.tileColumn(),
                nation.tileRow(),
                with(nation.polity(), changed));
    }

    private Polity with(Polity polity, double changed) {
        return new Polity(
                this == PUBLIC_DEBT ? changed : polity.publicDebt(),
                this == DEBT_THRESHOLD ? changed : polity.debtThreshold(),
                this == OWN_CURRENCY_DEBT ? changed : polity.ownCurrencyDebt(),
                this == LEADER_HAZARD ? changed : polity.leaderHazard(),
                this == POLICY_BUDGET ? changed : polity.policyBudget());
    }
}
