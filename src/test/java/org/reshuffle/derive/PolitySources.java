package org.reshuffle.derive;

/** Where figures of public finances and politics come from: nowhere in the data folder. */
final class PolitySources {
    private PolitySources() {}

    static void write(Provenance to, int year) {
        to.assumed(
                "nations.publicDebt",
                "gross debt of general government, %d, as the IMF World Economic Outlook is generally known to give it, rounded; OEU ASE ROW rough means"
                        .formatted(year),
                "%d年一般政府总债务，依国际货币基金组织《世界经济展望》的一般认知取整；OEU ASE ROW为粗略均值".formatted(year),
                year < 2010 ? "±20 %" : "±10 %");
        to.assumed(
                "nations.debtThreshold",
                "0.6 for emerging nations, 1 for advanced ones, after debt intolerance: Reinhart, Rogoff, Savastano (2003); no sharp threshold is established: Herndon, Ash, Pollin (2014)",
                "新兴国家0.6、发达国家1，依债务不耐：Reinhart、Rogoff、Savastano（2003）；并无公认的明确门槛：Herndon、Ash、Pollin（2014）",
                "±0.3");
        to.assumed(
                "nations.ownCurrencyDebt",
                "general knowledge of the year; 0 for members of a currency union",
                "当年一般认知；货币联盟成员为0",
                "±0.1");
        to.assumed(
                "nations.leaderHazard",
                "0.06 where elections decide, 0.015 where one leader or party has stayed long",
                "选举决定者0.06，长期执政者0.015",
                "x0.5 to x2");
        to.assumed(
                "nations.policyBudget",
                "China at least 1.73 % of GDP in 2019: DiPippo, Mazzocco, Kennedy (2022, CSIS); 0.7 % for Korea and France, 0.4 % for others",
                "中国2019年至少占GDP的1.73%：DiPippo、Mazzocco、Kennedy（2022，CSIS）；韩国、法国0.7%，其余0.4%",
                "x0.5 to x2");
    }
}
