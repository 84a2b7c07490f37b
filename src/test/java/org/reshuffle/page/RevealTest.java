package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.scenario.Lesson;

/** What a lesson's third step says of why: from the run's own decomposition, of the figure or of the output behind it. */
class RevealTest extends Visiting {
    /** Figures that do not come of output. */
    private static final List<String> BESIDE = List.of("policySpending", "frontierStage", "aiCapability");

    @Test
    void everyRevealSaysWhyAndLeadsToTheSandboxWithItsFigure() {
        Page page = visit.again(1280, 900);
        for (Lesson lesson : PageVisit.SHIPPED.lessons()) {
            String outcome = lesson.predict().outcome();
            visit.go(page, "lesson/" + lesson.id() + "/2?lang=en");
            PageVisit.predict(page, lesson);
            visit.go(page, "lesson/" + lesson.id() + "/3?lang=en");
            String why = page.locator("rs-reveal h3:text-is('Why') + p").innerText();
            if (BESIDE.stream().anyMatch(outcome::endsWith)) {
                assertThat(why).as(lesson.id()).contains("does not come of output");
            } else {
                assertThat(why).as(lesson.id()).contains("output differs from the baseline by");
                assertThat(why.contains("not taken apart")).as(lesson.id()).isEqualTo(!outcome.endsWith(".output"));
                assertThat(page.locator("rs-reveal").innerText())
                        .as(lesson.id())
                        .containsAnyOf("Most of it comes from", "Nothing moves it");
            }
            assertThat(page.locator("rs-reveal a[href*='sandbox']").getAttribute("href"))
                    .contains(lesson.scenario())
                    .contains("o=" + outcome);
        }
        assertThat(visit.complaints).isEmpty();
    }
}
