package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.scenario.Lesson;

/** Every lesson from start to end, in both languages, on a wide window and on a phone's. */
class LessonsTest extends Visiting {
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyLessonGoesFromArgumentToVerdict(String language) {
        boolean wide = language.equals("en");
        Page page = visit.open(wide ? 1280 : 360, 900);
        for (Lesson lesson : PageVisit.SHIPPED.lessons()) {
            walk(page, lesson, language);
        }
        assertThat(visit.complaints).isEmpty();
    }

    private void walk(Page page, Lesson lesson, String language) {
        String name = "lesson-" + lesson.id() + "-" + language + "-";
        String title =
                language.equals("zh") ? lesson.title().zh() : lesson.title().en();
        visit.go(page, "lesson/" + lesson.id() + "/1?lang=" + language);
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        look(page, name + "1-argue");

        // Nothing is shown before a prediction.
        step(page, 3);
        assertThat(page.locator("rs-guess").count()
                        + page.locator(".scale-marks").count())
                .isZero();
        assertThat(page.locator(".notice").isVisible()).isTrue();

        step(page, 2);
        PageVisit.predict(page, lesson);
        look(page, name + "2-predict");

        step(page, 3);
        page.locator(".sentence").first().waitFor();
        assertThat(page.locator(lesson.predict().curve() ? "rs-guess path" : ".scale-marks")
                        .first()
                        .count())
                .isOne();
        look(page, name + "3-reveal");

        step(page, 4);
        Locator sentence = page.locator(".answer .sentence");
        sentence.waitFor();
        String before = page.locator(".answer table").textContent();
        // Wherever the lever stands, one of its ends is somewhere else.
        Locator slider = page.locator(".levers input[type=range]").first();
        PageVisit.slide(slider, 0);
        PageVisit.slide(slider, 1);
        assertThat(changes(page, before))
                .as(lesson.id() + ": its first lever moves the answer")
                .isTrue();
        page.locator(".levers button").last().click();
        assertThat(page.locator("rs-lever").count())
                .as(lesson.id() + " has a second lever")
                .isEqualTo(2);
        look(page, name + "4-play");

        step(page, 5);
        page.locator("rs-verdict-map button").click();
        page.locator("rs-verdict-map rs-figure .sentence").waitFor();
        page.waitForFunction("() => document.querySelectorAll('rs-verdict-map td').length > 0"
                + " && ![...document.querySelectorAll('rs-verdict-map td')].every(cell => cell.textContent === '…')");
        look(page, name + "5-break");

        step(page, 6);
        assertThat(page.locator("article.verdict").count())
                .isEqualTo(lesson.claims().size());
        assertThat(page.locator(".questions li").count()).isEqualTo(3);
        look(page, name + "6-verdict");
    }

    private static boolean changes(Page page, String before) {
        try {
            page.waitForFunction(
                    "before => document.querySelector('.answer table')?.textContent !== before",
                    before,
                    new Page.WaitForFunctionOptions().setTimeout(20_000));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    private void step(Page page, int step) {
        page.locator(".steps a").nth(step - 1).click();
        page.locator(".steps a[aria-current=step] .count >> text=" + step).waitFor();
        visit.settle(page);
    }

    private void look(Page page, String name) {
        assertThat(PageVisit.tooWide(page))
                .as(name + " is wider than its window")
                .isFalse();
        visit.picture(page, name);
    }
}
