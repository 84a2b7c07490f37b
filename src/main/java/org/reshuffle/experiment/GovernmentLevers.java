package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/** Levers of how governments decide: {@code governments.NATION}, and {@code governments.ALL} for every nation. */
final class GovernmentLevers {
    /** The stance that the default is, first. */
    private static final ImmutableList<String> OPTIONS = ImmutableList.of(
            StanceKind.SCRIPTED.key(), StanceKind.RULE.key(), StanceKind.LEARN.key(), StanceKind.STRATEGIC.key());

    private static final Text SOURCE = new Text("a choice, not a figure", "选择而非数据");

    private GovernmentLevers() {}

    static List<LeverHandle> of(Scenario scenario) {
        List<LeverHandle> handles = new ArrayList<>();
        ImmutableList<Nation> nations = scenario.world().nations();
        handles.add(handle(scenario, "ALL", common(scenario), 0, nations.size(), new Text("every nation", "所有国家")));
        for (int i = 0; i < nations.size(); i++) {
            Nation nation = nations.get(i);
            handles.add(handle(scenario, nation.code(), scenario.stance(i).key(), i, i + 1, nation.name()));
        }
        return handles;
    }

    /** The stance that all have; where they differ, the default. */
    private static String common(Scenario scenario) {
        for (int i = 1; i < scenario.world().nations().size(); i++) {
            if (scenario.stance(i) != scenario.stance(0)) {
                return OPTIONS.get(0);
            }
        }
        return scenario.stance(0).key();
    }

    private static LeverHandle handle(Scenario scenario, String code, String current, int from, int to, Text name) {
        LeverInfo info = LeverInfo.choice(
                "governments." + code,
                OPTIONS,
                OPTIONS.get(0),
                current,
                new LeverInfo.Said(
                        new Text("How the government of " + name.en() + " decides", name.zh() + "政府的决策方式"), SOURCE));
        return new LeverHandle(info, value -> moved(scenario, from, to, value));
    }

    private static Scenario moved(Scenario scenario, int from, int to, LeverValue value) {
        StanceKind[] kinds = new StanceKind[scenario.world().nations().size()];
        Arrays.setAll(kinds, scenario::stance);
        for (StanceKind kind : StanceKind.values()) {
            if (kind.key().equals(value.text())) {
                Arrays.fill(kinds, from, to, kind);
            }
        }
        boolean scripted = Collections.frequency(Arrays.asList(kinds), StanceKind.SCRIPTED) == kinds.length;
        return scenario.withGovernments(scripted ? ImmutableList.of() : ImmutableList.copyOf(kinds));
    }
}
