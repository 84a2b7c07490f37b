package org.reshuffle.world;

import org.jspecify.annotations.Nullable;

/**
 * Every assumption of the model that is one number: its path in a scenario file, unit, default, lowest and highest
 * value, and whether the default is merely assumed. Rates are per quarter unless the unit says otherwise. What each
 * means and where its default comes from stands in {@code scenario/settings_en.properties} and its Chinese sister:
 * a run needs no words, and the engine that browsers load is smaller without them.
 */
public enum Parameter {
    TRADE_ADJUSTMENT("trade.adjustment", "1/quarter", 0.06, 0.06, 0.20, false),
    TRADE_ELASTICITY_SCALE("trade.elasticity-scale", "multiplier", 0.4, 0.4, 1.6, false),
    PASS_THROUGH("trade.pass-through", "fraction", 1.0, 0.7, 1.0, false),
    SCALE_ELASTICITY("scale.elasticity", "elasticity", 0.28, 0.2, 1.3, false),
    CAPACITY_PRESSURE("scale.pressure", "elasticity", 0.19, 0.0, 0.5, true),
    PROFIT_SENSITIVITY("relocation.profit-sensitivity", "elasticity", 3.0, 0.6, 3.0, false),
    HOP_RATE("relocation.hop-rate", "1/quarter", 0.01, 0.01, 0.035, true),
    SUNK_COST_SCALE("relocation.sunk-cost-scale", "multiplier", 1.0, 0.5, 2.0, true),
    EXIT_HAZARD("relocation.exit-hazard", "1/quarter", 0.03, 0.0, 0.10, true),
    EXIT_THRESHOLD("relocation.exit-threshold", "fraction of normal", 0.9, 0.7, 0.95, true),
    RELATEDNESS("relocation.relatedness", "log rate", 0.5, 0.0, 1.5, false),
    GREENFIELD_FLOOR("relocation.greenfield-floor", "share of family", 1e-4, 1e-6, 1e-3, true),
    CLUSTER_REST("relocation.cluster-rest", "clusters", 0.25, 0.1, 0.5, true),
    CONVERSION_COST("relocation.conversion-cost", "log rate", 1.5, 0.75, 3.0, true),
    LEARNING_SCALE("learning.rate-scale", "multiplier", 1.0, 0.5, 1.6, false),
    LEARNING_SPILLOVER("learning.spillover", "fraction", 0.6, 0.2, 0.95, true),
    LEARNING_NEWCOMER("learning.newcomer", "share of world", 0.01, 0.001, 0.1, true),
    LEARNING_YEARS("learning.experience", "years", 5.0, 2.0, 15.0, true),
    DIFFUSION("technology.diffusion", "fraction", 0.6, 0.0, 1.0, true),
    DIFFUSION_SPEED("technology.diffusion-speed", "1/quarter", 0.03, 0.01, 0.1, true),
    ENERGY_SUBSTITUTION("energy.substitution", "elasticity", 0.25, 0.05, 0.6, false),
    SOURCE_SUBSTITUTION("energy.source-substitution", "elasticity", 2.0, 1.2, 4.0, false),
    CONTRACT_LAG("energy.contract-lag", "1/quarter", 0.35, 0.15, 1.0, true),
    ENERGY_SHARE_SCALE("energy.cost-share-scale", "multiplier", 1.0, 0.7, 1.3, true),
    RENEWABLES_LEARNING("energy.renewables-learning", "fraction per doubling", 0.20, 0.10, 0.30, false),
    AUTOMATION_SPEED("automation.speed", "1/quarter", 0.03, 0.01, 0.06, true),
    AUTOMATION_RESPONSE("automation.price-response", "log odds", 2.0, 1.0, 4.0, true),
    ROBOT_COST("automation.robot-cost", "USD/hour", 12.0, 6.0, 25.0, true),
    AUTOMATION_ENERGY("automation.energy-share", "fraction", 0.10, 0.03, 0.5, true),
    NEW_TASKS("automation.new-tasks", "fraction/year", 0.006, 0.0, 0.015, false),
    VEHICLE_SPEED("vehicles.speed", "1/quarter", 0.15, 0.10, 0.20, false),
    VEHICLE_RESPONSE("vehicles.price-response", "per log price", 2.0, 1.0, 4.0, true),
    DEMAND_ELASTICITY_SCALE("demand.elasticity-scale", "multiplier", 1.0, 0.4, 1.8, true),
    LABOUR_REALLOCATION("labour.reallocation", "1/quarter", 0.03, 0.01, 0.10, false),
    WAGE_RESPONSE("labour.wage-response", "1/quarter", 0.17, 0.0, 0.5, true),
    INCOME_SMOOTHING("income.smoothing", "1/quarter", 0.05, 0.05, 0.3, true),
    GROWTH("growth.world", "fraction/quarter", 0.005, 0.0, 0.01, true),
    UNREST_DECAY("unrest.decay", "1/quarter", 0.15, 0.05, 0.4, true),
    UNREST_UNEMPLOYMENT("unrest.unemployment", "per unit", 0.5, 0.1, 1.0, true),
    UNREST_CUTS("unrest.cuts", "per unit", 1.0, 0.5, 2.0, true),
    UNREST_STAGNATION("unrest.stagnation", "per unit", 0.5, 0.0, 1.0, true),
    SUBSIDY_EFFECT("subsidy.effectiveness", "fraction", 0.6, 0.3, 0.9, true),
    POOL_RESPONSE("pool.response", "1/quarter", 0.1, 0.05, 0.3, true),
    DIGITAL_LEAK("digital.leak", "fraction", 0.3, 0.0, 0.9, true),
    DIGITAL_DEPRECIATION("digital.depreciation", "1/year", 0.2, 0.1, 0.35, true),
    DIGITAL_INVESTMENT("digital.investment", "fraction of value added", 0.025, 0.01, 0.05, true),
    AI_COST("ai.cost-response", "elasticity", 0.1, 0.0, 0.3, true),
    AI_VIRTUAL("ai.virtual-weight", "fraction", 0.5, 0.2, 0.8, true),
    AI_SUBSTITUTION("ai.substitution", "exponent", -0.5, -4.0, 1.0, true),
    AI_DATA("ai.data-exponent", "elasticity", 0.35, 0.1, 0.7, true),
    AI_SPILLOVER("ai.spillover", "fraction", 0.5, 0.3, 0.8, true),
    AI_DATA_DEPRECIATION("ai.data-depreciation", "1/year", 0.25, 0.1, 0.5, true),
    COMPONENT_SHARE("components.share", "fraction", 0.4, 0.1, 0.7, true),
    FRONTIER_THRESHOLD("frontier.threshold", "bn USD", 300.0, 100.0, 1000.0, true),
    FRONTIER_GAP("frontier.cost-gap", "multiplier", 2.0, 1.2, 5.0, true),
    FRONTIER_PILOT("frontier.pilot-output", "bn USD", 50.0, 10.0, 200.0, true),
    FRONTIER_DEMAND("frontier.demand", "fraction", 0.001, 5e-4, 0.005, true),
    FRONTIER_GROWTH("frontier.demand-growth", "fraction/quarter", 0.02, 0.005, 0.04, true),
    FRONTIER_LIMIT("frontier.demand-limit", "fraction", 0.02, 0.005, 0.05, true),
    FRONTIER_PATIENCE("frontier.patience", "years", 15.0, 3.0, 40.0, true),
    FRONTIER_BEARABLE("frontier.bearable-loss", "fraction of value added", 0.002, 5e-4, 0.01, true),
    FRONTIER_THREAT("frontier.threat-weight", "multiplier", 1.0, 0.0, 4.0, true),
    FRONTIER_EXPECTATION("frontier.expectation", "fraction/year", 0.02, 0.0, 0.5, true),
    FISCAL_TAX("fiscal.tax-share", "share of income", 0.3, 0.15, 0.5, true),
    FISCAL_INTEREST("fiscal.interest", "fraction/year", 0.02, 0.0, 0.06, true),
    FISCAL_SPREAD("fiscal.spread-slope", "per unit", 0.03, 0.01, 0.1, true),
    FISCAL_RELIEF("fiscal.own-currency-relief", "fraction", 0.8, 0.3, 1.0, true),
    FISCAL_ADJUSTMENT("fiscal.spending-adjustment", "1/quarter", 0.05, 0.02, 0.2, true),
    FISCAL_REACTION("fiscal.reaction", "fraction/year", 0.03, 0.0, 0.06, true),
    FISCAL_AUSTERITY("fiscal.austerity", "per unit", 1.5, 0.0, 4.0, true),
    FISCAL_MOST_CUT("fiscal.most-cut", "share of income", 0.06, 0.02, 0.1, true),
    FISCAL_TRANSFERS("fiscal.transfers", "fraction", 0.4, 0.1, 0.8, true),
    DEFAULT_SPREAD("fiscal.default-spread", "fraction/year", 0.04, 0.02, 0.1, true),
    DEFAULT_HAIRCUT("fiscal.haircut", "fraction", 0.4, 0.2, 0.7, true),
    DEFAULT_PREMIUM("fiscal.default-premium", "fraction/year", 0.05, 0.02, 0.1, true),
    UNREST_DEFAULT("unrest.default", "per unit", 0.2, 0.1, 0.4, true),
    RELOCATION_RISK("relocation.risk", "per unit", 5.0, 0.0, 15.0, true),
    LEADER_UNREST("leadership.unrest", "per unit", 0.1, 0.0, 0.4, true),
    PACT_REVERSAL("pact.reversal", "fraction", 0.5, 0.1, 1.0, true),
    PACT_DISCOUNT("pact.discount", "1/quarter", 0.02, 0.01, 0.05, true),
    PACT_OPENNESS("pact.openness", "fraction", 0.5, 0.0, 1.0, true),
    AFFINITY_SPEED("affinity.speed", "fraction/year", 0.2, 0.05, 0.5, true),
    AFFINITY_PACT("affinity.pact", "per unit", 0.01, 0.0, 0.05, true),
    AFFINITY_SANCTION("affinity.sanction", "per unit", 0.1, 0.0, 0.5, true),
    GOVERNMENT_NOISE("government.noise", "log points", 0.05, 0.0, 0.2, true),
    GOVERNMENT_ENERGY_CAPITAL("government.energy-capital", "years", 8.0, 4.0, 12.0, true),
    GOVERNMENT_EFFORT("government.effort", "share of income", 0.3, 0.0, 2.0, true),
    GOVERNMENT_ATTENTION("government.attention", "fraction", 0.001, 0.0002, 0.01, true),
    GOVERNMENT_FOCUS("government.focus", "per unit", 20.0, 0.0, 100.0, true),
    GOVERNMENT_MOST_SUBSIDY("government.most-subsidy", "fraction of sales", 0.2, 0.05, 0.5, true),
    GOVERNMENT_MATCH("government.match", "fraction", 0.5, 0.0, 0.9, true),
    GOVERNMENT_IMITATION("government.imitation", "fraction/year", 0.1, 0.0, 0.5, true),
    GOVERNMENT_RETALIATION("government.retaliation", "fraction", 0.7, 0.0, 1.0, true),
    GOVERNMENT_RETALIATION_DECAY("government.retaliation-decay", "1/quarter", 0.05, 0.0, 0.3, true),
    GOVERNMENT_ENERGY_EFFORT("government.energy-effort", "share of income", 0.01, 0.0, 0.05, true),
    GOVERNMENT_PIPELINE_PART("government.pipeline-part", "fraction", 0.25, 0.0, 1.0, true),
    GOVERNMENT_SECURITY_EFFORT("government.security-effort", "share of income", 0.01, 0.0, 0.05, true),
    GOVERNMENT_SECURITY_CAPITAL("government.security-capital", "years", 1.0, 0.25, 5.0, true),
    GOVERNMENT_DIGITAL_EFFORT("government.digital-effort", "share of income", 0.005, 0.0, 0.02, true),
    GOVERNMENT_OPENNESS("government.openness", "per unit", 10.0, 0.0, 50.0, true),
    GOVERNMENT_MOST_OPENNESS("government.most-openness", "log rate", 0.3, 0.0, 2.0, true),
    GOVERNMENT_SANCTION("government.sanction", "fraction of cost", 0.05, 0.0, 0.5, true),
    GOVERNMENT_RIVAL_POWER("government.rival-power", "fraction", 0.5, 0.1, 1.0, true),
    GOVERNMENT_DEPENDENCE("government.dependence", "share of income", 0.01, 0.0, 0.1, true),
    GOVERNMENT_PACT_YEARS("government.pact-years", "years", 10.0, 2.0, 30.0, true),
    GOVERNMENT_PACT_BENEFIT("government.pact-benefit", "log rate", 1.0, 0.0, 3.0, true),
    GOVERNMENT_RELUCTANCE("government.pact-reluctance", "per unit", 1.0, 0.0, 10.0, true),
    GOVERNMENT_FRONTIER_PART("government.frontier-part", "fraction", 0.25, 0.0, 1.0, true),
    GOVERNMENT_COMPLACENCY("government.complacency", "fraction", 0.5, 0.0, 1.0, true),
    GOVERNMENT_LEARNING_RATE("government.learning-rate", "per unit", 5.0, 0.0, 50.0, true),
    GOVERNMENT_EXPLORATION("government.exploration", "fraction", 0.1, 0.01, 0.5, true),
    GOVERNMENT_REVERSAL("government.reversal", "fraction", 0.2, 0.0, 1.0, true),
    GOVERNMENT_SHELTER("government.shelter", "fraction of value", 0.1, 0.0, 0.5, true),
    GOVERNMENT_DISLIKE_UNEMPLOYMENT("government.dislike-of-unemployment", "per unit", 1.0, 0.0, 4.0, true),
    GOVERNMENT_DISLIKE_UNREST("government.dislike-of-unrest", "per unit", 0.5, 0.0, 2.0, true),
    GOVERNMENT_LIKING_POWER("government.liking-for-power", "per unit", 1.0, 0.0, 5.0, true),
    GOVERNMENT_DISLIKE_DEBT("government.dislike-of-debt", "per unit", 0.1, 0.0, 1.0, true),
    GOVERNMENT_DEBT_THRESHOLD("government.debt-threshold", "share of income", 0.9, 0.3, 2.0, true);

    private final String path;
    private final String unit;
    private final double standard;
    private final double low;
    private final double high;
    private final boolean assumed;

    Parameter(String path, String unit, double standard, double low, double high, boolean assumed) {
        this.path = path;
        this.unit = unit;
        this.standard = standard;
        this.low = low;
        this.high = high;
        this.assumed = assumed;
    }

    /** Its key in a scenario's {@code parameters}, dots for nesting. */
    public String path() {
        return path;
    }

    public String unit() {
        return unit;
    }

    /** The default. */
    public double standard() {
        return standard;
    }

    /** Lowest value a scenario may give. */
    public double low() {
        return low;
    }

    /** Highest value a scenario may give. */
    public double high() {
        return high;
    }

    /** Whether the default rests on no published figure. */
    public boolean assumed() {
        return assumed;
    }

    /** The parameter of that path, or null. */
    public static @Nullable Parameter of(String path) {
        for (Parameter parameter : values()) {
            if (parameter.path.equals(path)) {
                return parameter;
            }
        }
        return null;
    }
}
