package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.scenario.Lesson;

/** What a lesson's last step says of its verdicts: in words, and with figures that say something. */
class VerdictTest extends Visiting {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void conditionsAndWhatTurnsAVerdictAreInWordsAndNotRoundedToNothing(String language) {
        Page page = visit.again(1280, 900);
        int said = 0;
        for (Lesson lesson : PageVisit.SHIPPED.lessons()) {
            visit.go(page, "lesson/" + lesson.id() + "/6?lang=" + language);
            List<String> lines = page.locator("rs-verdict article li").allTextContents();
            assertThat(lines)
                    .as(lesson.id())
                    .noneMatch(line -> line.matches(".*\\b0[.]00(?![0-9]).*"))
                    .noneMatch(line -> line.matches("(?s)(switches|parameters|shocks)[.].*"));
            assertThat(page.locator("rs-verdict dd code").count())
                    .as("names of files among what can be switched off in " + lesson.id())
                    .isZero();
            said += lines.size();
        }
        assertThat(said).isGreaterThan(100);
        assertThat(visit.complaints).isEmpty();
    }
}
