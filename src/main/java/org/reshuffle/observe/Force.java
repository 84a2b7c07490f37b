package org.reshuffle.observe;

import org.reshuffle.world.Text;

/** What moves a nation's output; the parts of an exact decomposition. */
public enum Force {
    WAGE("wage", "Wages", "工资"),
    ENERGY("energy", "Energy", "能源"),
    TARIFF("tariff", "Tariffs and trade costs", "关税与运费"),
    SCALE("scale", "Clusters (scale)", "集群规模"),
    DEMAND("demand", "Demand", "需求"),
    POLICY("policy", "Subsidies", "补贴"),
    TECHNOLOGY("technology", "Technology and learning", "技术与学习"),
    AUTOMATION("automation", "Automation", "自动化"),
    INPUTS("inputs", "Suppliers' prices", "上游价格"),
    PRESSURE("pressure", "Capacity pressure", "产能紧张");

    private final String key;
    private final Text title;

    Force(String key, String en, String zh) {
        this.key = key;
        this.title = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    public Text title() {
        return title;
    }
}
