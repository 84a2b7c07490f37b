package org.reshuffle.behaviour.government;

import org.jspecify.annotations.Nullable;
import org.reshuffle.world.Text;

/** Ways in which a government can choose its policy; the key is what a scenario writes. */
public enum StanceKind {
    RULE("rule", "Follows rules of thumb: helps what grows, is related or loses jobs, and answers tariffs", "按经验规则行事"),
    LEARN("learn", "Tries stances and keeps to those that have paid", "从成效中学习"),
    STRATEGIC("strategic", "Answers best to what the other players do", "对其他国家作最优反应"),
    SCRIPTED("scripted", "Does only what the scenario's events do in its name", "仅执行情景规定的事件");

    private final String key;
    private final Text meaning;

    StanceKind(String key, String en, String zh) {
        this.key = key;
        this.meaning = new Text(en, zh);
    }

    public String key() {
        return key;
    }

    public Text meaning() {
        return meaning;
    }

    /** The kind of that key, or null. */
    public static @Nullable StanceKind of(String key) {
        for (StanceKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        return null;
    }
}
