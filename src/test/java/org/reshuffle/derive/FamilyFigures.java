package org.reshuffle.derive;

/** Technology of the families: world averages, the same in every base year. */
final class FamilyFigures {
    /**
     * theta: trade elasticity; eps: elasticity of final demand; F: sunk cost, log rate; LR: cost fall per doubling;
     * labour, energy: shares of output; automatable, automated: shares of tasks.
     */
    static final Columns TABLE = Columns.parse("""
            family theta eps F    LR   labour energy automatable automated
            ENI    3.5   1.0 1.9  0    0.10   0.12   0.60        0.30
            ICE    5     0.8 1.25 0    0.12   0.015  0.75        0.25
            NEV    5     0.8 1.25 0.10 0.11   0.015  0.80        0.30
            APC    4     1.0 1.9  0    0.17   0.04   0.70        0.18
            BAT    4     1.0 1.6  0.18 0.12   0.07   0.80        0.35
            REN    5     1.0 1.3  0.20 0.13   0.07   0.70        0.25
            MCH    4     1.0 1.9  0    0.22   0.02   0.60        0.12
            LAB    6     1.0 0.6  0    0.18   0.02   0.60        0.08
            ELC    6     1.0 1.9  0.05 0.16   0.04   0.75        0.30
            SEM    5     1.0 3.0  0.05 0.16   0.03   0.90        0.50
            PHA    4     1.0 2.4  0    0.17   0.015  0.60        0.20
            SHP    4     1.0 3.0  0    0.19   0.02   0.45        0.08
            AIR    4     1.0 3.0  0    0.20   0.015  0.45        0.08
            OMF    4     1.0 1.5  0    0.14   0.03   0.60        0.20
            DIG    4     1.3 1.0  0    0.38   0.015  0.50        0.10
            UNM    4     1.0 1.6  0.25 0.20   0.015  0.70        0.20
            SPC    4     1.0 2.5  0.15 0.20   0.03   0.40        0.10
            PRI    5     1.0 3.0  0    0.20   0.03   0.45        0.15
            NTS    5     1.0 3.0  0    0.37   0.015  0.30        0.05
            """);

    /** Family, English name, Chinese name, role. */
    private static final String[][] NAMES = {
        {"ENI", "Energy-intensive basics", "高耗能基础材料", "cluster"},
        {"ICE", "Combustion vehicles", "燃油汽车", "cluster"},
        {"NEV", "New-energy vehicles", "新能源汽车", "cluster"},
        {"APC", "Auto parts", "汽车零部件", "cluster"},
        {"BAT", "Batteries", "电池", "cluster"},
        {"REN", "Renewable equipment", "可再生能源设备", "cluster"},
        {"MCH", "Machinery and metal products", "机械与金属制品", "cluster"},
        {"LAB", "Labour-intensive assembly", "劳动密集型组装", "cluster"},
        {"ELC", "Electronic components", "电子元器件", "cluster"},
        {"SEM", "Semiconductors", "半导体", "cluster"},
        {"PHA", "Pharmaceuticals", "医药", "cluster"},
        {"SHP", "Ships", "船舶", "cluster"},
        {"AIR", "Aircraft and rail", "航空与轨道交通", "cluster"},
        {"OMF", "Other manufacturing", "其他制造业", "cluster"},
        {"DIG", "Internet and software", "互联网与软件", "cluster"},
        {"UNM", "Robots, autonomy, lidar", "机器人、自动驾驶与激光雷达", "cluster"},
        {"SPC", "Space with fusion", "航天与聚变", "latent"},
        {"PRI", "Primary goods", "初级产品", "follower"},
        {"NTS", "Other services", "其他服务", "follower"},
    };

    private FamilyFigures() {}

    static String english(String family) {
        return NAMES[Codes.family(family)][1];
    }

    static String chinese(String family) {
        return NAMES[Codes.family(family)][2];
    }

    static String role(String family) {
        return NAMES[Codes.family(family)][3];
    }

    static boolean manufacturing(String family) {
        return switch (family) {
            case "DIG", "SPC", "PRI", "NTS" -> false;
            default -> true;
        };
    }
}
