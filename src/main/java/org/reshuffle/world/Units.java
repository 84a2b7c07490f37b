package org.reshuffle.world;

import com.google.common.collect.ImmutableMap;

/** Units as the code names them, and their Chinese. */
public final class Units {
    private static final ImmutableMap<String, String> CHINESE = ImmutableMap.<String, String>builder()
            .put("bn USD a year, base-year prices", "十亿美元/年，基年价格")
            .put("bn USD a year, current prices", "十亿美元/年，当年价格")
            .put("bn USD a year of base-year output", "十亿美元/年，按基年产出计")
            .put("million persons", "百万人")
            .put("index, base 1", "指数，基年为 1")
            .put("index, family's world mean 1", "指数，同产业世界均值为 1")
            .put("index of unit labour cost, base 1", "单位劳动成本指数，基年为 1")
            .put("index from 0 to 1", "0 到 1 的指数")
            .put("per cent of tasks", "占任务的百分比")
            .put("per cent of the labour force", "占劳动力的百分比")
            .put("per cent of vehicle demand", "占汽车需求的百分比")
            .put("per cent of world output", "占世界产出的百分比")
            .put("per cent of world capacity", "占世界产能的百分比")
            .put("per cent", "百分比")
            .put("per cent a year", "每年百分比")
            .put("per cent of income", "占收入的百分比")
            .put("per cent of sales", "占销售额的百分比")
            .put("per cent of the cost of trade", "占贸易成本的百分比")
            .put("as `unit` says", "见 `unit` 列")
            .put("per cent of its bloc", "占所在集团的百分比")
            .put("per cent of the world's", "占世界总量的百分比")
            .put("share of income", "占收入的比例")
            .put("points", "百分点")
            .put("1/quarter", "每季度")
            .put("USD/hour", "美元/小时")
            .put("USD per hour", "美元/小时")
            .put("USD per MWh", "美元/兆瓦时")
            .put("elasticity", "弹性")
            .put("fraction", "比例")
            .put("fraction of normal", "占正常水平的比例")
            .put("fraction per doubling", "每翻倍的降幅")
            .put("fraction/quarter", "比例/季度")
            .put("fraction/year", "比例/年")
            .put("fraction of delivered cost", "占到岸成本的比例")
            .put("fraction of sales", "占销售额的比例")
            .put("fraction of the base price", "占基期价格的比例")
            .put("fraction of the source", "占该能源来源的比例")
            .put("fraction of value", "占货值的比例")
            .put("share, or logit per quarter", "份额，或每季度对数几率")
            .put("log odds", "对数几率")
            .put("log rate", "对数速率")
            .put("log points", "对数点")
            .put("log ratio", "对数比")
            .put("multiplier", "倍数")
            .put("multiple of the level", "冲击幅度的倍数")
            .put("per log price", "每单位对数价格")
            .put("per unit", "每单位")
            .put("share of family", "占产业的份额")
            .put("share of world", "占世界的份额")
            .put("clusters", "个集群")
            .put("clusters per percent", "集群/百分之一")
            .put("runs", "次运行")
            .put("years", "年")
            .put("quarters", "季度")
            .put("quarters since the start", "自起点的季度数")
            .put("1/year", "每年")
            .put("bn USD", "十亿美元")
            .put("exponent", "指数参数")
            .put("fraction of value added", "占增加值的比例")
            .put("fraction of cost", "占成本的比例")
            .put("fraction, or share of value added", "比例，或占增加值的份额")
            .put("share of value added, or fraction", "占增加值的份额，或比例")
            .put("fraction of imported components", "占进口部件的比例")
            .put("multiple of the first demand", "最初需求的倍数")
            .put("100 while funded", "获资助时为 100")
            .put("0 locked, 50 supported, 100 paying for itself", "0 封锁，50 受扶持，100 自我维持")
            .buildOrThrow();

    private Units() {}

    /** A unit in a language; as it is where there is no translation. */
    public static String in(String unit, String language) {
        return language.startsWith("zh") ? CHINESE.getOrDefault(unit, unit) : unit;
    }

    /** Whether a unit has a translation. */
    public static boolean known(String unit) {
        return CHINESE.containsKey(unit);
    }
}
