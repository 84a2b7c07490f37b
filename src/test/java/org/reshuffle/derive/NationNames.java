package org.reshuffle.derive;

import java.util.List;

/** Names of the nations, and their tiles in a cartogram: neighbours on the globe stay near each other. */
final class NationNames {
    private static final List<String[]> ROWS = List.of(
            row("CHN", "China", "中国", "10", "2"),
            row("USA", "United States", "美国", "1", "1"),
            row("DEU", "Germany", "德国", "5", "1"),
            row("FRA", "France", "法国", "4", "2"),
            row("ITA", "Italy", "意大利", "5", "3"),
            row("ESP", "Spain", "西班牙", "4", "3"),
            row("GBR", "United Kingdom", "英国", "4", "0"),
            row("POL", "Poland", "波兰", "6", "1"),
            row("CZE", "Czechia", "捷克", "5", "2"),
            row("HUN", "Hungary", "匈牙利", "6", "2"),
            row("SRB", "Serbia", "塞尔维亚", "6", "3"),
            row("OEU", "Rest of the EU", "欧盟其他国家", "6", "0"),
            row("JPN", "Japan", "日本", "12", "2"),
            row("KOR", "South Korea", "韩国", "11", "2"),
            row("TWN", "Taiwan", "台湾", "11", "3"),
            row("IND", "India", "印度", "9", "3"),
            row("VNM", "Vietnam", "越南", "10", "3"),
            row("ASE", "Rest of ASEAN", "东盟其他国家", "11", "4"),
            row("MEX", "Mexico", "墨西哥", "1", "2"),
            row("CAN", "Canada", "加拿大", "1", "0"),
            row("BRA", "Brazil", "巴西", "2", "4"),
            row("RUS", "Russia", "俄罗斯", "9", "0"),
            row("TUR", "Turkey", "土耳其", "7", "3"),
            row("ROW", "Rest of the world", "世界其他地区", "6", "5"));

    private NationNames() {}

    static String english(String nation, Nations nations) {
        return wholeOfAsean(nation, nations) ? "ASEAN" : of(nation)[1];
    }

    static String chinese(String nation, Nations nations) {
        return wholeOfAsean(nation, nations) ? "东盟" : of(nation)[2];
    }

    /** Column and row. */
    static String tile(String nation) {
        return "[" + of(nation)[3] + ", " + of(nation)[4] + "]";
    }

    private static boolean wholeOfAsean(String nation, Nations nations) {
        return nation.equals("ASE") && !nations.has("VNM");
    }

    private static String[] of(String nation) {
        for (String[] row : ROWS) {
            if (row[0].equals(nation)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no name for " + nation);
    }

    private static String[] row(String... fields) {
        return fields;
    }
}
