package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** The address of the sandbox: all that is set is in it, and what it asks for wrongly is said. */
class SandboxAddressTest extends Visiting {
    @Test
    void theAddressHoldsEverythingThatIsSet() {
        Page page = visit.again(1280, 900);
        visit.go(page, "sandbox/nord-stream?lang=en");
        String asInFile = Told.sentence(page);
        PageVisit.slide(page.locator("rs-lever input").nth(1), 0.9);
        Told.changed(page, asInFile);
        page.locator("rs-outcome select").nth(2).selectOption("employment");
        page.locator("#tab-rivers").click();
        visit.settle(page);
        page.waitForFunction("() => document.querySelector('rs-outcome .sentence').innerText.includes('As in the')");
        String said = Told.sentence(page);
        // It follows within a quarter of a second.
        page.waitForFunction("() => location.hash.includes('v=rivers')");
        String address = page.url();
        assertThat(address.length()).as(address).isLessThan(250);

        Page other = visit.open(1280, 900);
        other.navigate(address);
        visit.settle(other);
        Told.becomes(other, said);
        assertThat(other.locator("#tab-rivers").getAttribute("aria-selected")).isEqualTo("true");
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
        assertThat(Told.explained(page, true)).contains("against the baseline");
        assertThat(page.locator("rs-lever output").nth(2).innerText()).isEqualTo("0.800");
        assertThat(page.url()).contains("s=2:0.8&");

        PageVisit.slide(page.locator("rs-lever input").first(), 0);
        page.locator(".results .problem")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(visit.complaints).isEmpty();
    }
}
