package org.reshuffle.behaviour.government;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** Why a government does what it does, as its record says; the key is what result files write. */
public enum Motive {
    NONE("none", "nothing to do", "无所作为"),
    JOBS("jobs", "jobs at risk", "就业受威胁"),
    RIVALS("rivals", "rivals spend", "对手补贴"),
    RETALIATION("retaliation", "retaliation for tariffs", "报复关税"),
    IMITATION("imitation", "imitates the most successful", "效仿最成功者"),
    ENERGY("energy", "dear energy", "能源昂贵"),
    SUPPLY("supply", "sea-borne energy at risk", "海运能源受威胁"),
    LAG("lag", "lags behind the leader", "落后于领先者"),
    GAIN("gain", "gains from the pact", "可从协定获益"),
    RIVAL_PACT("rival-pact", "hosts a rival's pact", "与对手订有协定"),
    FRONTIER("frontier", "the next frontier", "下一个新前沿"),
    LEARNED("learned", "tried or has paid before", "试行或以往见效"),
    BEST_RESPONSE("best-response", "best response", "最优反应"),
    DEBT("debt", "debt became too dear", "债务成本过高"),
    TERM("term", "its term was over", "期限届满"),
    NEW_LEADERSHIP("new-leadership", "a new leadership came", "领导层更替"),
    SCENARIO("scenario", "written in the scenario", "情景写定");

    private final String key;
    private final Text meaning;

    Motive(String key, String en, String zh) {
        this.key = key;
        meaning = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    public Text meaning() {
        return meaning;
    }

    /** The motive of that key, or null. */
    public static @Nullable Motive of(String key) {
        for (Motive motive : values()) {
            if (motive.key.equals(key)) {
                return motive;
            }
        }
        return null;
    }
}
