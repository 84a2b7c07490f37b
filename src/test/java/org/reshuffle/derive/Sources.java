package org.reshuffle.derive;

import java.util.List;

/** The provenance section of a world file. */
final class Sources {
    private Sources() {}

    static List<String> of(DerivedWorld world) {
        Provenance to = new Provenance();
        if (TradeFlow.dataset(world.year()).equals("WIOD")) {
            WiodSources.flows(to, world.year());
        } else {
            flows(to, world.year());
        }
        technology(to);
        NationSources.nations(to, world);
        PolitySources.write(to, world.year());
        return to.lines();
    }

    private static void flows(Provenance to, int year) {
        to.derived(
                "tables.flows",
                "OECD Inter-Country Input-Output Tables, extended 2023 edition, %d, 26 regions and 28 sectors, aggregated; home sales are at least 0.01 million USD"
                        .formatted(year),
                "经合组织国家间投入产出表2023年扩展版，%d年，26个地区、28个部门加总；各产业本国销售至少0.01百万美元".formatted(year));
        to.derived(
                "tables.flows.NEV",
                "electric shares of car sales: IEA Global EV Outlook 2025, %d; odds by maker assumed".formatted(year),
                "电动车销量占比：国际能源署《全球电动汽车展望2025》，%d年；各生产国相对比例为假设".formatted(year));
        to.derived(
                "tables.flows.SEM",
                "world sales of WSTS by wafer capacity of IC Insights (July 2011, December 2018) for TWN KOR JPN CHN and the sums of the Americas, Europe and the rest; nations within these three assumed, ±30 %",
                "世界半导体贸易统计组织销售额按IC Insights晶圆产能分配（2011年7月、2018年12月）：TWN KOR JPN CHN及美洲、欧洲、其他三区之和；三区内各国为假设，±30%");
        to.assumed(
                "tables.flows.ICE APC BAT REN MCH LAB ELC UNM DIG",
                "shares of C26 to C29 and of services by maker; the sums of the parts are the tables' own",
                "C26至C29及服务业按生产国拆分的比例；各部分之和与原表一致",
                "±30 %");
        to.assumed(
                "tables.flows.SRB",
                "no table names Serbia: value added, vehicles and trade totals of UN, OICA and World Bank at the ratios of Hungary, Poland and Turkey; partners by gravity (CEPII GeoDist); taken out of the rest of the world by proportional fitting",
                "原表无塞尔维亚：按联合国、世界汽车组织与世界银行的增加值、汽车产量和贸易总额，套用匈牙利、波兰、土耳其比例；伙伴按引力（CEPII）分配，再从世界其他地区中按比例扣除",
                "±30 %");
        to.derived(
                "tables.tariffs",
                "Teti Global Tariff Database (MFN and preferential, without Section 301 and 232), %d, weighted by flows; services and home sales free"
                        .formatted(year),
                "Teti全球关税数据库（最惠国与优惠税率，不含301与232条款），%d年，按流量加权；服务与本国销售免税".formatted(year));
        to.assumed(
                "tables.tariffs.OMF of USA",
                "American food and tobacco duties scaled to 5 % MFN: the source averages product lines, prohibitive duties included, to 92 %",
                "美国食品与烟草关税按最惠国5%缩放：原数据对税目（含禁止性关税）简单平均，得92%",
                "3 to 8 %");
    }

    private static void technology(Provenance to) {
        to.derived(
                "tables.inputs",
                "Caliendo, Parro (2015, REStud 82), world averages of 1993 for ENI MCH LAB PHA SHP AIR OMF PRI NTS; energy taken out",
                "Caliendo与Parro（2015）1993年世界平均，用于ENI MCH LAB PHA SHP AIR OMF PRI NTS；已剔除能源");
        to.assumed(
                "tables.inputs.ICE NEV APC BAT REN ELC SEM UNM DIG SPC",
                "written by hand: the tables do not know these families; a third of LAB likewise",
                "手工给出：原表无这些产业；LAB的三分之一亦然",
                "±30 %");
        to.derived(
                "tables.inputFactors",
                "cap of intermediate use with energy at 90 % of a nation's absorption",
                "中间使用（含能源）不超过一国吸收额的90%");
        to.assumed(
                "tables.proximity",
                "input links, the strongest at 0.5; by hand where the tables are too coarse",
                "按投入联系，上限0.5；原表过粗处手工给出",
                "±30 %");
        to.cited(
                "families.tradeElasticity",
                "Simonovska, Waugh (2014, JIE 92); Bajzik et al. (2020, JIE 126); order by family assumed",
                "Simonovska与Waugh（2014）；Bajzik等（2020）；产业间次序为假设");
        to.assumed(
                "families.sunkCost",
                "order after Jakubik, Stolzenburg (2021, JEG 21); level assumed",
                "次序依Jakubik与Stolzenburg（2021）；水平为假设",
                "x0.5 to x2");
        to.assumed(
                "families.learningRate",
                "BAT after Ziegler, Trancik (2021); REN after Rubin et al. (2015); others assumed",
                "BAT依Ziegler与Trancik（2021）；REN依Rubin等（2015）；其余为假设",
                "0 to 0.4");
        to.assumed(
                "families.energyShare",
                "energy-intensive sectors 3 to 20 % of cost: European Commission (2020); others assumed",
                "高耗能行业为成本的3%至20%：欧盟委员会（2020）；其余为假设",
                "±30 %");
        to.assumed(
                "families.demandElasticity labourShare automatable automated energyBill",
                "no table in use gives them by family",
                "所用数据均未按产业给出",
                "±30 %");
    }
}
