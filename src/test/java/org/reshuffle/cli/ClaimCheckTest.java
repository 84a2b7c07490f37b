package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.Judgement;
import org.reshuffle.scenario.ClaimFiles;
import org.reshuffle.sweep.ClaimJudge;
import org.reshuffle.sweep.Progress;

/** What a check of all claims finds beside changed verdicts. */
class ClaimCheckTest {
    @TempDir
    Path folder;

    /** Those who add a claim or take one away see it among the consequences, not instead of them. */
    @Test
    void aClaimThatIsNewOrGoneIsAChangeWhereAllAreJudged() throws IOException, InterruptedException {
        String shipped = Files.readString(ClaimCheck.COMMITTED);
        Path file = Files.writeString(folder.resolve("verdicts.json"), shipped.replace("\"C21\"", "\"C99\""));
        Shell shell = new Shell(System.out, System.err, Map.of(), folder, false, false);
        ClaimCheck check = new ClaimCheck(new Session(shell, PreferenceFile.find(shell), Language.of("en")), file);
        Draws draws = new Draws(2, 1);
        List<Judgement> found = new ClaimJudge(draws, 2, 1, Progress.NONE)
                .judge(List.of(new ClaimFiles().read(Path.of("scenarios/claims/C21.yaml"))));
        assertThat(check.changes(found, draws, true))
                .contains("C21: has no committed verdict", "C99: has a committed verdict but no claim file");
        assertThat(check.changes(found, draws, false)).containsExactly("C21: has no committed verdict");
    }
}
