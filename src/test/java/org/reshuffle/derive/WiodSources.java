package org.reshuffle.derive;

/** Where flows and tariffs come from in a world that starts before the finer tables. */
final class WiodSources {
    private WiodSources() {}

    static void flows(Provenance to, int year) {
        to.derived(
                "tables.flows",
                "World Input-Output Database, release 2016, %d, 23 regions and 16 sectors; home sales are at least 0.01 million USD"
                        .formatted(year),
                "世界投入产出数据库2016年版，%d年，23个地区、16个部门；各产业本国销售至少0.01百万美元".formatted(year));
        to.assumed(
                "tables.flows.ENI PHA MCH ICE NEV APC SHP AIR SEM ELC LAB BAT REN",
                "chemicals, metals, electrical and transport equipment are dealt out over finer sectors by the flows of 2011 between the same nations (OECD Inter-Country Input-Output Tables)",
                "化学、金属、电气与运输设备按2011年同一对国家之间的流量（经合组织国家间投入产出表）细分",
                "±30 %");
        to.assumed(
                "tables.flows.ASE",
                "the tables name Indonesia alone: the rest of South-East Asia is taken out of the rest of the world by the flows of 2011, scaled to value added and trade of %d (UN); it pays and levies Indonesia's duties"
                        .formatted(year),
                "原表仅列印度尼西亚：东南亚其余国家按2011年流量从世界其他地区中拆出，并按联合国%d年增加值与贸易额缩放；关税同印度尼西亚".formatted(year),
                "±30 %");
        to.assumed(
                "tables.flows.NEV",
                "no series before 2010: some three thousand electric cars of 58 million, the same share everywhere",
                "2010年前无数据：5800万辆中约三千辆电动车，各国比例相同",
                "0.00001 to 0.0002 of vehicles");
        to.assumed(
                "tables.flows.SEM",
                "world sales of 204 billion USD (WSTS) by wafer capacity, assumed between 1995 (ESIA) and 2011 (IC Insights)",
                "世界半导体贸易统计组织销售额2040亿美元，按晶圆产能分配；产能为1995年（欧洲半导体协会）与2011年（IC Insights）之间的假设",
                "±30 %");
        to.assumed(
                "tables.flows.REN",
                "4.5 GW of wind by maker (BTM Consult, World Market Update 2000) and 0.3 GW of cells",
                "风电4.5吉瓦按生产国（BTM Consult《World Market Update 2000》），光伏0.3吉瓦",
                "±30 %");
        to.assumed(
                "tables.flows.DIG",
                "software and computer services of 550 billion USD (Electronics and Software Export Promotion Council, year to March 2002), of which India's exports 6.3 (Nasscom); other makers by hand",
                "软件与计算机服务5500亿美元（印度电子与软件出口促进委员会，截至2002年3月的年度），其中印度出口63亿（Nasscom）；其余各国为手工给出",
                "±30 %");
        to.assumed(
                "tables.flows.UNM",
                "four tenths of the shares of 2018: robots sold were almost 100 thousand (UNECE, World Robotics 2001) against 422 thousand",
                "为2018年比例的四成：机器人销量近10万台（联合国欧洲经委会《World Robotics 2001》），2018年为42.2万台",
                "±30 %");
        to.assumed(
                "tables.flows.ICE APC BAT MCH LAB ELC",
                "shares of C26 to C29 by maker; the sums of the parts are the tables' own",
                "C26至C29按生产国拆分的比例；各部分之和与原表一致",
                "±30 %");
        to.assumed(
                "tables.flows.SRB",
                "no table names Serbia: value added, vehicles and trade totals of UN, OICA and World Bank at the ratios of Hungary, Poland and Turkey; partners by gravity (CEPII GeoDist); taken out of the rest of the world by proportional fitting",
                "原表无塞尔维亚：按联合国、世界汽车组织与世界银行的增加值、汽车产量和贸易总额，套用匈牙利、波兰、土耳其比例；伙伴按引力（CEPII）分配，再从世界其他地区中按比例扣除",
                "±30 %");
        to.derived(
                "tables.tariffs",
                "Teti Global Tariff Database (MFN and preferential), %d, by 16 sectors, weighted by flows; services and home sales free"
                        .formatted(year),
                "Teti全球关税数据库（最惠国与优惠税率），%d年，16个部门，按流量加权；服务与本国销售免税".formatted(year));
        to.assumed(
                "tables.tariffs.OMF of USA",
                "American food and tobacco duties scaled to 5 % MFN: the source averages product lines, prohibitive duties included, to 92 %",
                "美国食品与烟草关税按最惠国5%缩放：原数据对税目（含禁止性关税）简单平均，得92%",
                "3 to 8 %");
    }
}
