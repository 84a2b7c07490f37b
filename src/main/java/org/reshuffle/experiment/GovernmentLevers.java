package org.reshuffle.experiment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/** Levers of how governments decide: {@code governments.NATION}, or of a group of nations, or ALL. */
final class GovernmentLevers {
    /** The stance that the default is, first. */
    private static final ImmutableList<String> OPTIONS = ImmutableList.of(
            StanceKind.SCRIPTED.key(), StanceKind.RULE.key(), StanceKind.LEARN.key(), StanceKind.STRATEGIC.key());

    private static final Text SOURCE = new Text("a choice, not a figure", "选择而非数据");

    private GovernmentLevers() {}

    static List<LeverHandle> of(Scenario scenario) {
        List<LeverHandle> handles = new ArrayList<>();
        ImmutableList<Nation> nations = scenario.world().nations();
        List<Integer> all = IntStream.range(0, nations.size()).boxed().toList();
        handles.add(handle(scenario, "ALL", all, new Text("every nation", "所有国家")));
        scenario.world().groups().forEach((code, members) -> {
            List<Integer> places = all.stream()
                    .filter(i -> members.contains(nations.get(i).code()))
                    .toList();
            handles.add(handle(scenario, code, places, new Text("each nation of " + code, code + "各国")));
        });
        for (int i : all) {
            handles.add(handle(
                    scenario, nations.get(i).code(), List.of(i), nations.get(i).name()));
        }
        return handles;
    }

    private static LeverHandle handle(Scenario scenario, String code, List<Integer> members, Text name) {
        LeverInfo info = LeverInfo.choice(
                "governments." + code,
                OPTIONS,
                OPTIONS.get(0),
                common(scenario, members),
                new LeverInfo.Said(
                        new Text("How the government of " + name.en() + " decides", name.zh() + "政府的决策方式"), SOURCE));
        return new LeverHandle(info, value -> moved(scenario, members, value));
    }

    /** The stance that all have; where they differ, the default. */
    private static String common(Scenario scenario, List<Integer> members) {
        List<String> kinds =
                members.stream().map(i -> scenario.stance(i).key()).distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : OPTIONS.get(0);
    }

    private static Scenario moved(Scenario scenario, List<Integer> members, LeverValue value) {
        StanceKind[] kinds = new StanceKind[scenario.world().nations().size()];
        Arrays.setAll(kinds, scenario::stance);
        for (StanceKind kind : StanceKind.values()) {
            if (kind.key().equals(value.text())) {
                members.forEach(i -> kinds[i] = kind);
            }
        }
        boolean scripted = Collections.frequency(Arrays.asList(kinds), StanceKind.SCRIPTED) == kinds.length;
        return scenario.withGovernments(scripted ? ImmutableList.of() : ImmutableList.copyOf(kinds));
    }
}
