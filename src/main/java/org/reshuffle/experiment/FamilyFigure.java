package org.reshuffle.experiment;

import java.util.function.ToDoubleFunction;
import org.reshuffle.world.Family;
import org.reshuffle.world.Text;

/** Every figure of a family that is one number: its key in a world file, unit, range and meaning. */
public enum FamilyFigure implements WorldFigure {
    TRADE_ELASTICITY(
            "tradeElasticity",
            "elasticity",
            2,
            9,
            true,
            Family::tradeElasticity,
            "Elasticity of trade flows to trade costs (theta)",
            "贸易弹性 theta"),
    DEMAND_ELASTICITY(
            "demandElasticity",
            "elasticity",
            0.3,
            2,
            true,
            Family::demandElasticity,
            "Own-price elasticity of final demand (epsilon)",
            "最终需求的自价格弹性 epsilon"),
    SUNK_COST(
            "sunkCost",
            "log rate",
            0,
            6,
            true,
            Family::sunkCost,
            "Log rate by which a fixed cost slows relocation (F)",
            "沉没成本 F：对迁移速率的对数减缓"),
    LEARNING_RATE(
            "learningRate",
            "fraction per doubling",
            0,
            0.4,
            true,
            Family::learningRate,
            "Cost fall per doubling of experience",
            "经验每翻一番的成本降幅"),
    LABOUR_SHARE(
            "labourShare",
            "fraction",
            0,
            1,
            true,
            Family::labourShare,
            "Labour cost per unit of output",
            "单位产出的劳动成本占比"),
    ENERGY_SHARE(
            "energyShare",
            "fraction",
            0,
            1,
            true,
            Family::energyShare,
            "Energy cost per unit of output",
            "单位产出的能源成本占比"),
    AUTOMATABLE(
            "automatable",
            "fraction",
            0,
            1,
            false,
            Family::automatable,
            "Largest share of its tasks that machines can take",
            "机器可承担任务的最大占比"),
    AUTOMATED(
            "automated",
            "fraction",
            0,
            1,
            false,
            Family::automated,
            "Share of its tasks that machines hold in the base year",
            "基年机器已承担任务的占比");

    private final Form form;
    private final ToDoubleFunction<Family> value;

    FamilyFigure(
            String key,
            String unit,
            double low,
            double high,
            boolean lever,
            ToDoubleFunction<Family> value,
            String en,
            String zh) {
        this.form = new Form(key, unit, low, high, lever, new Text(en, zh));
        this.value = value;
    }

    @Override
    public Form form() {
        return form;
    }

    public double of(Family family) {
        return value.applyAsDouble(family);
    }

    /** A family with this figure changed. */
    public Family with(Family family, double changed) {
        return new Family(
                family.code(),
                family.name(),
                family.role(),
                family.manufacturing(),
                this == TRADE_ELASTICITY ? changed : family.tradeElasticity(),
                this == DEMAND_ELASTICITY ? changed : family.demandElasticity(),
                this == SUNK_COST ? changed : family.sunkCost(),
                this == LEARNING_RATE ? changed : family.learningRate(),
                this == LABOUR_SHARE ? changed : family.labourShare(),
                this == ENERGY_SHARE ? changed : family.energyShare(),
                this == AUTOMATABLE ? changed : family.automatable(),
                this == AUTOMATED ? changed : family.automated());
    }
}
