package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.claim.Case;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.judge.claim.Quantity;
import org.reshuffle.judge.claim.Subject;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.judge.claim.Without;
import org.reshuffle.observe.Measure;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Where an answer turns is found: the nearer place, on the side of the other answer, the smallest change first. */
class FlipSearchTest {
    private static final Scenario SCENARIO = ScenarioReader.read(Path.of("scenarios/stock-era.yaml"));
    private static final Text SAYS = new Text("it", "它");
    /** The width of a range divided by this is as exact as a place is found. */
    private static final double EXACT = 64;

    /** Public debt of a nation, a figure of the file that no run changes. */
    private record Debt(String code) implements Quantity {
        @Override
        public double value(Case at) {
            return debt(
                    at.runs().of(run(ClaimRun.TREATMENT), at.moves()).world().nations(), code);
        }

        @Override
        public Quarter last() {
            return SCENARIO.start();
        }
    }

    private static double debt(List<Nation> nations, String code) {
        return nations.stream()
                .filter(nation -> nation.code().equals(code))
                .mapToDouble(nation -> nation.polity().publicDebt())
                .findFirst()
                .orElseThrow();
    }

    private static double debt(String code) {
        return debt(SCENARIO.world().nations(), code);
    }

    private static String path(String code) {
        return "world.nations." + code + ".publicDebt";
    }

    private static ClaimRun run(String name) {
        return new ClaimRun(name, "stock-era", SCENARIO, ImmutableList.of(), ImmutableList.of());
    }

    private static Condition between(String code, double least, double most) {
        return new Condition.Bound(SAYS, new Debt(code), least, most, false);
    }

    private static ImmutableList<Flip> flips(ImmutableList<Uncertainty> uncertainties, Condition... holds) {
        Claim claim = new Claim(
                "X",
                SAYS,
                SAYS,
                SAYS,
                SAYS,
                ImmutableList.of(),
                ImmutableMap.of(ClaimRun.TREATMENT, run(ClaimRun.TREATMENT), ClaimRun.CONTROL, run(ClaimRun.CONTROL)),
                new Subject(ImmutableList.of("WLD"), ImmutableList.of("ALL"), Measure.OUTPUT),
                SCENARIO.start(),
                uncertainties,
                new Condition.All(SAYS, ImmutableList.copyOf(holds)),
                new Without(ImmutableList.of(), ImmutableList.of(), Without.Expect.NONE, SAYS));
        FlipSearch search = new FlipSearch(ClaimGroup.of(List.of(claim)).get(0), claim);
        assertThat(search.central()).isEqualTo(Truth.TRUE);
        return search.flips();
    }

    @Test
    void theNearerOfTwoTurnsIsTakenOnTheSideOfTheOtherAnswer() {
        double centre = debt("DEU");
        Uncertainty range = new Uncertainty(path("DEU"), centre - 0.4, centre + 0.4);
        Flip flip = flips(ImmutableList.of(range), between("DEU", centre - 0.3, centre + 0.1))
                .get(0);
        double to = Double.parseDouble(flip.to());
        assertThat(to).isGreaterThan(centre + 0.1).isCloseTo(centre + 0.1, within(0.4 / EXACT));
        assertThat(Double.parseDouble(flip.from())).isEqualTo(centre);
        assertThat(flip.part()).isCloseTo((to - centre) / 0.8, within(1e-9));
    }

    @Test
    void theSmallestChangeComesFirstAndWhatTurnsNothingIsLeftOut() {
        double infinity = Double.POSITIVE_INFINITY;
        ImmutableList<Uncertainty> ranges = ImmutableList.of(
                new Uncertainty(path("DEU"), debt("DEU"), debt("DEU") + 0.4),
                new Uncertainty(path("CHN"), debt("CHN"), debt("CHN") + 0.4),
                new Uncertainty(path("USA"), debt("USA"), debt("USA") + 0.4));
        assertThat(flips(
                        ranges,
                        between("DEU", -infinity, debt("DEU") + 0.35),
                        between("CHN", -infinity, debt("CHN") + 0.5),
                        between("USA", -infinity, debt("USA") + 0.15)))
                .extracting(Flip::path)
                .containsExactly(path("USA"), path("DEU"));
    }
}
