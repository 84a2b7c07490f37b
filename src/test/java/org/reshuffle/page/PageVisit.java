package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.web.ClassSession;
import org.reshuffle.web.PageServer;
import org.reshuffle.web.ShippedFiles;
import org.reshuffle.web.WholePage;

/** The product's own server on loopback, or another host, and visits to it with Debian's Chromium. */
final class PageVisit implements AutoCloseable {
    static final Path PICTURES = Path.of("target/screenshots");

    /** Read once for all visits. */
    static final ShippedFiles SHIPPED = shipped();

    final ClassSession session = new ClassSession(SHIPPED.predictionAxes(), InstantSource.system());
    /** Where the page is, with a slash at its end. */
    final String address;

    /** What went wrong in the browser: errors on the console, requests to other origins. */
    final List<String> complaints = new ArrayList<>();

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Page own;
    private final @Nullable PageServer server;

    /** To a server of its own. */
    PageVisit() {
        this(null);
    }

    /** @param elsewhere where another host has the page; null for a server of its own */
    PageVisit(@Nullable String elsewhere) {
        browser = Chromium.browser();
        server = elsewhere == null ? serve() : null;
        address = elsewhere == null ? server.url() : elsewhere;
    }

    private PageServer serve() {
        try {
            InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new PageServer(WholePage.served(SHIPPED), loopback, session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedFiles shipped() {
        try {
            return ShippedFiles.read(Path.of("scenarios"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The window of this visit, for tests to which it does not matter what was looked at before. */
    Page again(int width, int height) {
        if (own == null) {
            own = open(width, height);
        } else {
            go(own, "about");
            own.setViewportSize(width, height);
        }
        return own;
    }

    /** A window of its own, with nothing remembered and no motion. */
    Page open(int width, int height) {
        return open(new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** The same on a screen that is touched, as a phone's. */
    Page touched(int width, int height) {
        return open(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context =
                browser.newContext(options.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(120_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address)
                    && !request.url().startsWith("blob:")
                    && !request.url().startsWith("data:")) {
                complaints.add("asked another origin: " + request.url());
            }
        });
        return page;
    }

    /** Goes to a place of the page, such as {@code lesson/L01/2?lang=zh}, and waits until nothing is loading. */
    void go(Page page, String place) {
        if (page.url().startsWith(address)) {
            page.evaluate("hash => { location.hash = hash; }", "#/" + place);
        } else {
            page.navigate(address + "#/" + place);
        }
        settle(page);
    }

    void settle(Page page) {
        page.locator("main h1").first().waitFor();
        page.waitForFunction("() => document.querySelector('.loading') === null");
    }

    /** Waits at most a minute until the browser has kept every file of the page and answers from there. */
    void kept(Page page) {
        Object found = page.evaluate("""
                async () => {
                  const until = performance.now() + 60_000;
                  let files = 0;
                  while (performance.now() < until) {
                    const kept = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length));
                    files = kept.reduce((sum, count) => sum + count, 0);
                    if (files > 100 && navigator.serviceWorker.controller?.state === 'activated') return 'kept';
                    await new Promise((resolve) => setTimeout(resolve, 50));
                  }
                  return `after a minute ${files} files are kept, and the service worker is ${navigator.serviceWorker.controller?.state}`;
                }""");
        assertThat(found).isEqualTo("kept");
    }

    /** Takes a picture of the whole page. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Whether anything is wider than the window: what a phone's reader would have to push aside. */
    static boolean tooWide(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
    }

    /** Moves a slider as a hand does: one step, then the event. */
    static void slide(Locator slider, double part) {
        slider.evaluate(
                "(input, part) => { input.value = Number(input.min) + part * (Number(input.max) - Number(input.min));"
                        + " input.dispatchEvent(new Event('input', {bubbles: true}));"
                        + " input.dispatchEvent(new Event('change', {bubbles: true})); }",
                part);
    }

    /** Says what is expected, where a lesson asks for it. */
    static void predict(Page page, Lesson lesson) {
        if (lesson.predict().curve()) {
            Locator handle = page.locator("rs-guess .handle").last();
            handle.focus();
            for (int k = 0; k < 5; k++) {
                page.keyboard().press("ArrowUp");
            }
        } else {
            slide(page.locator(".marker input"), 0.7);
        }
        page.locator("rs-pool").waitFor();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        if (server != null) {
            server.close();
        }
    }
}
