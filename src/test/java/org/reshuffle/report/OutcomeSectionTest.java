package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.sweep.ChangedSeeds;
import org.reshuffle.sweep.Engine;
import org.reshuffle.sweep.ResultFixture;
import org.reshuffle.sweep.SyntheticEngine;

/** The table of outcomes. */
class OutcomeSectionTest {
    private static final Pattern INTERVAL = Pattern.compile("<td[^>]*>[^<]* to [^<]*\u00a0\u2020</td>");

    @TempDir
    Path out;

    /** An engine whose seeds go up to half as far again as its expected flows, wherever anything happens. */
    private static Engine astray(Scenario scenario) {
        return new ChangedSeeds(new SyntheticEngine(scenario), (arm, events, seed, observed) -> {
            for (int quarter = 0; !events.isEmpty() && quarter < observed.quarters(); quarter++) {
                double[] row = observed.row(Measure.OUTPUT, quarter);
                for (int k = 0; k < row.length; k++) {
                    row[k] *= 1 + 0.5 * k / row.length;
                }
            }
        });
    }

    private String page(Path folder) throws Exception {
        ReportWriter.write(folder, Language.EN, 2);
        String page = Files.readString(folder.resolve(ResultWriter.REPORT));
        int table = page.indexOf("stack outcomes");
        return page.substring(table, page.indexOf("<h3", table));
    }

    private Path run(Function<Scenario, Engine> engines) throws Exception {
        Scenario scenario = SyntheticScenario.of(SyntheticWorld.full(), 40, 5, Mode.BOTH);
        return ResultFixture.write(scenario, out, 2, true, engines);
    }

    @Test
    void marksAndExplainsEffectsThatLieOutsideTheirInterval() throws Exception {
        Path folder = run(OutcomeSectionTest::astray);
        long outside = ResultReader.open(folder).summary().outcomes().stream()
                .filter(OutcomeResult::isOutside)
                .count();
        assertThat(outside).isPositive();
        String page = page(folder);
        assertThat(INTERVAL.matcher(page).results()).hasSize((int) outside);
        assertThat(Splitter.on("The effect lies outside its interval").splitToList(page))
                .hasSize(2);
    }

    @Test
    void saysNothingOfItWhereNoneDoes() throws Exception {
        Path folder = run(SyntheticEngine::new);
        assertThat(ResultReader.open(folder).summary().outcomes()).isNotEmpty().noneMatch(OutcomeResult::isOutside);
        assertThat(page(folder)).doesNotContain("\u2020", "outside its interval");
    }
}
