package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/** Levers of how governments decide: {@code governments.NATION}. */
final class GovernmentLevers {
    /** The stance that the default is, first. */
    private static final ImmutableList<String> OPTIONS = ImmutableList.of(
            StanceKind.SCRIPTED.key(), StanceKind.RULE.key(), StanceKind.LEARN.key(), StanceKind.STRATEGIC.key());

    private static final Text SOURCE = new Text("a choice, not a figure", "选择而非数据");

    private GovernmentLevers() {}

    static List<LeverHandle> of(Scenario scenario) {
        List<LeverHandle> handles = new ArrayList<>();
        ImmutableList<Nation> nations = scenario.world().nations();
        for (int i = 0; i < nations.size(); i++) {
            int nation = i;
            Text name = nations.get(i).name();
            LeverInfo info = LeverInfo.choice(
                    "governments." + nations.get(i).code(),
                    OPTIONS,
                    OPTIONS.get(0),
                    scenario.stance(i).key(),
                    new Text("How the government of " + name.en() + " decides", name.zh() + "政府的决策方式"),
                    SOURCE);
            handles.add(new LeverHandle(info, value -> moved(scenario, nation, value)));
        }
        return handles;
    }

    private static Scenario moved(Scenario scenario, int nation, LeverValue value) {
        StanceKind[] kinds = new StanceKind[scenario.world().nations().size()];
        Arrays.setAll(kinds, scenario::stance);
        for (StanceKind kind : StanceKind.values()) {
            kinds[nation] = kind.key().equals(value.text()) ? kind : kinds[nation];
        }
        boolean scripted = Collections.frequency(Arrays.asList(kinds), StanceKind.SCRIPTED) == kinds.length;
        return scenario.withGovernments(scripted ? ImmutableList.of() : ImmutableList.copyOf(kinds));
    }
}
