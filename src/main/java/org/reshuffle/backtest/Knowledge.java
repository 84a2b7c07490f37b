package org.reshuffle.backtest;

import org.reshuffle.world.Text;

/** How much a replay is told of what happened after its origin. */
public enum Knowledge {
    /** Policy, prices and technology. */
    BLIND("blind", "Blind: policy, prices and technology are fed", "盲测：仅输入政策、价格与技术"),
    /** The growth of each nation's GDP besides. */
    DRIVEN("driven", "Driven: each nation's growth of GDP is fed besides", "驱动：另输入各国 GDP 增长");

    private final String key;
    private final Text title;

    Knowledge(String key, String en, String zh) {
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
