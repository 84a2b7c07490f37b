package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.judge.Answer;
import org.reshuffle.judge.Assumptions;
import org.reshuffle.judge.ClaimGroup;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.Move;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.judge.claim.Without;
import org.reshuffle.scenario.ClaimFiles;

/** No verdict follows from a claim's wording: without its mechanism each shipped claim gets the answer its file expects. */
class WithoutMechanismTest {
    private static final int DRAWS = 5;
    private static final ClaimFiles FILES = new ClaimFiles();

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios/claims"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void answersOtherwiseWithoutItsMechanism(Path file) {
        Claim claim = FILES.read(file);
        Without without = claim.without();
        if (without.expect() == Without.Expect.NONE) {
            return;
        }
        List<Answer> with = answers(claim, ImmutableList.of(), ImmutableList.of());
        List<Answer> bare = answers(claim, without.moves(), without.drop());
        assertThat(bare).as("runs without the mechanism").allMatch(answer -> answer.failure() == null);
        assertThat(share(bare) != share(with) || size(bare) != size(with))
                .as("another answer than with the mechanism")
                .isTrue();
        switch (without.expect()) {
            case HOLDS -> assertThat(share(bare)).isGreaterThanOrEqualTo(0.9);
            case FAILS -> assertThat(share(bare)).isLessThanOrEqualTo(0.1);
            case WEAKER -> assertThat(size(bare)).isLessThan(size(with));
            case STRONGER -> assertThat(size(bare)).isGreaterThan(size(with));
            case NONE -> throw new AssertionError("left above");
        }
    }

    private static List<Answer> answers(Claim claim, ImmutableList<Move> moves, ImmutableList<String> drop) {
        ClaimGroup group = ClaimGroup.of(List.of(claim)).get(0);
        List<Answer> answers = new ArrayList<>();
        for (double[] point : new Draws(DRAWS, 1).points(group.uncertainties(), 0)) {
            Assumptions drawn = new Assumptions(group.moves(point), moves, ImmutableSet.copyOf(drop));
            answers.add(Answer.of(claim, group.runs(drawn)));
        }
        return answers;
    }

    private static double share(List<Answer> answers) {
        return answers.stream().filter(answer -> answer.truth() == Truth.TRUE).count() / (double) answers.size();
    }

    /** Mean size of the effect against the counterfactual. */
    private static double size(List<Answer> answers) {
        return answers.stream()
                .mapToDouble(answer -> Math.abs(answer.againstControl()))
                .average()
                .orElseThrow();
    }
}
