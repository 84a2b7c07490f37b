package org.reshuffle.world;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Every mechanism that could settle a claim by construction, as a choice with a default that is argued for. The first
 * option is the default. What each decides, and the argument, stand in {@code scenario/settings_en.properties} and its
 * Chinese sister, like the texts of {@link Parameter}.
 */
public enum Switch {
    POOL("pool", "fixed", "elastic"),
    CONVERSION("conversion", "on", "off"),
    DIFFUSION("diffusion", "on", "off"),
    WAGE_BRAKE("wage-brake", "on", "off"),
    EXIT("exit", "on", "off"),
    LEARNING("learning", "on", "off"),
    SPILLOVERS("learning-spillovers", "on", "off"),
    RELATEDNESS("relatedness", "on", "off"),
    AUTOMATION("automation", "on", "off"),
    NEW_TASKS("new-tasks", "on", "off"),
    VEHICLES("vehicle-adoption", "on", "off"),
    RENEWABLES("renewables-learning", "on", "off"),
    PROFITS("profits", "owner", "host"),
    DIGITAL_RENTS("digital-rents", "on", "off"),
    AI("ai", "on", "off"),
    AI_COMPLEMENTARITY("ai-complementarity", "on", "off"),
    AI_DATA("ai-data", "on", "off"),
    COMPONENTS("component-imports", "allowed", "blocked", "off"),
    FRONTIER("frontier", "on", "off"),
    FISCAL("fiscal", "on", "off"),
    OWN_CURRENCY("own-currency", "on", "off"),
    DEFAULT("default", "on", "off"),
    LEADERS("leader-changes", "on", "off"),
    PACT_HAZARD("pact-hazard", "opposite", "all", "none"),
    AFFINITY("affinity", "on", "off"),
    RETALIATION("retaliation", "on", "off"),
    IMITATION("imitation", "on", "off"),
    SUBSIDY_MATCHING("subsidy-matching", "on", "off"),
    FRONTIER_MOTIVE("frontier-motive", "both", "threat", "expectation", "none"),
    COMPLACENCY("complacency", "on", "off"),
    POLICY_REVERSAL("policy-reversal", "on", "off");

    private final String path;
    private final ImmutableList<String> options;

    Switch(String path, String... options) {
        this.path = path;
        this.options = ImmutableList.copyOf(options);
    }

    /** Its key in a scenario's {@code switches}. */
    public String path() {
        return path;
    }

    /** What it may be set to, the default first. */
    public ImmutableList<String> options() {
        return options;
    }

    /** The switch of that path, or null. */
    public static @Nullable Switch of(String path) {
        for (Switch candidate : values()) {
            if (candidate.path.equals(path)) {
                return candidate;
            }
        }
        return null;
    }
}
