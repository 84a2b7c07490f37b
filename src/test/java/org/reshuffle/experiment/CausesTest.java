package org.reshuffle.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.shock.Event;

class CausesTest {
    private static Scenario scenario(String name) {
        return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), ImmutableList.of());
    }

    private static ImmutableList<Event> events(Scenario scenario, Scenario.Arm arm) {
        return scenario.events().stream()
                .filter(event -> arm.events().contains(event.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The shocks of each cause of an arm, by their ids. */
    private static List<List<String>> ids(String name, String arm) {
        Scenario scenario = scenario(name);
        Scenario.Arm found = scenario.arms().stream()
                .filter(each -> each.name().equals(arm))
                .findFirst()
                .orElseThrow();
        return Causes.of(scenario, events(scenario, found)).events().stream()
                .map(cause -> cause.stream().map(Event::id).toList())
                .toList();
    }

    @Test
    void sixShocksAreSixCauses() {
        assertThat(ids("ai-without-factories", "everyone-deploys")).hasSize(6).allMatch(cause -> cause.size() == 1);
    }

    @Test
    void shocksOfAKindThatNoArmPartsAreOneCause() {
        assertThat(ids("india-dividend", "machines-everywhere"))
                .containsExactly(
                        List.of("young-workers"),
                        List.of("machines-china", "tasks-china", "machines-others", "tasks-others"),
                        List.of("machines-india", "tasks-india"));
    }

    @Test
    void kindsThatHappenInTheSameArmsAreApart() {
        assertThat(ids("nord-stream", "scenario")).extracting(List::size).containsExactly(6, 9);
    }

    /** As they act one after the other, or a run of all would not be the arm's own to the last bit. */
    @Test
    void allTogetherAreInTheOrderOfTheFileWhereCausesAreMixed() {
        Scenario pact = scenario("fifteen-year-pact");
        ImmutableList<Event> mixed = ImmutableList.sortedCopyOf(Comparator.comparing(Event::id), pact.events());

        Causes causes = Causes.of(pact.withEvents(mixed), mixed);

        assertThat(causes.events().stream().flatMap(List::stream).toList()).isNotEqualTo(mixed);
        assertThat(causes.on((1 << causes.count()) - 1)).isEqualTo(mixed);
    }

    /** Seven kinds: what happens in the same arms is one, whatever its kind. */
    @Test
    void shocksThatNoArmPartsAreOneCauseWhereKindsAreTooMany() {
        List<List<String>> causes = ids("fifteen-year-pact", "china");
        assertThat(causes).hasSize(3);
        assertThat(causes.get(0)).hasSize(40);
        assertThat(causes.subList(1, 3)).containsExactly(List.of("pact-china"), List.of("lasting-leaders"));
    }

    @Test
    void shocksOfAKindAreOneCauseWhereArmsPartTooMany() {
        assertThat(ids("stalled-frontier", "everyone")).extracting(List::size).containsExactly(10, 1, 1, 1);
    }

    /** Nothing that is shipped has so many kinds: one of each of seven shocks in an arm of its own. */
    @Test
    void whatIsTooManyStillIsOneCauseAtTheEnd() {
        Scenario pact = scenario("fifteen-year-pact");
        ImmutableList.Builder<Scenario.Arm> arms = ImmutableList.builder();
        pact.events()
                .forEach(event -> arms.add(new Scenario.Arm(event.id(), event.title(), ImmutableList.of(event.id()))));
        Scenario apart = new Scenario(
                pact.about(),
                pact.world(),
                new Scenario.Plan(pact.start(), 4, Scenario.Mode.MEAN_FIELD, 1, 1, 1),
                pact.settings(),
                pact.events(),
                arms.build(),
                pact.levers(),
                pact.uncertainties(),
                pact.outcomes(),
                pact.governments());

        Causes causes = Causes.of(apart, apart.events());

        assertThat(causes.count()).isEqualTo(Causes.MOST);
        assertThat(causes.events().get(Causes.MOST - 1).stream()
                        .map(event -> event.kind().name()))
                .contains("investment-pact", "leadership");
        assertThat(causes.on((1 << Causes.MOST) - 1)).isEqualTo(apart.events());
    }

    @Test
    void allTogetherAreWhatHappensInEveryShippedArm() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Scenario scenario = ScenarioReader.read(file, ImmutableList.of());
                for (Scenario.Arm arm : scenario.arms()) {
                    ImmutableList<Event> happening = events(scenario, arm);
                    Causes causes = Causes.of(scenario, happening);
                    assertThat(causes.count()).as(file + " " + arm.name()).isLessThanOrEqualTo(Causes.MOST);
                    assertThat(causes.on((1 << causes.count()) - 1)).isEqualTo(happening);
                    assertThat(causes.on(0)).isEmpty();
                    assertThat(IntStream.range(0, causes.count())
                                    .map(k -> causes.on(1 << k).size())
                                    .sum())
                            .isEqualTo(happening.size());
                }
            }
        }
    }
}
