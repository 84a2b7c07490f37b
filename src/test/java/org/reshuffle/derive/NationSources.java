package org.reshuffle.derive;

/** Where the figures of nations come from. */
final class NationSources {
    private NationSources() {}

    static void nations(Provenance to, DerivedWorld world) {
        int year = world.year();
        to.observed(
                "nations.population labourForce unemploymentRate",
                "World Bank; ILOSTAT; %d (nearest year where missing); labour force from participation above age 15"
                        .formatted(year),
                "世界银行；国际劳工组织；%d年（缺则取邻近年份）；劳动力按15岁以上参与率推算".formatted(year));
        to.assumed(
                "nations.workingAgeShare, unemploymentRate and labourForce of OEU ASE ROW",
                "general knowledge of the year",
                "当年一般认知",
                "±10 %");
        for (String nation : world.nations().codes()) {
            world.figures().labourCost(nation);
            world.figures().powerPrice(nation);
        }
        if (year < 2010) {
            early(to, year);
            return;
        }
        to.assumed(
                "nations.labourCost of " + world.figures().assumedLabourCosts().replace("DEU ", ""),
                "general knowledge of manufacturing labour costs; the other nations are observed: BLS and Conference Board, Statista, within a year",
                "制造业劳动力成本的一般认知；其余国家为观测值：美国劳工统计局、世界大型企业联合会、Statista，相差不超过一年",
                "±30 %");
        if (year >= 2018) {
            to.cited(
                    "nations.labourCost of DEU",
                    "Schröder (2019, IW-Trends 46): 41.0 EUR an hour in manufacturing, 2018",
                    "Schröder（2019，IW-Trends 46）：2018年制造业每小时41.0欧元");
        }
        to.assumed(
                "nations.powerPrice of " + world.figures().assumedPowerPrices(),
                "general knowledge of the year; the others are observed: Eurostat band ID without value added tax, EIA",
                "当年一般认知；其余为观测值：欧盟统计局ID档（不含增值税）、美国能源信息署",
                "±30 %");
        to.assumed(
                "nations.energyMix",
                "import dependence and fuel mix of the year, in general knowledge; no file gives industrial energy cost by source",
                "依当年进口依存度与能源结构的一般认知；无数据按来源给出工业能源成本",
                "±30 %");
    }

    /** Before the series of labour costs, power prices and electric cars begin. */
    private static void early(Provenance to, int year) {
        to.assumed(
                "nations.labourCost",
                "manufacturing labour costs of 1997 (BLS) for USA CAN BRA JPN KOR DEU FRA ITA ESP GBR CZE, moved as those of production workers moved to %d; the others general knowledge"
                        .formatted(year),
                "USA CAN BRA JPN KOR DEU FRA ITA ESP GBR CZE为美国劳工统计局1997年制造业劳动力成本，按生产工人成本变化推至%d年；其余为一般认知"
                        .formatted(year),
                "±30 %");
        to.assumed(
                "nations.powerPrice",
                "general knowledge of the year; no series in use begins so early",
                "当年一般认知；所用序列均未早至该年",
                "±30 %");
        to.assumed(
                "nations.energyMix",
                "own energy near energy production over energy use (IEA), where that is below 1; import routes in general knowledge",
                "自产份额接近能源产量与消费量之比（国际能源署，小于1者）；进口路线为一般认知",
                "±30 %");
    }
}
