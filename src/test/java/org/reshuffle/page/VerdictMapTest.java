package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps of a claim over two levers, whole: what is of one colour says so, and what would change it. */
class VerdictMapTest extends Visiting {
    @Test
    void aMapOfOneColourSaysWhichPartStandsInTheWayAndShowsTheOther() {
        Page page = worked("L13", "en");
        assertThat(sentence(page))
                .contains("is so at 0 of 81 places")
                .contains("The verdict is the same everywhere on this map.")
                .contains("Nowhere so: “China and the United States gain at least half of it”.")
                .contains("What does change across the map: “The Union's basics are 10 to 20 per cent down”")
                .contains("none of the assumptions that the claim leaves open")
                .contains("in 0 % of 200 draws");
        page.locator("rs-verdict-map select").selectOption("1");
        assertThat(cells(page)).anyMatch(cell -> cell.matches("so \\(−1\\d\\..*"));
        assertThat(cells(page)).anyMatch(cell -> cell.startsWith("not so (−"));
        assertThat(sentence(page)).contains("Its figure lies between −").doesNotContain("the same everywhere");
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void whatHasBeenFoundToTurnAVerdictIsNamed() {
        assertThat(sentence(worked("L08", "en")))
                .contains("The verdict is the same everywhere on this map.")
                .contains("What would change it: A locked industry can be opened by research")
                .contains("(from on to off)");
    }

    @ParameterizedTest
    @CsvSource({"L01,zh", "L06,en"})
    void aMapOfTwoColoursDoesNotSayThatItIsOfOne(String lesson, String language) {
        Page page = worked(lesson, language);
        assertThat(cells(page).stream().distinct()).hasSizeGreaterThan(1);
        assertThat(sentence(page)).doesNotContain("the same everywhere").doesNotContain("处处相同");
    }

    @ParameterizedTest
    @CsvSource({
        "32, 92, 2026Q1 2028Q1 2029Q4 2031Q4 2033Q3 2035Q3 2037Q2 2039Q2 2041Q1",
        "34, 37, 2026Q3 2026Q4 2027Q1 2027Q2"
    })
    void aSideThatIsADateNamesWholeQuartersEachOnce(int low, int high, String quarters) {
        Page page = visit.again(1280, 900);
        visit.go(page, "lesson/L01/5?lang=en");
        page.locator("rs-verdict-map button").waitFor();
        page.evaluate(
                "async ([low, high]) => { const {lever} = await import('./app/data.js');"
                        + " const map = document.querySelector('rs-verdict-map'); map.claim = 'C31';"
                        + " map.x = {...lever('unmanned-era', 'shocks.machines-elsewhere.profile.start'), low, high};"
                        + " map.y = lever('unmanned-era', 'shocks.machines-china.profile.size'); await map.updateComplete; }",
                List.of(low, high));
        List<String> named = List.of(quarters.split(" "));
        Locator button = page.locator("rs-verdict-map button");
        assertThat(button.innerText()).contains(" " + 9 * named.size() + " places");
        button.click();
        page.waitForFunction("() => document.querySelectorAll('rs-verdict-map td').length > 0"
                + " && document.querySelector('rs-verdict-map progress') === null");
        assertThat(page.locator("rs-verdict-map .problem").count()).isZero();
        List<String> head = page.locator("rs-verdict-map thead th").allTextContents();
        assertThat(head.subList(1, head.size())).isEqualTo(named);
        assertThat(cells(page)).hasSize(9 * named.size()).doesNotContain("…");
        assertThat(visit.complaints).isEmpty();
    }

    /** The map of a lesson once every place is known; at its ends levers are where they may be. */
    private static Page worked(String lesson, String language) {
        Page page = visit.again(1280, 900);
        visit.go(page, "lesson/" + lesson + "/5?lang=" + language);
        page.locator("rs-verdict-map button").click();
        page.waitForFunction("() => document.querySelectorAll('rs-verdict-map td').length === 81"
                + " && document.querySelector('rs-verdict-map progress') === null");
        assertThat(cells(page)).doesNotContain("cannot be told", "无从判断", "…");
        return page;
    }

    private static List<String> cells(Page page) {
        return page.locator("rs-verdict-map td").allTextContents();
    }

    private static String sentence(Page page) {
        return page.locator("rs-verdict-map .sentence").innerText();
    }
}
