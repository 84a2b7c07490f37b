package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is dark on the screen is printed with dark ink on light paper, charts and all, and is dark again afterwards. */
class PrintTest extends Visiting {
    /** How light what is written is, by a selector: 0 is black. */
    private static final String LIGHTNESS = """
            (what) => [...document.querySelectorAll(what)].filter((one) => one.checkVisibility()).map((one) => {
              const style = getComputedStyle(one);
              const parts = (one.namespaceURI.endsWith('svg') ? style.fill : style.color).match(/[0-9.]+/g).map(Number);
              return (parts[0] + parts[1] + parts[2]) / 765;
            })""";

    private static final String CHARTS = ".canvas svg text";
    private static final String WORDS = "main h2, main .sentence, main th";

    @ParameterizedTest
    @ValueSource(strings = {"the device", "the reader"})
    void darkPagesArePrintedDarkOnLight(String chosenBy) {
        Page page = visit.open(1280, 900);
        boolean device = chosenBy.equals("the device");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(device ? ColorScheme.DARK : ColorScheme.LIGHT));
        visit.go(page, "sandbox/nord-stream?lang=en");
        if (!device) {
            page.locator(".settings button").last().click();
        }
        page.locator("rs-outcome .sentence").waitFor();
        page.waitForFunction("what => (" + LIGHTNESS + ")(what).every((light) => light > 0.5)", CHARTS);
        assertThat(lightness(page, WORDS)).allMatch(light -> light > 0.5);

        // Heard after the page's own listener: what is drawn then goes onto the paper.
        page.evaluate(
                "what => addEventListener('beforeprint', () => { window.printed = (" + LIGHTNESS + ")(what); })",
                CHARTS);
        page.pdf();
        assertThat((List<?>) page.evaluate("() => window.printed"))
                .hasSizeGreaterThan(10)
                .allMatch(light -> ((Number) light).doubleValue() < 0.5);
        page.waitForFunction("what => (" + LIGHTNESS + ")(what).every((light) => light > 0.5)", CHARTS);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(lightness(page, WORDS)).isNotEmpty().allMatch(light -> light < 0.5);
        assertThat(visit.complaints).isEmpty();
    }

    private static List<Double> lightness(Page page, String what) {
        return ((List<?>) page.evaluate(LIGHTNESS, what))
                .stream().map(each -> ((Number) each).doubleValue()).toList();
    }
}
