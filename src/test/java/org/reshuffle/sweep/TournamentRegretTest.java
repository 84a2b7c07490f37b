package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.behaviour.government.StanceKind;

/** A regret is a gain that shows in a hundredth of a per cent. */
class TournamentRegretTest {

    @ParameterizedTest
    @CsvSource({"1000.06, 1", "1000.04, 0", "999, 0"})
    void onlyAGainThatShowsIsRegretted(double otherwise, int regrets) {
        Tournament.Game played = game(StanceKind.SCRIPTED, 1000);
        Tournament.Game other = game(StanceKind.RULE, otherwise);
        Tournament.Result result = new Tournament.Result(
                ImmutableList.of(new Player("AAA", ImmutableIntArray.of(0))),
                4,
                ImmutableMap.of(played.stances(), played, other.stances(), other),
                played);
        assertThat(result.regrets(played)).hasSize(regrets);
    }

    private static Tournament.Game game(StanceKind stance, double income) {
        return new Tournament.Game(ImmutableList.of(stance), new double[] {income}, null);
    }
}
