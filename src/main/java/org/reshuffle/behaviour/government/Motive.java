package org.reshuffle.behaviour.government;

import org.reshuffle.world.Text;

/** Why a government does what it does, as its record says. */
public enum Motive {
    NONE("nothing to do", "无所作为"),
    JOBS("jobs at risk", "就业受威胁"),
    RIVALS("rivals spend", "对手补贴"),
    RETALIATION("retaliation for tariffs", "报复关税"),
    IMITATION("imitates the most successful", "效仿最成功者"),
    ENERGY("dear energy", "能源昂贵"),
    FRONTIER("the next frontier", "下一个新前沿"),
    LEARNED("has paid before", "以往见效"),
    BEST_RESPONSE("best response", "最优反应");

    private final Text meaning;

    Motive(String en, String zh) {
        meaning = new Text(en, zh);
    }

    public Text meaning() {
        return meaning;
    }
}
