package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** The sandbox: levers, undo, the address, pictures, and what can be taken away. */
class SandboxTest extends Visiting {
    private static String sentence(Page page) {
        Locator sentence = page.locator("rs-outcome .sentence");
        sentence.waitFor();
        return sentence.innerText();
    }

    /** The sentence once it also says why, which comes when the hand rests. */
    private static String explained(Page page, boolean moved) {
        page.waitForFunction(
                "moved => { const said = document.querySelector('rs-outcome .sentence')?.innerText ?? '';"
                        + " return said.includes('Most of it comes from') && said.includes('As in the') === moved; }",
                moved);
        return sentence(page);
    }

    private static void changed(Page page, String before) {
        page.waitForFunction("before => document.querySelector('rs-outcome .sentence')?.innerText !== before", before);
    }

    private static void becomes(Page page, String wanted) {
        page.waitForFunction("wanted => document.querySelector('rs-outcome .sentence')?.innerText === wanted", wanted);
    }

    @Test
    void aMovedLeverIsUndoneRedoneAndReset() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        String asInFile = explained(page, false);
        PageVisit.slide(page.locator("rs-lever input").first(), 0);
        String moved = explained(page, true);

        page.locator("button:text-is('Undo')").click();
        becomes(page, asInFile);
        page.locator("button:text-is('Redo')").click();
        becomes(page, moved);
        page.keyboard().press("Control+z");
        becomes(page, asInFile);
        page.keyboard().press("Control+y");
        becomes(page, moved);
        page.locator("button:text-is('Reset')").click();
        becomes(page, asInFile);
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void theAddressHoldsEverythingThatIsSet() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        String asInFile = sentence(page);
        PageVisit.slide(page.locator("rs-lever input").nth(1), 0.9);
        changed(page, asInFile);
        page.locator("rs-outcome select").nth(2).selectOption("employment");
        page.locator("#tab-rivers").click();
        visit.settle(page);
        page.waitForFunction("() => document.querySelector('rs-outcome .sentence').innerText.includes('As in the')");
        String said = sentence(page);
        // It follows within a quarter of a second.
        page.waitForFunction("() => location.hash.includes('v=rivers')");
        String address = page.url();
        assertThat(address.length()).as(address).isLessThan(250);

        Page other = visit.open(1280, 900);
        other.navigate(address);
        visit.settle(other);
        becomes(other, said);
        assertThat(other.locator("#tab-rivers").getAttribute("aria-selected")).isEqualTo("true");
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void anAddedShockMovesTheAnswerAndIsPartOfTheFile(@TempDir Path folder) throws IOException {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/trade-war?lang=en&o=CHN.ALL.exports");
        String before = sentence(page);
        page.locator("details.shocks summary").click();
        page.locator("form.add input[name=size]").fill("0.8");
        page.locator("form.add button").click();
        changed(page, before);
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
    void aBrokenAddressLeadsSomewhereAndSaysNothingOnTheConsole() {
        Page page = visit.again(1280, 900);
        page.navigate(visit.address + "#/%E0%A4%A/%?lang=en");
        page.locator("main .problem").waitFor();
        page.navigate(visit.address + "#/sandbox/nord-stream?lang=en&e=tariff:x;:::;&q=%25");
        page.locator("rs-outcome .sentence").waitFor();
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void whatTheAddressAsksForThatIsNotHereIsNamedAndSomethingElseShown() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-streem?lang=en&a=arm-of-nobody&o=XXX.YYY.zzz&v=nowhere");
        page.locator("rs-outcome .sentence").waitFor();
        assertThat(page.locator(".results .problem").allInnerTexts())
                .hasSize(3)
                .allMatch(said -> said.contains("which is not here"))
                .anyMatch(said -> said.contains("“nord-streem”") && said.contains("“Europe loses its Russian gas”"))
                .anyMatch(said -> said.contains("“arm-of-nobody”"))
                .anyMatch(said -> said.contains("“XXX.YYY.zzz”"));
        assertThat(page.url()).contains("sandbox/nord-stream?").doesNotContain("XXX");
        assertThat(page.locator("#tab-map").getAttribute("aria-selected")).isEqualTo("true");
        for (String elsewhere : List.of("lesson/L99/2?lang=zh", "nowhere?lang=zh")) {
            visit.go(page, elsewhere);
            assertThat(page.locator("main h1").innerText()).isEqualTo("找不到");
            assertThat(page.locator("main .problem a").getAttribute("href")).isEqualTo("#/");
        }
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void aLeverThatTheAddressAsksTheImpossibleOfIsNamedAndTheRestTaken() {
        Page page = visit.again(1280, 900);
        page.navigate(
                visit.address
                        + "#/sandbox/nord-stream?lang=en&s=0:hot,2:0.8,switches.pool:bottomless,parameters.scale.elasticity:NaN");
        visit.settle(page);
        assertThat(page.locator(".results .problem").allInnerTexts())
                .containsExactly(
                        "The address asks for “hot” as “How fully pipeline gas follows the hub”, which takes a number:"
                                + " it is left at 0.65.",
                        "The address asks for “bottomless” as “How capacity comes and goes”, which takes one of fixed,"
                                + " elastic: it is left at fixed.",
                        "The address asks for “NaN” as “Scale elasticity”, which takes a number: it is left at "
                                + Decimal.text(Settings.standard().get(Parameter.SCALE_ELASTICITY)) + ".");
        assertThat(explained(page, true)).contains("against the baseline");
        assertThat(page.locator("rs-lever output").nth(2).innerText()).isEqualTo("0.800");
        assertThat(page.url()).contains("s=2:0.8&");

        PageVisit.slide(page.locator("rs-lever input").first(), 0);
        page.locator(".results .problem")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
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
            sentence(page);
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
        sentence(page);
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
        String before = sentence(page);
        page.locator("rs-lever input").first().focus();
        for (int k = 0; k < 12; k++) {
            page.keyboard().press("ArrowLeft");
        }
        changed(page, before);
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

    @Test
    void clustersStandOnTheMapMoveWithTimeAndTellTheirLife() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en&q=0");
        Locator dots = page.locator("rs-cartogram .dot");
        dots.first().waitFor();
        int count = dots.count();
        assertThat(count).isGreaterThan(50);
        assertThat(page.locator("rs-map-clusters .sentence").innerText()).contains(count + " clusters");
        assertThat(page.evaluate("() => [...document.querySelectorAll('rs-map-clusters tbody tr')]"
                        + ".reduce((sum, row) => sum + Number(row.children[1].textContent), 0)"))
                .as("the table counts what the map shows")
                .isEqualTo(count);

        // At the end the map has everyone where the last line of its life says.
        String places = "() => Object.fromEntries([...document.querySelectorAll('rs-cartogram .dot')].map(dot =>"
                + " [dot.dataset.cluster, dot.getAttribute('aria-label').split(',')[0].split(': ')[1]]))";
        Map<?, ?> before = (Map<?, ?>) page.evaluate(places);
        PageVisit.slide(page.locator("rs-time input"), 1);
        page.waitForFunction("() => location.hash.includes('q=')"
                + " && document.querySelector('rs-map-clusters .sentence').innerText.includes('quarter 4')");
        Map<?, ?> after = (Map<?, ?>) page.evaluate(places);
        for (Object cluster : after.keySet().stream().limit(8).toList()) {
            page.locator("rs-cartogram .dot[data-cluster='" + cluster + "']").dispatchEvent("click");
            assertThat(page.locator(".life li").last().innerText())
                    .containsPattern("(in|to) " + after.get(cluster) + "\\.");
        }
        String mover = before.keySet().stream()
                .map(String::valueOf)
                .filter(cluster ->
                        after.containsKey(cluster) && !before.get(cluster).equals(after.get(cluster)))
                .findFirst()
                .orElseThrow();
        page.locator("rs-cartogram .dot[data-cluster='" + mover + "']").dispatchEvent("click");
        String life = page.locator(".life li").allInnerTexts().toString();
        assertThat(life).contains("At the start it is in " + before.get(mover)).contains("to " + after.get(mover));
        assertThat(page.locator("rs-cartogram .trail").count()).isOne();

        Page other = visit.open(1280, 900);
        page.waitForFunction("cluster => location.hash.includes('c=' + cluster)", mover);
        other.navigate(page.url());
        other.locator(".life li").first().waitFor();
        assertThat(other.locator(".life li").allInnerTexts().toString()).isEqualTo(life);
        assertThat(visit.complaints).isEmpty();
    }

    /** Fifteen hundred dots would be a clump that nobody can hit: one stands for several, and says so. */
    @ParameterizedTest
    @CsvSource({"1280", "360"})
    void aDotOfAllManufacturingIsSeveralClustersAndTellsTheirLivesOneByOne(int width) {
        Page page = visit.again(width, 900);
        visit.go(page, "sandbox/nord-stream?lang=en&o=WLD.ALL.output");
        Locator dots = page.locator("rs-cartogram .dot");
        dots.first().waitFor();
        assertThat(dots.count()).isBetween(100, 300);
        int clusters = (Integer) page.evaluate("() => [...document.querySelectorAll('.dot')]"
                + ".reduce((sum, dot) => sum + dot.dataset.cluster.split(' ').length, 0)");
        assertThat(page.locator("rs-map-clusters .sentence").innerText().replace(",", ""))
                .contains(clusters + " clusters of all manufacturing");
        assertThat(page.locator(".cartogram .legend").innerText()).contains("one dot: up to 10 clusters");
        assertThat(
                        page.evaluate(
                                "() => Math.min(...[...document.querySelectorAll('.dot')].map(dot => Number(dot.getAttribute('r'))))"))
                .as("none too small to be hit")
                .isEqualTo(1.5);

        // The fullest of the United States, with a mouse, twice: two lives of the clusters that it stands for.
        Locator dot = page.locator("rs-cartogram .dot[aria-label^='10 clusters: United States']")
                .first();
        String called = dot.getAttribute("aria-label");
        assertThat(called).contains("10 clusters: United States");
        dot.click();
        String one = page.locator(".life h3").innerText();
        assertThat(called).contains("from " + one.substring(0, one.indexOf(':')) + " on");
        assertThat(dot.getAttribute("aria-pressed")).isEqualTo("true");
        dot.click();
        page.waitForFunction("one => document.querySelector('.life h3').innerText !== one", one);
        assertThat(dot.getAttribute("data-cluster").split(" ")[1])
                .isEqualTo(page.locator("rs-map-clusters select").inputValue());
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void clustersAreOneStopOfTheKeyboard() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        page.locator("rs-cartogram .dot").first().waitFor();
        Locator stop = page.locator("rs-cartogram .dot[tabindex='0']");
        assertThat(stop.count()).isOne();
        stop.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        String second = page.locator("rs-cartogram .dot").nth(1).getAttribute("aria-label");
        assertThat(page.locator(".life h3").innerText()).startsWith(second.substring(0, second.indexOf(':')));
        assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-pressed')"))
                .isEqualTo("true");
    }

    /** Single clusters are worked out beside the engine that answers levers, which does one task after the other. */
    @Test
    void aLeverDoesNotWaitForTheClusters() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        page.locator("rs-cartogram .dot").first().waitFor();
        assertThat(
                        page.evaluate(
                                "async () => { const engine = await import('./app/engine/engine.js');"
                                        + " const stop = new AbortController();"
                                        + " const long = engine.verdict({claim: 'C22', draws: 200}, {signal: stop.signal})"
                                        + ".then(() => 'verdict', () => 'stopped');"
                                        + " const clusters = engine.runAside({scenario: 'nord-stream', arms: ['scenario'],"
                                        + " mode: 'stochastic', seed: 7}).then(() => 'clusters');"
                                        + " const first = await Promise.race([long, clusters]); stop.abort(); await long; return first; }"))
                .isEqualTo("clusters");
    }

    /** A moving lever draws the tiles again, not the clusters, which wait for the hand to rest. */
    @Test
    void aMovedLeverLeavesTheClustersAlone() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        page.locator("rs-cartogram .dot").first().waitFor();
        String before = sentence(page);
        page.evaluate("() => { window.touched = 0; new MutationObserver(all => { window.touched += all.length; })"
                + ".observe(document.querySelector('.dots'), {subtree: true, childList: true, attributes: true,"
                + " attributeFilter: ['cx', 'cy', 'r', 'fill']}); }");
        page.evaluate(
                "async before => { const input = document.querySelector('rs-lever input');"
                        + " input.value = input.min; input.dispatchEvent(new Event('input', {bubbles: true}));"
                        + " while (document.querySelector('rs-outcome .sentence').innerText === before)"
                        + " await new Promise(done => setTimeout(done, 5));"
                        + " window.then = [window.touched, document.querySelector('.dots').classList.contains('stale')]; }",
                before);
        assertThat(page.evaluate("() => window.then")).isEqualTo(List.of(0, true));
        page.locator("rs-cartogram .dots:not(.stale)").waitFor();
        assertThat(page.evaluate("() => window.touched > 0")).isEqualTo(true);
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
