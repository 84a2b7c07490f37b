package org.reshuffle.observe;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** Every figure that is observed each quarter; the key is its column in result files and the end of an outcome's id. */
public enum Measure {
    OUTPUT("output", Scope.CELL, Form.SUM, "bn USD a year, base-year prices", "Output", "产出"),
    SALES("sales", Scope.CELL, Form.SUM, "bn USD a year, current prices", "Sales", "销售额"),
    EXPORTS("exports", Scope.CELL, Form.SUM, "bn USD a year, current prices", "Exports", "出口"),
    CAPACITY("capacity", Scope.CELL, Form.SUM, "bn USD a year of base-year output", "Cluster capacity", "集群产能"),
    EMPLOYMENT("employment", Scope.CELL, Form.SUM, "million persons", "Employment", "就业"),
    PRICE("price", Scope.CELL, Form.INDEX, "index, base 1", "Factory-gate price", "出厂价格"),
    PROFIT("profit", Scope.CELL, Form.INDEX, "index, family's world mean 1", "Sales per unit of capacity", "单位产能销售"),
    AUTOMATED("automated", Scope.CELL, Form.POINTS, "per cent of tasks", "Automated tasks", "自动化任务占比"),
    REAL_INCOME("realIncome", Scope.NATION, Form.SUM, "bn USD a year, base-year prices", "Real income", "实际收入"),
    UNEMPLOYMENT("unemployment", Scope.NATION, Form.POINTS, "per cent of the labour force", "Unemployment", "失业率"),
    WAGE("wage", Scope.NATION, Form.INDEX, "index of unit labour cost, base 1", "Unit labour cost", "单位劳动成本"),
    CONSUMER_PRICE("consumerPrice", Scope.NATION, Form.INDEX, "index, base 1", "Consumer prices", "消费价格"),
    ENERGY_PRICE("energyPrice", Scope.NATION, Form.INDEX, "index, base 1", "Energy price for industry", "工业能源价格"),
    ELECTRIC_SHARE(
            "electricShare",
            Scope.NATION,
            Form.POINTS,
            "per cent of vehicle demand",
            "Electric share of vehicles",
            "新能源车份额"),
    IMPORTS("imports", Scope.NATION, Form.SUM, "bn USD a year, current prices", "Imports", "进口"),
    TARIFF_REVENUE("tariffRevenue", Scope.NATION, Form.SUM, "bn USD a year, current prices", "Tariff revenue", "关税收入"),
    SUBSIDIES("subsidies", Scope.NATION, Form.SUM, "bn USD a year, current prices", "Subsidies", "补贴"),
    UNREST("unrest", Scope.NATION, Form.INDEX, "index from 0 to 1", "Unrest", "动荡指数"),
    DIGITAL_STOCK("digitalStock", Scope.NATION, Form.INDEX, "index, base 1", "Digital stock", "数字存量"),
    AI_CAPABILITY("aiCapability", Scope.NATION, Form.INDEX, "index, base 1", "AI capability", "AI能力"),
    DEPLOYED_DATA("deployedData", Scope.NATION, Form.INDEX, "index, base 1", "Data of deployed machines", "部署机器的数据"),
    FRONTIER_EFFORT("frontierEffort", Scope.NATION, Form.SUM, "bn USD", "Research for the frontier so far", "新前沿累计研发"),
    FRONTIER_LOSS("frontierLoss", Scope.NATION, Form.SUM, "bn USD", "Loss on the frontier so far", "新前沿累计亏损"),
    FRONTIER_FUNDED(
            "frontierFunded", Scope.NATION, Form.POINTS, "100 while funded", "Funding of the frontier", "新前沿获资助"),
    FRONTIER_STAGE(
            "frontierStage",
            Scope.NATION,
            Form.POINTS,
            "0 locked, 50 supported, 100 paying for itself",
            "Stage of the frontier",
            "新前沿的阶段"),
    DEBT("debt", Scope.NATION, Form.POINTS, "per cent of income", "Public debt", "公共债务"),
    DEFICIT("deficit", Scope.NATION, Form.POINTS, "per cent of income", "Public deficit", "财政赤字"),
    SPREAD("spread", Scope.NATION, Form.POINTS, "per cent a year", "Spread on public debt", "公共债务利差"),
    CUTS("cuts", Scope.NATION, Form.POINTS, "per cent of income", "Public spending cut", "公共支出削减"),
    DEFAULT(
            "defaulted",
            Scope.NATION,
            Form.POINTS,
            "per cent",
            "Shut out after a default (100) or not (0)",
            "违约后被排除在外（100）与否（0）"),
    LEADERSHIP(
            "leadership",
            Scope.NATION,
            Form.POINTS,
            "per cent",
            "Chance that the leadership lasts four more years",
            "领导层再任四年的概率"),
    TENURE("tenure", Scope.NATION, Form.INDEX, "quarters", "Quarters in office", "领导层在任季度数"),
    AFFINITY(
            "affinity",
            Scope.NATION,
            Form.POINTS,
            "per cent",
            "Affinity to the other nations of its bloc, in all",
            "对所在集团其他国家的亲近度合计"),
    VOICE("voice", Scope.NATION, Form.POINTS, "per cent of its bloc", "Voice in its bloc", "在所在集团的话语权"),
    POWER("power", Scope.NATION, Form.POINTS, "per cent of the world's", "Value of clusters held", "所持集群价值"),
    POLICY_SPENDING(
            "policySpending",
            Scope.NATION,
            Form.SUM,
            "bn USD a year, current prices",
            "Spending that the government has decided on itself",
            "政府自主决定的支出"),
    POLICY_TARIFF(
            "policyTariff",
            Scope.NATION,
            Form.POINTS,
            "points",
            "Mean tariff on imports that the government has added itself",
            "政府自主加征的平均关税"),
    /** Derived: part of the world's output of the same family. */
    SHARE("share", Scope.CELL, Form.POINTS, "per cent of world output", "Share of world output", "占世界产出份额"),
    /** Derived: part of the world's capacity of the same family. */
    CLUSTER_SHARE(
            "clusterShare",
            Scope.CELL,
            Form.POINTS,
            "per cent of world capacity",
            "Share of the world's clusters",
            "占世界集群份额");

    /** Whether a figure is kept for a nation and each family, or for a nation alone. */
    public enum Scope {
        CELL,
        NATION
    }

    /** How a figure adds up and how two of them are compared. */
    public enum Form {
        /** A quantity: adds up over families and nations; differences in per cent. */
        SUM,
        /** An index: averaged; differences in per cent. */
        INDEX,
        /** A share: differences in points. */
        POINTS
    }

    private final String key;
    private final Scope scope;
    private final Form form;
    private final String unit;
    private final Text title;

    Measure(String key, Scope scope, Form form, String unit, String en, String zh) {
        this.key = key;
        this.scope = scope;
        this.form = form;
        this.unit = unit;
        this.title = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    public Scope scope() {
        return scope;
    }

    public Form form() {
        return form;
    }

    public String unit() {
        return unit;
    }

    public Text title() {
        return title;
    }

    /** Whether it is worked out from other measures rather than kept. */
    public boolean derived() {
        return this == SHARE || this == CLUSTER_SHARE;
    }

    /** The measure of that key, or null. */
    public static @Nullable Measure of(String key) {
        for (Measure measure : values()) {
            if (measure.key.equals(key)) {
                return measure;
            }
        }
        return null;
    }
}
