package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe-core finds wrong for people who cannot see, hear, or use a mouse: nothing, on light and on dark paper. */
class AccessTest extends Visiting {
    @ParameterizedTest
    @CsvSource({"en,LIGHT", "zh,DARK"})
    void nothingIsOutOfReach(String language, ColorScheme scheme) {
        Page page = visit.open(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (String place : new String[] {
            "",
            "lesson/L04/1",
            "lesson/L04/2",
            "lesson/L04/3",
            "lesson/L04/4",
            "lesson/L04/6",
            "lesson/L13/5",
            "sandbox/nord-stream",
            "sandbox/nord-stream?v=nations",
            "sandbox/nord-stream?v=outcomes",
            "class",
            "about"
        }) {
            visit.go(page, place + (place.contains("?") ? "&" : "?") + "lang=" + language);
            if (place.equals("lesson/L04/2")) {
                PageVisit.predict(page, PageVisit.SHIPPED.lessons().get(3));
            }
            if (place.equals("lesson/L04/3")) {
                page.locator("rs-split .sentence").waitFor();
            }
            if (place.equals("sandbox/nord-stream")) {
                page.locator("rs-cartogram .dot").first().dispatchEvent("click");
                page.locator(".life li").first().waitFor();
            }
            // In the page itself, which has no frames: otherwise a further window is opened for each look.
            List<String> found = new AxeBuilder(page)
                            .setLegacyMode(true)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"))
                            .analyze()
                            .getViolations()
                            .stream()
                            .map(AccessTest::words)
                            .toList();
            assertThat(found).as(place + " in " + language).isEmpty();
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
