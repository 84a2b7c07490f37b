package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of nations on screens of any width: all of it in sight, its names readable, its tiles large enough for a finger. */
class CartogramTest extends Visiting {
    @ParameterizedTest
    @CsvSource({"en,320", "zh,320", "en,360", "zh,360", "en,600", "en,768", "zh,768", "en,1000", "en,1920", "zh,1920"})
    void theWholeWorldIsInSight(String language, int width) {
        Page page = visit.again(width, 900);
        visit.go(page, "sandbox/nord-stream?lang=" + language);
        page.locator("rs-cartogram .dot").first().waitFor();
        Map<?, ?> seen = (Map<?, ?>) page.evaluate("""
                () => {
                  const map = document.querySelector('.cartogram svg[role=group]');
                  const [tiles, names] = ['.cell', '.name'].map((one) => [...map.querySelectorAll(one)].map((each) => each.getBoundingClientRect()));
                  const letters = parseFloat(getComputedStyle(map.querySelector('.name')).fontSize) * map.getScreenCTM().a;
                  const room = document.querySelector('.cartogram').getBoundingClientRect();
                  const within = (box, out) => box.left >= out.left - 0.5 && box.right <= out.right + 0.5 && box.top >= out.top - 0.5 && box.bottom <= out.bottom + 0.5;
                  return {count: tiles.length, named: names.length, letters, least: Math.min(...tiles.map((box) => Math.min(box.width, box.height))),
                    out: tiles.filter((box) => !within(box, room) || box.right > window.innerWidth).length,
                    wide: names.filter((name, k) => !within({left: name.left, right: name.right, top: tiles[k].top, bottom: tiles[k].bottom}, tiles[k])).length,
                    apart: new Set(tiles.map((box) => `${Math.round(box.left)} ${Math.round(box.top)}`)).size,
                    scrolls: [...document.querySelectorAll('rs-cartogram, rs-cartogram *')].filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX !== 'visible').length};
                }""");
        assertThat(number(seen, "count")).isEqualTo(24);
        assertThat(number(seen, "named")).isEqualTo(24);
        assertThat(number(seen, "apart")).as("tiles at places of their own").isEqualTo(24);
        assertThat(number(seen, "out")).as("tiles out of sight").isZero();
        assertThat(number(seen, "scrolls")).as("what must be pushed aside").isZero();
        assertThat(number(seen, "wide")).as("names wider than their tiles").isZero();
        assertThat(number(seen, "letters")).as("size of letters [px]").isGreaterThanOrEqualTo(10);
        assertThat(number(seen, "least")).as("the smallest tile [px]").isGreaterThanOrEqualTo(24);
        assertThat(PageVisit.tooWide(page)).isFalse();
        visit.picture(page, "cartogram-" + language + "-" + width);
        assertThat(visit.complaints).isEmpty();
    }

    /** Turning a phone draws the map anew, with its clusters in the tiles. */
    @Test
    void clustersStayInTheirTilesWhenTheScreenIsTurned() {
        Page page = visit.again(360, 780);
        visit.go(page, "sandbox/nord-stream?lang=en");
        page.locator("rs-cartogram .dot").first().waitFor();
        for (int width : new int[] {360, 780, 360}) {
            page.setViewportSize(width, 1140 - width);
            page.waitForFunction(
                    "columns => document.querySelector('.cartogram svg[role=group]').viewBox.baseVal.width === 64 * columns",
                    width == 360 ? 10 : 13);
            assertThat(page.evaluate("""
                    () => {
                      const tiles = [...document.querySelectorAll('.cartogram .cell')].map((one) => one.getBoundingClientRect());
                      return [...document.querySelectorAll('.cartogram .dot')].map((one) => one.getBoundingClientRect())
                        .filter((dot) => !tiles.some((tile) => dot.left > tile.left && dot.right < tile.right && dot.top > tile.top && dot.bottom < tile.bottom)).length;
                    }"""))
                    .as("clusters outside of tiles at " + width)
                    .isEqualTo(0);
        }
    }

    /** Dots are too small for a finger: it chooses the tile below them, and the list names every cluster. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aFingerChoosesTilesAndClustersFromTheirList(String language) {
        Page page = visit.touched(360, 780);
        visit.go(page, "sandbox/nord-stream?lang=" + language);
        Locator dots = page.locator("rs-cartogram .dot");
        dots.first().waitFor();
        assertThat(page.locator("rs-map-clusters p.soft").innerText())
                .isEqualTo(
                        language.equals("zh")
                                ? "在此选择集群，查看其经历与迁移缘由。"
                                : "Choose a cluster here to read its life and why it moved.");
        Object listed = page.evaluate(
                "() => [...document.querySelectorAll('rs-map-clusters option')].filter((one) => one.value).length");
        assertThat(listed)
                .isEqualTo(page.evaluate("() => [...document.querySelectorAll('.dot')]"
                        + ".reduce((sum, dot) => sum + dot.dataset.cluster.split(' ').length, 0)"));

        // A cluster of Japan, where nothing is chosen at first.
        Map<?, ?> at = (Map<?, ?>) page.evaluate("""
                () => {
                  const names = [...document.querySelectorAll('.cartogram .name')].map((one) => one.textContent);
                  const tile = document.querySelectorAll('.cartogram .tile')[names.indexOf('JPN')];
                  tile.scrollIntoView({block: 'center'});
                  const box = tile.querySelector('.cell').getBoundingClientRect();
                  const dot = [...document.querySelectorAll('.dot')].map((one) => one.getBoundingClientRect())
                    .find(({left, right, top, bottom}) => left > box.left && right < box.right && top > box.top && bottom < box.bottom);
                  return {x: (dot.left + dot.right) / 2, y: (dot.top + dot.bottom) / 2, chosen: tile.getAttribute('aria-pressed')};
                }""");
        assertThat(at.get("chosen")).isEqualTo("false");
        page.touchscreen().tap(number(at, "x"), number(at, "y"));
        page.waitForFunction("() => location.hash.includes('o=JPN')");
        assertThat(page.locator(".life").count()).isZero();

        page.locator("rs-map-clusters select").selectOption(new SelectOption().setIndex(1));
        page.locator(".life li").first().waitFor();
        assertThat(visit.complaints).isEmpty();
    }

    private static double number(Map<?, ?> seen, String key) {
        return ((Number) seen.get(key)).doubleValue();
    }
}
