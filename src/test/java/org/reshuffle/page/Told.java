package org.reshuffle.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the sandbox says of the outcome that it shows, once it says it. */
final class Told {
    private Told() {}

    static String sentence(Page page) {
        Locator sentence = page.locator("rs-outcome .sentence");
        sentence.waitFor();
        return sentence.innerText();
    }

    /** The sentence once it also says why, which comes when the hand rests. */
    static String explained(Page page, boolean moved) {
        page.waitForFunction(
                "moved => { const said = document.querySelector('rs-outcome .sentence')?.innerText ?? '';"
                        + " return said.includes('Most of it comes from') && said.includes('As in the') === moved; }",
                moved);
        return sentence(page);
    }

    static void changed(Page page, String before) {
        page.waitForFunction("before => document.querySelector('rs-outcome .sentence')?.innerText !== before", before);
    }

    static void becomes(Page page, String wanted) {
        page.waitForFunction("wanted => document.querySelector('rs-outcome .sentence')?.innerText === wanted", wanted);
    }
}
