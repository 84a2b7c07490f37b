package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;

/** The sandbox: levers, undo, own shocks, pictures, and what can be taken away. */
class SandboxTest extends Visiting {
    @Test
    void aMovedLeverIsUndoneRedoneAndReset() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        String asInFile = Told.explained(page, false);
        PageVisit.slide(page.locator("rs-lever input").first(), 0);
        String moved = Told.explained(page, true);

        page.locator("button:text-is('Undo')").click();
        Told.becomes(page, asInFile);
        page.locator("button:text-is('Redo')").click();
        Told.becomes(page, moved);
        page.keyboard().press("Control+z");
        Told.becomes(page, asInFile);
        page.keyboard().press("Control+y");
        Told.becomes(page, moved);
        page.locator("button:text-is('Reset')").click();
        Told.becomes(page, asInFile);
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void anAddedShockMovesTheAnswerAndIsPartOfTheFile(@TempDir Path folder) throws IOException {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/trade-war?lang=en&o=CHN.ALL.exports");
        String before = Told.sentence(page);
        page.locator("details.shocks summary").click();
        page.locator("form.add input[name=size]").fill("0.8");
        page.locator("form.add button").click();
        Told.changed(page, before);
        assertThat(page.locator(".line .mine").count()).isOne();

        page.locator("details.share summary").click();
        Download download = page.waitForDownload(() ->
                page.locator("button:text-is('Download the scenario file')").click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        Files.writeString(file, Files.readString(file));
        Scenario scenario = ScenarioReader.read(file);
        assertThat(scenario.events()).anyMatch(event -> event.id().equals("own-1"));
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void leverThatIsADateMovesByQuartersAndIsReadAsOne() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/unmanned-era?lang=en");
        Locator slider = page.locator("input[id='lever-shocks-machines-elsewhere-profile-start']");
        Locator shown = page.locator("output[for='lever-shocks-machines-elsewhere-profile-start']");
        Locator lever = page.locator("rs-lever").filter(new Locator.FilterOptions().setHas(slider));
        assertThat(shown.innerText()).isEqualTo("2031Q1");
        assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("quarter 1 of 2031");
        assertThat(slider.inputValue()).as("quarters since 2018Q1").isEqualTo("52");
        assertThat(lever.innerText()).contains("2031Q1").doesNotContain("quarters since the start");

        slider.focus();
        page.keyboard().press("ArrowRight");
        page.waitForURL(url -> url.contains(":2031Q2") || url.contains("%3A2031Q2"));
        visit.settle(page);
        assertThat(shown.innerText()).isEqualTo("2031Q2");
        assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("quarter 2 of 2031");
        assertThat(page.locator(".problem").count()).isZero();

        page.keyboard().press("ArrowLeft");
        visit.settle(page);
        assertThat(lever.locator(".moved").count()).as("back at the file's").isZero();
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void everyKindOfShockCanBeAddedAsTheFormHasIt(@TempDir Path folder) throws IOException {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        page.locator("details.shocks summary").click();
        for (ShockKind kind : ShockKinds.ALL) {
            page.locator("form.add select[name=kind]").selectOption(kind.name());
            page.locator("form.add button").click();
        }
        visit.settle(page);
        assertThat(page.locator(".problem").count()).isZero();
        page.waitForFunction(
                "kind => location.hash.includes(kind)",
                ShockKinds.ALL.reverse().get(0).name());

        Page other = visit.open(1280, 900);
        other.navigate(page.url());
        visit.settle(other);
        other.locator("details.share summary").click();
        Download download = other.waitForDownload(() ->
                other.locator("button:text-is('Download the scenario file')").click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        List<String> kinds = ScenarioReader.read(file).events().stream()
                .filter(event -> event.id().startsWith("own-"))
                .map(event -> event.kind().name())
                .toList();
        assertThat(kinds)
                .containsExactlyElementsOf(
                        ShockKinds.ALL.stream().map(ShockKind::name).toList());
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void yearsAreWrittenWhereTheyBeginAndEquallyFarApart() {
        Page page = visit.again(1280, 900);
        for (String tab : List.of("map", "rivers")) {
            visit.go(page, "sandbox/nord-stream?lang=en&v=" + tab);
            Told.sentence(page);
            Locator chart = page.locator(tab.equals("map") ? "rs-outcome .canvas" : "rs-rivers .canvas");
            chart.locator("svg text").first().waitFor();
            assertThat(chart.locator("svg text").allTextContents().stream().filter(text -> text.matches("20\\d\\d")))
                    .as(tab)
                    .containsExactly("2020", "2025", "2030", "2035", "2040", "2045");
        }
        assertThat(visit.complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trade-war,everyone",
        "hungary-serbia,pacts-both-sanctions",
        "stalled-frontier,everyone",
        "subsidy-race,all-three-new-industry"
    })
    void aScenarioIsFirstShownByTheArmInWhichMostHappens(String scenario, String arm) {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/" + scenario + "?lang=en");
        Told.sentence(page);
        assertThat(page.locator(".choose select").nth(1).inputValue()).isEqualTo(arm);
    }

    @Test
    void whatASwitchCanBeIsSaidInTheLanguageOfThePage() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=zh");
        page.locator("details.more summary").first().click();
        for (String word : List.of("switches.p", "switches.f", "switches.c", "switches.n")) {
            page.locator("details.more input[type=search]").fill(word);
            page.waitForFunction(
                    "word => [...document.querySelectorAll('details.more select')].some(one => one.id.includes(word))",
                    "lever-" + word.replace('.', '-'));
            assertThat(page.locator("details.more select option").allTextContents())
                    .as(word)
                    .noneMatch(text -> text.matches(".*[a-z].*"));
        }
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void aKeyboardIsEnough() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        String before = Told.sentence(page);
        page.locator("rs-lever input").first().focus();
        for (int k = 0; k < 12; k++) {
            page.keyboard().press("ArrowLeft");
        }
        Told.changed(page, before);
        page.locator("#tab-map").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-rivers").getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("ArrowLeft");
        page.locator("rs-cartogram .tile").first().focus();
        String chosen = page.locator("rs-cartogram .name").first().innerHTML();
        page.keyboard().press("Enter");
        page.waitForFunction("id => location.hash.includes('o=' + id)", chosen.replaceAll("<!--.*?-->", ""));
        assertThat(visit.complaints).isEmpty();
    }

    /** A phone's screen is for the page: the header takes two rows of it, and the keyboard goes through them as the eye. */
    @ParameterizedTest
    @CsvSource({"en,320,2", "zh,320,2", "en,360,2", "zh,360,2", "en,768,1", "zh,768,1", "en,1280,1"})
    void theHeaderTakesFewRowsInTheOrderOfTheKeyboard(String language, int width, int rows) {
        Page page = visit.again(width, 640);
        visit.go(page, "about?lang=" + language);
        assertThat(
                        page.evaluate(
                                "() => new Set([...document.querySelectorAll('.top a, .top button')]"
                                        + ".map(one => one.getBoundingClientRect()).map(box => Math.round((box.top + box.bottom) / 48))).size"))
                .isEqualTo(rows);
        assertThat(page.evaluate("() => [...document.querySelectorAll('.top a, .top button')]"
                        + ".map(one => one.getBoundingClientRect()).every((box, k, all) => k === 0"
                        + " || box.left > all[k - 1].left || box.top > all[k - 1].bottom)"))
                .isEqualTo(true);
        assertThat(page.evaluate("() => [...document.querySelectorAll('.top a, .top button')]"
                        + ".every(one => one.innerText.trim().length > 1 && one.scrollWidth <= one.clientWidth + 1)"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"en,1920", "zh,1280", "zh,360", "en,360", "zh,320"})
    void everyPictureShowsSomethingAndFits(String language, int width) {
        Page page = visit.again(width, 1000);
        for (String tab : new String[] {"map", "rivers", "society", "exchange", "nations", "clusters", "outcomes"}) {
            visit.go(page, "sandbox/nord-stream?lang=" + language + "&v=" + tab);
            page.locator(tab.equals("map") ? "#panel .dot" : "#panel svg, #panel table, #panel li")
                    .first()
                    .waitFor();
            assertThat(page.locator("#panel .empty").count())
                    .as(tab + " is empty")
                    .isZero();
            assertThat(PageVisit.tooWide(page)).as(tab + " at " + width).isFalse();
            visit.picture(page, "sandbox-" + tab + "-" + language + "-" + width);
        }
        assertThat(visit.complaints).isEmpty();
    }
}
