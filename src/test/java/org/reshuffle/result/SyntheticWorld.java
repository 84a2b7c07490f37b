package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.CodedMechanisms;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Family;
import org.reshuffle.world.FlowTable;
import org.reshuffle.world.Matrix;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Provenance;
import org.reshuffle.world.Role;
import org.reshuffle.world.Text;

/** A world of invented figures, of any size, for tests that need names and extents and nothing else. */
public final class SyntheticWorld {
    private static final List<String> NATIONS = List.of(
            "CHN China 中国",
            "USA United_States 美国",
            "DEU Germany 德国",
            "FRA France 法国",
            "ITA Italy 意大利",
            "ESP Spain 西班牙",
            "GBR United_Kingdom 英国",
            "POL Poland 波兰",
            "CZE Czechia 捷克",
            "HUN Hungary 匈牙利",
            "SRB Serbia 塞尔维亚",
            "OEU Rest_of_the_European_Union 欧盟其他国家",
            "JPN Japan 日本",
            "KOR South_Korea 韩国",
            "TWN Taiwan 中国台湾",
            "IND India 印度",
            "VNM Vietnam 越南",
            "ASE Rest_of_ASEAN 东盟其他国家",
            "MEX Mexico 墨西哥",
            "CAN Canada 加拿大",
            "BRA Brazil 巴西",
            "RUS Russia 俄罗斯",
            "TUR Turkey 土耳其",
            "ROW Rest_of_the_world 世界其他地区");

    private static final List<String> FAMILIES = List.of(
            "ENI Energy-intensive_basics 能源密集型基础材料",
            "ICE Combustion-engine_cars 燃油汽车",
            "NEV Electric_cars 新能源汽车",
            "APC Auto_parts 汽车零部件",
            "BAT Batteries 电池",
            "REN Renewable_equipment 可再生能源设备",
            "MCH Machinery_and_metal_products 机械与金属制品",
            "LAB Labour-intensive_assembly 劳动密集型组装",
            "ELC Electronic_components 电子元件",
            "SEM Semiconductors 半导体",
            "PHA Pharmaceuticals 制药",
            "SHP Ships 船舶",
            "AIR Aircraft_and_rail 航空与轨道装备",
            "OMF Other_manufacturing 其他制造业",
            "DIG Internet_and_software 互联网与软件",
            "UNM Robots_and_autonomy 机器人与无人系统",
            "SPC Space_with_fusion 太空与聚变",
            "PRI Primary_goods 初级产品",
            "NTS Other_services 其他服务");

    private static final List<String> NO_MANUFACTURE = List.of("DIG", "SPC", "PRI", "NTS");

    private SyntheticWorld() {}

    /** The extent of the real world: 24 nations, 19 families. */
    public static BaseWorld full() {
        return of(24, 19);
    }

    /** A world of the first so many nations and families. */
    public static BaseWorld of(int nations, int families) {
        double[] flows = new double[families * nations * nations];
        Arrays.setAll(flows, k -> 1_000 * (1.2 + Math.sin(k)));
        ImmutableList.Builder<Nation> nationList = ImmutableList.builder();
        for (int i = 0; i < nations; i++) {
            nationList.add(nation(i));
        }
        ImmutableList.Builder<Family> familyList = ImmutableList.builder();
        for (int s = 0; s < families; s++) {
            familyList.add(family(s));
        }
        ImmutableList<Family> all = familyList.build();
        return new BaseWorld(
                "world-synthetic",
                new Text("Invented world", "虚构的世界"),
                2018,
                nationList.build(),
                all,
                ImmutableMap.of("PAIR", ImmutableList.of(code(NATIONS, 0, "N"), code(NATIONS, 1, "N"))),
                new FlowTable(families, nations, flows),
                new FlowTable(families, nations, new double[flows.length]),
                new Matrix(families, families, new double[families * families]),
                new Matrix(nations, families, new double[nations * families]),
                new Matrix(families, families, new double[families * families]),
                families - 2,
                families - 1,
                0.5,
                CodedMechanisms.of(all),
                ImmutableList.of(
                        new Provenance(
                                "flows",
                                Provenance.Basis.OBSERVED,
                                new Text("Invented tables, 2018", "虚构数据表，2018年"),
                                ""),
                        new Provenance(
                                "nations.energyMix",
                                Provenance.Basis.ASSUMED,
                                new Text("Invented shares", "虚构份额"),
                                "+-30 %")));
    }

    private static String code(List<String> names, int index, String letter) {
        return index < names.size() ? names.get(index).split(" ")[0] : "%s%02d".formatted(letter, index);
    }

    private static Text name(List<String> names, int index, String letter) {
        if (index >= names.size()) {
            return new Text(code(names, index, letter), code(names, index, letter));
        }
        String[] words = names.get(index).split(" ");
        return new Text(words[1].replace('_', ' '), words[2]);
    }

    private static Nation nation(int i) {
        ImmutableList<EnergyShare> mix = ImmutableList.of(
                new EnergyShare(EnergySource.parse("domestic"), 0.75),
                new EnergyShare(EnergySource.parse("pipeline:RUS"), 0.25));
        return new Nation(
                code(NATIONS, i, "N"), name(NATIONS, i, "N"), 50 + i, 0.65, 30, 0.05, 20, 90, mix, i % 6, i / 6);
    }

    private static Family family(int s) {
        String code = code(FAMILIES, s, "F");
        Role role = code.equals("PRI") || code.equals("NTS")
                ? Role.FOLLOWER
                : code.equals("SPC") ? Role.LATENT : Role.CLUSTER;
        return new Family(
                code, name(FAMILIES, s, "F"), role, !NO_MANUFACTURE.contains(code), 4, 1, 2, 0.1, 0.2, 0.05, 0.5, 0.1);
    }
}
