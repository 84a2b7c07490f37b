package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clusters in the sandbox: where they stand, how they move, and what is told of each. */
class SandboxClustersTest extends Visiting {
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
        String before = Told.sentence(page);
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
}
