package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.sweep.ResultFixture;
import org.reshuffle.sweep.SyntheticEngine;

class VerifierTest {
    @TempDir
    Path out;

    private final Scenario scenario = SyntheticScenario.of(SyntheticWorld.of(4, 5), 12, 6, Mode.BOTH);
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        folder = ResultFixture.write(scenario, out);
        report(folder, folder);
    }

    private static void report(Path folder, Path earlier) throws IOException {
        Files.writeString(folder.resolve(ResultWriter.REPORT), "a report");
    }

    private Verifier.Finding verify(Scenario repeated) throws Exception {
        return new Verifier(resolved -> ResultFixture.run(repeated, 1, out), VerifierTest::report, 2).verify(folder);
    }

    @Test
    void repeatsAResult() throws Exception {
        Verifier.Finding finding = verify(scenario);
        assertThat(finding.matches()).isTrue();
        assertThat(finding.name()).isEqualTo("gas-test");
        assertThat(finding.recorded()).isEqualTo(finding.repeated()).hasSize(64);
        assertThat(finding.changedFiles()).isEmpty();
    }

    @Test
    void repeatsAResultWithoutQuantiles() throws Exception {
        folder = ResultFixture.write(scenario, out.resolve("central"), 2, false, SyntheticEngine::new);
        report(folder, folder);
        assertThat(verify(scenario).matches()).isTrue();
    }

    @Test
    void noticesOtherFigures() throws Exception {
        Verifier.Finding finding = verify(SyntheticScenario.of(scenario.world(), 12, 5, Mode.BOTH));
        assertThat(finding.matches()).isFalse();
        assertThat(finding.repeated()).isNotEqualTo(finding.recorded());
    }

    @Test
    void noticesOneDigitChangedByHand() throws Exception {
        Path sectors = folder.resolve(ResultWriter.SECTORS);
        String text = Files.readString(sectors);
        int at = text.indexOf("scenario,2020Q2,DEU,ENI,") + "scenario,2020Q2,DEU,ENI,".length();
        char other = text.charAt(at) == '9' ? '8' : (char) (text.charAt(at) + 1);
        Files.writeString(sectors, text.substring(0, at) + other + text.substring(at + 1));
        Verifier.Finding finding = verify(scenario);
        assertThat(finding.recorded()).isEqualTo(finding.repeated());
        assertThat(finding.changedFiles()).containsExactly(ResultWriter.SECTORS);
        assertThat(finding.matches()).isFalse();
    }

    @Test
    void noticesADecisionChangedByHand() throws Exception {
        Path decisions = folder.resolve(ResultWriter.DECISIONS);
        Files.writeString(decisions, Files.readString(decisions).replace(",jobs,", ",rivals,"));
        assertThat(verify(scenario).changedFiles()).containsExactly(ResultWriter.DECISIONS);
    }

    @Test
    void noticesAnOutcomeOrAScenarioChangedByHand() throws Exception {
        Path summary = folder.resolve(ResultWriter.SUMMARY);
        Files.writeString(summary, Files.readString(summary).replaceFirst("\"baseline\" : \\d", "\"baseline\" : 99"));
        Files.writeString(folder.resolve(ResultWriter.RESOLVED), "scenario: another\n");
        assertThat(verify(scenario).changedFiles()).containsExactly(ResultWriter.SUMMARY, ResultWriter.RESOLVED);
    }

    @Test
    void noticesPagesChangedAndFilesMissing() throws Exception {
        Files.writeString(folder.resolve(ResultWriter.REPORT), "another report");
        Files.writeString(folder.resolve(ResultWriter.COLUMNS), "");
        Files.delete(folder.resolve(ResultWriter.NATIONS));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve(".DS_Store"), "nobody's");
        Verifier.Finding finding = verify(scenario);
        assertThat(finding.sameFigures()).isTrue();
        assertThat(finding.matches()).isFalse();
        assertThat(finding.changedFiles()).containsExactly(ResultWriter.COLUMNS, ResultWriter.REPORT);
        assertThat(finding.missingFiles()).containsExactly(ResultWriter.NATIONS);
        assertThat(finding.otherFiles()).containsExactly("notes.txt");
    }

    @Test
    void pagesOfAnotherVersionAreNotCompared() throws Exception {
        Path manifest = folder.resolve(ResultWriter.MANIFEST);
        Files.writeString(
                manifest,
                Files.readString(manifest).replaceFirst("\"codeVersion\" : \"[^\"]*", "\"codeVersion\" : \"0.1"));
        Files.writeString(folder.resolve(ResultWriter.REPORT), "older words");
        assertThat(verify(scenario).matches()).isTrue();
        Files.delete(folder.resolve(ResultWriter.REPORT));
        assertThat(verify(scenario).missingFiles()).containsExactly(ResultWriter.REPORT);
    }
}
