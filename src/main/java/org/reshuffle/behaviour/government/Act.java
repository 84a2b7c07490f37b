package org.reshuffle.behaviour.government;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** What a government can do, and what can befall it; the key is what result files write. */
public enum Act {
    SUBSIDY("subsidy", "per cent of sales", "Subsidy", "补贴"),
    OPENNESS("openness", "log rate", "Openness to clusters from abroad", "对外来集群的开放"),
    CLOSURE("closure", "log rate", "Closing to clusters from abroad", "对外来集群的限制"),
    TARIFF("tariff", "points", "Tariff", "关税"),
    SANCTION("sanction", "per cent of the cost of trade", "Sanction", "制裁"),
    RENEWABLES("renewables", "per cent of income", "Renewable power", "可再生电力"),
    PIPELINES("pipelines", "per cent of income", "Pipelines", "管道"),
    SECURITY("security", "per cent of income", "Security of sea-borne energy", "海运能源保障"),
    DIGITAL("digital", "per cent of income", "Digital infrastructure", "数字基础设施"),
    FRONTIER("frontier", "per cent of income", "Research for the next frontier", "新前沿研发"),
    /** A pact that it would sign; it comes about where the partner names it too. */
    OFFER("offer", "years", "Offer of an investment pact", "投资协定要约"),
    /** An investment pact in force, by its own decision or by an event. */
    PACT("pact", "years", "Investment pact", "投资协定"),
    LEADERSHIP("leadership", "per cent", "Change of leadership", "领导层更替"),
    DEFAULT("default", "per cent of income", "Default on public debt", "公共债务违约");

    private final String key;
    private final String unit;
    private final Text title;

    Act(String key, String unit, String en, String zh) {
        this.key = key;
        this.unit = unit;
        title = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    /** Unit of its size. */
    public String unit() {
        return unit;
    }

    public Text title() {
        return title;
    }

    /** The act of that key, or null. */
    public static @Nullable Act of(String key) {
        for (Act act : values()) {
            if (act.key.equals(key)) {
                return act;
            }
        }
        return null;
    }
}
