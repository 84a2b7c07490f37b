package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class that predicts together: pupils join by a code, the teacher sees how they are spread, and closes. */
class ClassroomTest extends Visiting {
    @Test
    void theTeacherSeesWhatPupilsPredictAndEndsIt() {
        String code = visit.session.code();
        Page teacher = visit.open(1280, 900);
        visit.go(teacher, "class?code=" + code + "&secret=" + visit.session.secret() + "&lang=en");
        teacher.locator(".projected").waitFor();
        assertThat(teacher.locator(".projected").innerText()).isEqualTo(code);
        assertThat(teacher.url()).as("the secret has left the address").doesNotContain(visit.session.secret());
        teacher.locator("select").selectOption("L13");

        Page pupil = null;
        for (int k = 1; k <= 3; k++) {
            pupil = visit.open(360, 800);
            visit.go(pupil, "class?lang=en");
            pupil.locator("input[name=code]").fill(code.toLowerCase());
            pupil.locator("form button").click();
            pupil.locator("button:text-is('Leave')").waitFor();
            visit.go(pupil, "lesson/L13/2");
            draw(pupil, 3 * k);
            pupil.locator("rs-class-chart .sentence").waitFor();
            // The class may have an earlier state of the curve only.
            pupil.locator(".pool[aria-busy=false]").waitFor();
        }
        teacher.waitForFunction(
                "() => document.querySelector('rs-class-chart .sentence')?.innerText.startsWith('3 curves')");
        visit.picture(teacher, "class-teacher-en");
        visit.picture(pupil, "class-pupil-en");

        teacher.locator("button:text-is('Close the question')").click();
        teacher.locator("button:text-is('Let them predict')").waitFor();
        // Only now: a refused prediction is an error on the pupil's console, as browsers have it.
        assertThat(visit.complaints).isEmpty();
        draw(pupil, 2);
        pupil.locator(".pool .problem").waitFor();
        assertThat(pupil.locator(".pool .problem").innerText()).contains("closed");
    }

    @Test
    void theTeachersAddressIsTakenWhereTheClassesPageIsOpenAlready() {
        Page page = visit.open(1280, 900);
        visit.go(page, "class?lang=en");
        visit.go(page, "class?code=" + visit.session.code() + "&secret=" + visit.session.secret() + "&lang=en");
        page.locator(".projected").waitFor();
        assertThat(page.url()).as("the secret has left the address").doesNotContain(visit.session.secret());
    }

    @ParameterizedTest
    @CsvSource({"en,There is no class with this code here.", "zh,这里没有此代码的班级。"})
    void anUnknownCodeIsAnsweredInASentenceAndNothingIsRedOnTheConsole(String language, String said) {
        int before = visit.complaints.size();
        Page page = visit.open(1280, 900);
        visit.go(page, "class?code=AAAAAA&lang=" + language);
        page.locator(".problem").waitFor();
        assertThat(page.locator(".problem").innerText()).isEqualTo(said);
        page.locator("input[name=code]").fill("AAAAA2");
        page.locator("form button").click();
        page.locator(".problem").waitFor();
        assertThat(page.locator("button:text-is('Leave')").count()).isZero();
        assertThat(visit.complaints.subList(before, visit.complaints.size())).isEmpty();
    }

    @Test
    void tabsOfOneBrowserKeepTheirStreams() {
        Page one = visit.open(1280, 900);
        Page other = one.context().newPage();
        List<String> asked = new CopyOnWriteArrayList<>();
        for (Page tab : List.of(one, other)) {
            tab.onRequest(request -> {
                if (request.url().contains("/events")) {
                    asked.add(request.url());
                }
            });
            visit.go(tab, "class?lang=en");
            tab.locator("input[name=code]").fill(visit.session.code());
            tab.locator("form button").click();
            tab.locator("button:text-is('Leave')").waitFor();
        }
        // A stream that another tab took was asked for again within two seconds, and took the other's.
        other.waitForTimeout(5000);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whoHasLeftTheClassTellsItNothingMore() {
        Page page = visit.open(1280, 900);
        List<String> told = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/predictions")) {
                told.add(request.url());
            }
        });
        visit.go(page, "class?lang=en");
        page.locator("input[name=code]").fill(visit.session.code());
        page.locator("form button").click();
        page.locator("button:text-is('Leave')").waitFor();
        visit.go(page, "lesson/L13/2");
        draw(page, 1);
        page.locator(".pool[aria-busy=false]").waitFor();
        assertThat(told).hasSize(1);
        // The prediction still waits for the hand to rest when its owner leaves.
        Object waited = page.evaluate("""
                async () => {
                  const {session} = await import('./app/session.js');
                  const pool = document.querySelector('rs-pool');
                  const handle = [...document.querySelectorAll('rs-guess .handle')].at(-1);
                  handle.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}));
                  for (let k = 0; k < 100 && !pool.busy; k++) await new Promise(requestAnimationFrame);
                  const waits = pool.busy;
                  session.leave();
                  return waits;
                }""");
        assertThat(waited).isEqualTo(true);
        page.locator(".pool[aria-busy=false]").waitFor();
        assertThat(told).hasSize(1);
        assertThat(page.locator(".pool .problem").count()).isZero();
    }

    @Test
    void codesAreEnoughWhereThereIsNoServer() {
        Page one = visit.open(1280, 900);
        visit.go(one, "lesson/L13/2?lang=en");
        draw(one, 4);
        one.locator(".pool summary").first().click();
        String code = one.locator(".pool .code").innerText();

        Page other = visit.open(1280, 900);
        visit.go(other, "lesson/L13/2?lang=en");
        draw(other, 12);
        other.locator(".pool summary").first().click();
        other.locator("input[name=codes]").fill(code + " 13-nonsense");
        other.locator(".pool form button").click();
        other.locator("rs-class-chart .sentence").waitFor();
        assertThat(other.locator("rs-class-chart .sentence").innerText()).startsWith("2 curves");
        assertThat(other.locator(".pool .problem").innerText()).contains("13-nonsense");
    }

    private static void draw(Page page, int steps) {
        Locator handle = page.locator("rs-guess .handle").last();
        handle.focus();
        for (int k = 0; k < steps; k++) {
            page.keyboard().press("ArrowDown");
        }
    }
}
