package org.reshuffle.derive;

import java.util.ArrayList;
import java.util.List;

/** The provenance section of a world file: one entry per group of figures. */
final class Sources {
    private final List<String> lines = new ArrayList<>();

    private Sources() {}

    static List<String> of(DerivedWorld world) {
        Sources sources = new Sources();
        sources.flows(world.year());
        sources.technology();
        sources.nations(world);
        return sources.lines;
    }

    private void flows(int year) {
        derived(
                "tables.flows",
                "OECD Inter-Country Input-Output Tables, extended 2023 edition, %d, 26 regions and 28 sectors, aggregated; home sales are at least 0.01 million USD"
                        .formatted(year),
                "经合组织国家间投入产出表2023年扩展版，%d年，26个地区、28个部门加总；各产业本国销售至少0.01百万美元".formatted(year));
        derived(
                "tables.flows.NEV",
                "electric shares of car sales: IEA Global EV Outlook 2025, %d; odds by maker assumed".formatted(year),
                "电动车销量占比：国际能源署《全球电动汽车展望2025》，%d年；各生产国相对比例为假设".formatted(year));
        derived(
                "tables.flows.SEM",
                "world sales of WSTS by wafer capacity of IC Insights (July 2011, December 2018) for TWN KOR JPN CHN and the sums of the Americas, Europe and the rest; nations within these three assumed, ±30 %",
                "世界半导体贸易统计组织销售额按IC Insights晶圆产能分配（2011年7月、2018年12月）：TWN KOR JPN CHN及美洲、欧洲、其他三区之和；三区内各国为假设，±30%");
        assumed(
                "tables.flows.ICE APC BAT REN MCH LAB ELC UNM DIG",
                "shares of C26 to C29 and of services by maker; the sums of the parts are the tables' own",
                "C26至C29及服务业按生产国拆分的比例；各部分之和与原表一致",
                "±30 %");
        assumed(
                "tables.flows.SRB",
                "no table names Serbia: value added, vehicles and trade totals of UN, OICA and World Bank at the ratios of Hungary, Poland and Turkey; partners by gravity (CEPII GeoDist); taken out of the rest of the world by proportional fitting",
                "原表无塞尔维亚：按联合国、世界汽车组织与世界银行的增加值、汽车产量和贸易总额，套用匈牙利、波兰、土耳其比例；伙伴按引力（CEPII）分配，再从世界其他地区中按比例扣除",
                "±30 %");
        derived(
                "tables.tariffs",
                "Teti Global Tariff Database (MFN and preferential, without Section 301 and 232), %d, weighted by flows; services and home sales free"
                        .formatted(year),
                "Teti全球关税数据库（最惠国与优惠税率，不含301与232条款），%d年，按流量加权；服务与本国销售免税".formatted(year));
        assumed(
                "tables.tariffs.OMF of USA",
                "American food and tobacco duties scaled to 5 % MFN: the source averages product lines, prohibitive duties included, to 92 %",
                "美国食品与烟草关税按最惠国5%缩放：原数据对税目（含禁止性关税）简单平均，得92%",
                "3 to 8 %");
    }

    private void technology() {
        derived(
                "tables.inputs",
                "Caliendo, Parro (2015, REStud 82), world averages of 1993 for ENI MCH LAB PHA SHP AIR OMF PRI NTS; energy taken out",
                "Caliendo与Parro（2015）1993年世界平均，用于ENI MCH LAB PHA SHP AIR OMF PRI NTS；已剔除能源");
        assumed(
                "tables.inputs.ICE NEV APC BAT REN ELC SEM UNM DIG SPC",
                "written by hand: the tables do not know these families; a third of LAB likewise",
                "手工给出：原表无这些产业；LAB的三分之一亦然",
                "±30 %");
        derived(
                "tables.inputFactors",
                "cap of intermediate use with energy at 90 % of a nation's absorption",
                "中间使用（含能源）不超过一国吸收额的90%");
        assumed(
                "tables.proximity",
                "input links, the strongest at 0.5; by hand where the tables are too coarse",
                "按投入联系，上限0.5；原表过粗处手工给出",
                "±30 %");
        cited(
                "families.tradeElasticity",
                "Simonovska, Waugh (2014, JIE 92); Bajzik et al. (2020, JIE 126); order by family assumed",
                "Simonovska与Waugh（2014）；Bajzik等（2020）；产业间次序为假设");
        assumed(
                "families.sunkCost",
                "order after Jakubik, Stolzenburg (2021, JEG 21); level assumed",
                "次序依Jakubik与Stolzenburg（2021）；水平为假设",
                "x0.5 to x2");
        assumed(
                "families.learningRate",
                "BAT after Ziegler, Trancik (2021); REN after Rubin et al. (2015); others assumed",
                "BAT依Ziegler与Trancik（2021）；REN依Rubin等（2015）；其余为假设",
                "0 to 0.4");
        assumed(
                "families.energyShare",
                "energy-intensive sectors 3 to 20 % of cost: European Commission (2020); others assumed",
                "高耗能行业为成本的3%至20%：欧盟委员会（2020）；其余为假设",
                "±30 %");
        assumed(
                "families.demandElasticity labourShare automatable automated energyBill",
                "no table in use gives them by family",
                "所用数据均未按产业给出",
                "±30 %");
    }

    private void nations(DerivedWorld world) {
        int year = world.year();
        observed(
                "nations.population labourForce unemploymentRate",
                "World Bank; ILOSTAT; %d (nearest year where missing); labour force from participation above age 15"
                        .formatted(year),
                "世界银行；国际劳工组织；%d年（缺则取邻近年份）；劳动力按15岁以上参与率推算".formatted(year));
        assumed(
                "nations.workingAgeShare, unemploymentRate and labourForce of OEU ASE ROW",
                "general knowledge of the year",
                "当年一般认知",
                "±10 %");
        for (String nation : Codes.NATIONS) {
            world.nations().labourCost(nation);
            world.nations().powerPrice(nation);
        }
        assumed(
                "nations.labourCost of " + world.nations().assumedLabourCosts().replace("DEU ", ""),
                "general knowledge of manufacturing labour costs; the other nations are observed: BLS and Conference Board, Statista, within a year",
                "制造业劳动力成本的一般认知；其余国家为观测值：美国劳工统计局、世界大型企业联合会、Statista，相差不超过一年",
                "±30 %");
        if (year >= 2018) {
            cited(
                    "nations.labourCost of DEU",
                    "Schröder (2019, IW-Trends 46): 41.0 EUR an hour in manufacturing, 2018",
                    "Schröder（2019，IW-Trends 46）：2018年制造业每小时41.0欧元");
        }
        assumed(
                "nations.powerPrice of " + world.nations().assumedPowerPrices(),
                "general knowledge of the year; the others are observed: Eurostat band ID without value added tax, EIA",
                "当年一般认知；其余为观测值：欧盟统计局ID档（不含增值税）、美国能源信息署",
                "±30 %");
        assumed(
                "nations.energyMix",
                "import dependence and fuel mix of the year, in general knowledge; no file gives industrial energy cost by source",
                "依当年进口依存度与能源结构的一般认知；无数据按来源给出工业能源成本",
                "±30 %");
        assumed(
                "nations.publicDebt",
                "gross debt of general government, %d, as the IMF World Economic Outlook is generally known to give it, rounded; OEU ASE ROW rough means"
                        .formatted(year),
                "%d年一般政府总债务，依国际货币基金组织《世界经济展望》的一般认知取整；OEU ASE ROW为粗略均值".formatted(year),
                "±10 %");
        assumed(
                "nations.debtThreshold",
                "0.6 for emerging nations, 1 for advanced ones, after debt intolerance: Reinhart, Rogoff, Savastano (2003); no sharp threshold is established: Herndon, Ash, Pollin (2014)",
                "新兴国家0.6、发达国家1，依债务不耐：Reinhart、Rogoff、Savastano（2003）；并无公认的明确门槛：Herndon、Ash、Pollin（2014）",
                "±0.3");
        assumed(
                "nations.ownCurrencyDebt",
                "general knowledge of the year; 0 for members of a currency union",
                "当年一般认知；货币联盟成员为0",
                "±0.1");
        assumed(
                "nations.leaderHazard",
                "0.06 where elections decide, 0.015 where one leader or party has stayed long",
                "选举决定者0.06，长期执政者0.015",
                "x0.5 to x2");
        assumed(
                "nations.policyBudget",
                "China at least 1.73 % of GDP in 2019: DiPippo, Mazzocco, Kennedy (2022, CSIS); 0.7 % for Korea and France, 0.4 % for others",
                "中国2019年至少占GDP的1.73%：DiPippo、Mazzocco、Kennedy（2022，CSIS）；韩国、法国0.7%，其余0.4%",
                "x0.5 to x2");
    }

    private void observed(String item, String en, String zh) {
        entry(item, "observed", en, zh, "");
    }

    private void cited(String item, String en, String zh) {
        entry(item, "cited", en, zh, "");
    }

    private void derived(String item, String en, String zh) {
        entry(item, "derived", en, zh, "");
    }

    private void assumed(String item, String en, String zh, String range) {
        entry(item, "assumed", en, zh, range);
    }

    private void entry(String item, String basis, String en, String zh, String range) {
        lines.add("  - item: \"" + item + '"');
        lines.add("    basis: " + basis);
        lines.add("    source:");
        lines.add("      en: \"" + en + '"');
        lines.add("      zh: \"" + zh + '"');
        lines.add("    range: \"" + range + '"');
    }
}
