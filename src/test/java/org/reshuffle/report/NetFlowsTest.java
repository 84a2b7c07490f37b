package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.sweep.ResultFixture;

/** Who lost capacity to whom through the events: what flowed with them, less what flowed without. */
class NetFlowsTest {
    @TempDir
    Path out;

    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Scenario scenario = SyntheticScenario.of(SyntheticWorld.full(), 60, 0, Mode.MEAN_FIELD);
        folder = ResultFixture.write(scenario, out);
    }

    private NetFlows flows(String... lines) throws Exception {
        Path file = folder.resolve("flows.csv");
        String head = Files.readAllLines(file).get(0);
        Files.writeString(file, head + "\n" + String.join("\n", lines) + "\n");
        return NetFlows.of(ReportData.read(ResultReader.open(folder)), 1);
    }

    /** Six to the United States less two back, where one would have gone anyhow: three; of the other pair nothing. */
    @Test
    void theBaselineIsTakenOffAndOppositeFlowsCancel() throws Exception {
        NetFlows found = flows(
                "baseline,2032Q4,DEU,USA,1",
                "baseline,2032Q4,FRA,DEU,4",
                "scenario,2031Q4,DEU,USA,50",
                "scenario,2032Q4,DEU,USA,6",
                "scenario,2032Q4,USA,DEU,2",
                "scenario,2032Q4,FRA,DEU,4");
        assertThat(found.flows()).containsExactly(new NetFlows.Flow("DEU", "USA", 3));
        assertThat(found.balance("DEU")).isCloseTo(-3, within(1e-12));
        assertThat(found.balance("USA")).isCloseTo(3, within(1e-12));
        assertThat(found.nations()).isEqualTo(List.of("DEU", "USA"));
    }

    @Test
    void aTwentiethOfABillionIsWorthAWordAndLessIsNot() throws Exception {
        flows("baseline,2032Q4,DEU,USA,0", "scenario,2032Q4,DEU,USA,0.049");
        assertThat(last()).contains("hardly any capacity stands elsewhere than it would without the events");
        flows("baseline,2032Q4,DEU,USA,0", "scenario,2032Q4,DEU,USA,0.051");
        assertThat(last()).contains("of all nations, Germany has lost most capacity");
    }

    private String last() throws Exception {
        List<String> story = Story.of(ResultReader.open(folder), Language.EN);
        return story.get(story.size() - 1);
    }
}
