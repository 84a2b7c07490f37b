package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.web.FirstLoad;
import org.reshuffle.web.PageFiles;
import org.reshuffle.web.SiteFolder;
import org.reshuffle.web.WholePage;

/** The folder that {@code site} writes, on a plain host at a sub-path. */
class StaticSiteTest {
    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void write() throws IOException {
        site = folder.resolve("site");
        SiteFolder.write(WholePage.still(PageVisit.SHIPPED), site);
    }

    @Test
    void onceLoadedItNeedsNoServer() throws IOException {
        StaticHost host = new StaticHost(site);
        try (PageVisit visit = new PageVisit(host.address)) {
            Page page = visit.open(1280, 900);
            visit.go(page, "?lang=en");
            visit.kept(page);
            host.close();

            lessonOne(visit, page);
            sandbox(visit, page);
            page.reload();
            visit.settle(page);
            assertThat(page.locator("rs-outcome .sentence").innerText()).contains("against the baseline");
            lessonOne(visit, page);
            assertThat(visit.complaints).isEmpty();
        } finally {
            host.close();
        }
    }

    @Test
    void withoutGarbageCollectionInWebAssemblyThePlainJavaScriptAnswers() throws IOException {
        // What a browser that does not know the format makes of the engine: nothing.
        Files.write(site.resolve("engine/reshuffle.wasm"), new byte[] {0});
        try (StaticHost host = new StaticHost(site);
                PageVisit visit = new PageVisit(host.address)) {
            Page page = visit.open(1280, 900);
            visit.go(page, "?lang=en");
            assertThat(page.evaluate("async () => (await (await import('./app/engine/engine.js')).info()).wasm"))
                    .isEqualTo(false);
            sandbox(visit, page);
            assertThat(visit.complaints).isEmpty();
        }
    }

    @Test
    void whatSiteCallsTheFirstLoadIsWhatABrowserAsksFor() throws IOException {
        PageFiles first = FirstLoad.of(WholePage.still(PageVisit.SHIPPED));
        assertThat(first.compressedSize()).as("bytes compressed").isLessThan(2_500_000);
        try (StaticHost host = new StaticHost(site);
                PageVisit visit = new PageVisit(host.address)) {
            Page page = visit.open(1280, 900);
            Set<String> asked = new TreeSet<>();
            page.onRequest(request -> {
                if (request.url().startsWith(host.address)) {
                    asked.add(request.url().substring(host.address.length()).replaceFirst("^$", "index.html"));
                }
            });
            page.navigate(host.address);
            visit.settle(page);
            page.evaluate("async () => (await import('./app/engine/engine.js')).info()");
            Set<String> expected = new TreeSet<>();
            first.all().forEach(file -> expected.add(file.path()));
            // Asked for by the browser itself, not by the page.
            asked.add("sw.js");
            assertThat(asked).isEqualTo(expected);
        }
    }

    private static void lessonOne(PageVisit visit, Page page) {
        Lesson lesson = PageVisit.SHIPPED.lessons().get(0);
        visit.go(page, "lesson/" + lesson.id() + "/2?lang=en");
        PageVisit.predict(page, lesson);
        visit.go(page, "lesson/" + lesson.id() + "/4?lang=en");
        page.locator(".answer .sentence").waitFor();
        assertThat(page.locator(".answer table").textContent()).isNotBlank();
    }

    private static void sandbox(PageVisit visit, Page page) {
        visit.go(page, "sandbox/nord-stream");
        page.locator("rs-outcome .sentence").waitFor();
        String before = page.locator("rs-outcome .sentence").innerText();
        PageVisit.slide(page.locator("rs-lever input[type=range]").first(), 1);
        page.waitForFunction("before => document.querySelector('rs-outcome .sentence').innerText !== before", before);
    }
}
