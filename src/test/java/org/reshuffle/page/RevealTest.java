package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.world.Text;

/** What a lesson's third step says of why: what the answer comes from, and how it comes about. */
class RevealTest extends Visiting {
    /** Figures that do not come of output. */
    private static final List<String> BESIDE = List.of("policySpending", "frontierStage", "aiCapability");

    private static final Pattern ANSWER = Pattern.compile("(?:model says |模型为)([−\\d.,]+\\d)");
    /** What a sentence has numbers of besides figures: names in quotes, dates, units and counts in brackets. */
    private static final Pattern NO_FIGURE = Pattern.compile("“[^”]*”|quarter \\d of \\d+|\\d+年|\\([^)]*\\)|（[^）]*）");

    private static final Pattern FIGURE = Pattern.compile("[+−]?\\d[\\d,]*(?:\\.\\d+)?");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyRevealNamesWhatItsAnswerComesFromAndThePartsAddUpToIt(String language) {
        Page page = visit.again(1280, 900);
        for (Lesson lesson : PageVisit.SHIPPED.lessons()) {
            visit.go(page, "lesson/" + lesson.id() + "/2?lang=" + language);
            PageVisit.predict(page, lesson);
            visit.go(page, "lesson/" + lesson.id() + "/3?lang=" + language);
            Locator split = page.locator("rs-split");
            assertThat(split.locator(".problem").count()).as(lesson.id()).isZero();
            assertThat(titles(lesson))
                    .as(lesson.id())
                    .anyMatch(title -> split.textContent().contains(title.in(language)));

            Matcher shown = ANSWER.matcher(page.locator("rs-reveal > .sentence").innerText());
            assertThat(shown.find())
                    .as(lesson.id() + " tells the model's answer")
                    .isTrue();
            // The answer is told to one place; its parts to more where they are small.
            assertThat(adds(lesson, split)).as(lesson.id()).isCloseTo(figure(shown.group(1)), within(0.05 + 1e-9));
        }
        assertThat(visit.complaints).isEmpty();
    }

    /** The answer that the parts come to, as they are printed. */
    private static double adds(Lesson lesson, Locator split) {
        if (split.locator("table").count() == 0) {
            List<Double> figures = figures(split.locator(".sentence").innerText());
            // The difference alone, or the answer, what it would be otherwise, and the difference.
            assertThat(figures.size()).as(lesson.id() + figures).isIn(1, 3);
            double whole = figures.get(figures.size() - 1);
            assertThat(whole).isCloseTo(figures.size() == 1 ? whole : figures.get(0) - figures.get(1), within(1e-9));
            return figures.get(0);
        }
        List<Double> column = split.locator("tbody td").allTextContents().stream()
                .map(RevealTest::figure)
                .toList();
        double answer = column.get(column.size() - 1);
        double sum = column.subList(0, column.size() - 1).stream()
                .mapToDouble(each -> each)
                .sum();
        assertThat(column).as(lesson.id()).hasSizeGreaterThan(2);
        assertThat(sum).as(lesson.id() + column).isCloseTo(answer, within(1e-9));
        return answer;
    }

    private static List<Text> titles(Lesson lesson) {
        Scenario scenario = PageVisit.SHIPPED.scenarios().get(lesson.scenario());
        List<String> happening = scenario.arms().stream()
                .filter(arm -> arm.name().equals(lesson.predict().arm()))
                .findFirst()
                .orElseThrow()
                .events();
        return scenario.events().stream()
                .filter(event -> happening.contains(event.id()))
                .map(event -> event.title())
                .toList();
    }

    private static List<Double> figures(String sentence) {
        Matcher found = FIGURE.matcher(NO_FIGURE.matcher(sentence).replaceAll(""));
        List<Double> figures = new ArrayList<>();
        while (found.find()) {
            figures.add(figure(found.group()));
        }
        return figures;
    }

    private static double figure(String text) {
        return Double.parseDouble(text.replace('−', '-').replace(",", ""));
    }

    @Test
    void everyRevealTellsHowThroughOutputAndLeadsToTheSandboxWithItsFigure() {
        Page page = visit.again(1280, 900);
        for (Lesson lesson : PageVisit.SHIPPED.lessons()) {
            String outcome = lesson.predict().outcome();
            visit.go(page, "lesson/" + lesson.id() + "/2?lang=en");
            PageVisit.predict(page, lesson);
            visit.go(page, "lesson/" + lesson.id() + "/3?lang=en");
            Locator how = page.locator("rs-reveal h3:text-is('How: through output') + p");
            if (BESIDE.stream().anyMatch(outcome::endsWith)) {
                assertThat(how.count()).as(lesson.id()).isZero();
            } else {
                assertThat(how.innerText()).as(lesson.id()).contains("output differs from the baseline by");
                assertThat(how.innerText().contains("part of what moves this figure"))
                        .as(lesson.id())
                        .isEqualTo(!outcome.endsWith(".output"));
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

    /** The answer stands there while it is taken apart, and where that fails. */
    @Test
    void theAnswerDoesNotWaitForWhatItComesFrom() {
        Page page = visit.again(1280, 900);
        Lesson lesson = PageVisit.SHIPPED.lessons().get(1);
        visit.go(page, "lesson/" + lesson.id() + "/2?lang=en");
        PageVisit.predict(page, lesson);
        visit.go(page, "lesson/" + lesson.id() + "/3?lang=en");

        page.evaluate("() => { document.querySelector('rs-split').quarter = 40; }");
        page.locator("rs-split .loading").waitFor();
        assertThat(page.locator("rs-guess svg").isVisible()).isTrue();
        visit.settle(page);
        assertThat(page.locator("rs-split .sentence").innerText()).contains("quarter 1 of 2028");

        page.evaluate("() => { document.querySelector('rs-split').quarter = 400; }");
        page.locator("rs-split .problem").waitFor();
        assertThat(page.locator("rs-split .problem").innerText()).contains("one of 0 to 119, got 400");
        assertThat(page.locator("rs-guess svg").isVisible()).isTrue();
    }

    @Test
    void theSandboxTellsWhatItsFigureComesFromWhereItIsAsked() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en&o=DEU.ALL.unemployment");
        page.locator("rs-outcome summary:text-is('What it comes from')").click();
        Locator sentence = page.locator("rs-split .sentence");
        sentence.waitFor();
        assertThat(sentence.innerText()).contains("“Energy supply (6 shocks)”").contains("“Energy price (9 shocks)”");

        String before = sentence.innerText();
        PageVisit.slide(page.locator("rs-lever input").first(), 0);
        page.waitForFunction(
                "before => (document.querySelector('rs-split .sentence')?.innerText ?? before) !== before", before);

        visit.go(page, "sandbox/stock-era?lang=en&o=DEU.ALL.unemployment");
        page.locator("rs-outcome summary:text-is('What it comes from')").click();
        page.locator("rs-split .sentence:has-text('Nothing happens here')").waitFor();
        assertThat(visit.complaints).isEmpty();
    }
}
