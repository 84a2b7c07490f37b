package org.reshuffle.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.reshuffle.web.PageServer;
import org.reshuffle.web.ShippedFiles;
import org.reshuffle.web.WholePage;

/**
 * How fast the teaching page answers in headless Chromium: the first load, a slider until its chart has been drawn, and
 * a verdict of 200 draws. The page must have been built ({@code mvn package}).
 */
public final class PageLatency {
    /** After which the page has drawn everything [ms]. */
    private static final int REST = 3_000;

    private static final int MOVES = 100;

    private PageLatency() {}

    /** @param arguments the browser's executable; default {@code /usr/bin/chromium} */
    public static void main(String[] arguments) throws Exception {
        Path chromium = Path.of(arguments.length > 0 ? arguments[0] : "/usr/bin/chromium");
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (PageServer server =
                        new PageServer(WholePage.served(ShippedFiles.read(Path.of("scenarios"))), loopback, null);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page page = browser.newPage();
            long begun = System.nanoTime();
            page.navigate(server.url() + "#/?lang=en");
            page.locator("h1").waitFor();
            System.out.printf("first load to the first page: %.0f ms%n", 1e-6 * (System.nanoTime() - begun));
            page.evaluate(
                    "async () => { const engine = await import('./app/engine/engine.js'); await engine.ready(); }");
            System.out.printf("to a ready engine: %.0f ms%n", 1e-6 * (System.nanoTime() - begun));
            page.navigate(server.url() + "#/sandbox/nord-stream");
            page.locator("rs-outcome .sentence").waitFor();
            slider(page);
            arm(page, "one arm, while the page still draws what the slider left", false);
            page.waitForTimeout(REST);
            arm(page, "one arm, with the page at rest", false);
            arm(page, "the same with its forces", true);
            verdict(page);
        }
    }

    private static void slider(Page page) {
        List<?> found = (List<?>) page.evaluate("""
                async moves => {
                  const times = [];
                  const slider = document.querySelector('rs-lever input');
                  const said = () => document.querySelector('rs-outcome .sentence').innerText;
                  const [low, high] = [Number(slider.min), Number(slider.max)];
                  for (let k = 0; k < moves; k++) {
                    const before = said();
                    const begun = performance.now();
                    slider.value = low + (high - low) * ((k * 37) % 100) / 100;
                    slider.dispatchEvent(new Event('input', {bubbles: true}));
                    while (said() === before) {
                      if (performance.now() - begun > 2000) break;
                      await new Promise(requestAnimationFrame);
                    }
                    times.push(performance.now() - begun);
                  }
                  return times;
                }""", MOVES);
        double[] times = found.stream()
                .mapToDouble(time -> ((Number) time).doubleValue())
                .skip(MOVES / 5)
                .sorted()
                .toArray();
        System.out.printf(
                "slider to drawn charts: median %.0f ms, p95 %.0f ms, most %.0f ms%n",
                times[times.length / 2],
                times[(int) (0.95 * times.length)],
                Arrays.stream(times).max().orElse(0));
    }

    /** The arm of the scenario after a lever has moved; the baseline is known by then. */
    private static void arm(Page page, String what, boolean detail) {
        List<?> times = (List<?>) page.evaluate("""
                async detail => {
                  const engine = await import('./app/engine/engine.js');
                  const times = [];
                  for (let k = 0; k < 60; k++) {
                    const run = await engine.run({scenario: 'nord-stream', arms: ['scenario'], detail,
                      set: ['shocks.gas-price.profile.scale=' + (0.3 + k / 100)]});
                    times.push(run.ms);
                  }
                  return times.slice(20).sort((one, other) => one - other);
                }""", detail);
        System.out.printf(
                "%s, within the worker: median %.0f ms, least %.0f ms%n",
                what, ((Number) times.get(times.size() / 2)).doubleValue(), ((Number) times.get(0)).doubleValue());
    }

    private static void verdict(Page page) {
        Object time = page.evaluate("""
                async () => {
                  const engine = await import('./app/engine/engine.js');
                  const begun = performance.now();
                  await engine.verdict({claim: 'C22', draws: 200, most: 200});
                  return performance.now() - begun;
                }""");
        System.out.printf("a verdict of 200 draws: %.1f s%n", 1e-3 * ((Number) time).doubleValue());
    }
}
