package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Once loaded, the page needs no network: not to go on, and not to be opened again. */
class OfflineTest extends Visiting {
    @Test
    void withTheNetworkOffItAnswersAndOpensAgain() {
        Page page = visit.open(1280, 900);
        visit.go(page, "?lang=en");
        visit.kept(page);
        page.context().setOffline(true);

        visit.go(page, "sandbox/nord-stream");
        page.locator("rs-outcome .sentence").waitFor();
        page.reload();
        visit.settle(page);
        page.locator("rs-outcome .sentence").waitFor();
        assertThat(page.locator("rs-outcome .sentence").innerText()).contains("against the baseline");
    }
}
