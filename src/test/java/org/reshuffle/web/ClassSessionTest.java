package org.reshuffle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reshuffle.web.ServedPage.Answer;

class ClassSessionTest {
    private final ServedPage page = new ServedPage();
    private final String root = "/class/" + page.session.code();

    @AfterEach
    void stop() {
        page.close();
    }

    private Answer predict(String client, String value) {
        return page.post(
                root + "/predictions",
                "{\"lesson\":\"L01\",\"question\":\"L01\",\"client\":\"" + client + "\",\"value\":" + value + "}");
    }

    private Answer control(String what, String secret) {
        return page.post(
                root + "/questions",
                "{\"lesson\":\"L01\",\"question\":\"L01\",\"do\":\"" + what + "\"}",
                "Authorization: Bearer " + secret);
    }

    private String state() {
        return page.get(root).text();
    }

    @Test
    void aLaterPredictionTakesThePlaceOfTheFirst() {
        assertThat(predict("client-one", "-10").status()).isEqualTo(204);
        assertThat(predict("client-two", "10").status()).isEqualTo(204);
        assertThat(state()).contains("\"count\":2", "\"histogram\":[1,0,", ",0,1]");
        assertThat(predict("client-one", "9.99").status()).isEqualTo(204);
        assertThat(state()).contains("\"count\":2", "\"histogram\":[0,0,", ",0,2]", "\"clients\":2");
    }

    @Test
    void aClassSeesTheMiddleOfItsCurves() {
        for (int k = 1; k <= 5; k++) {
            assertThat(page.post(
                                    root + "/predictions",
                                    "{\"lesson\":\"L02\",\"question\":\"L02\",\"client\":\"client-" + k
                                            + "\",\"curve\":[" + k + ",50," + 10 * k + "]}")
                            .status())
                    .isEqualTo(204);
        }
        assertThat(state()).contains("\"middle\":[3.0,50.0,30.0]", "\"low\":[1.0,50.0,10.0]", "\"high\":[5.0,");
    }

    @Test
    void onlyTheTeacherOpensClosesAndResets() {
        predict("client-one", "1");
        assertThat(control("close", "guess").status()).isEqualTo(403);
        assertThat(predict("client-two", "1").status()).isEqualTo(204);
        assertThat(control("close", page.session.secret()).status()).isEqualTo(204);
        assertThat(predict("client-two", "2").status()).isEqualTo(409);
        assertThat(state()).contains("\"open\":false", "\"count\":2");
        control("open", page.session.secret());
        control("reset", page.session.secret());
        assertThat(state()).contains("\"open\":true", "\"count\":0");
    }

    @Test
    void whatIsUnfitIsRefused() {
        assertThat(predict("client-one", "\"1\"").status()).isEqualTo(400);
        assertThat(predict("client-one", "1e300").status()).isEqualTo(400);
        assertThat(predict("short", "1").status()).isEqualTo(400);
        assertThat(predict("client-<b>", "1").status()).isEqualTo(400);
        assertThat(page.post(root + "/predictions", "{").status()).isEqualTo(400);
        assertThat(page.post(root + "/predictions", "[".repeat(3000)).status()).isEqualTo(400);
        assertThat(page.post(root + "/predictions", "{\"lesson\":\"" + "a".repeat(5000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(page.ask("POST", root + "/predictions", "{}", "Content-Type: text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(page.post(root + "/predictions", "{}", "Origin: http://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(page.post(
                                root + "/predictions",
                                "{\"lesson\":\"L99\",\"question\":\"L99\",\"client\":\"client-one\",\"value\":1}")
                        .status())
                .isEqualTo(404);
        assertThat(page.get(root + "/predictions").status()).isEqualTo(405);
        assertThat(page.get(root + "/nothing").status()).isEqualTo(404);
        assertThat(state()).contains("\"clients\":0");
    }

    @Test
    void aPupilWhoHammersIsSlowedAndOthersAreNot() {
        List<Integer> answers = IntStream.range(0, 40)
                .mapToObj(k -> predict("client-one", "1").status())
                .toList();
        assertThat(answers).contains(429);
        assertThat(predict("client-two", "1").status()).isEqualTo(204);
    }

    @Test
    void guessingCodesIsSlowAndDoesNotLockOutWhoHasJoined() {
        predict("client-one", "1");
        List<Integer> answers = IntStream.range(0, 40)
                .mapToObj(k -> page.get("/class/AAAAA" + (k % 8 + 2)).status())
                .toList();
        assertThat(answers).contains(404, 429);
        // Not even the right code is told from a wrong one to who has guessed too often.
        assertThat(page.get(root).status()).isEqualTo(429);
        assertThat(page.get(root + "?client=client-one").status()).isEqualTo(200);
        assertThat(predict("client-one", "2").status()).isEqualTo(204);
    }

    @Test
    void aClientIsToldThatThereIsNoSuchClassAndOthersGetNothing() {
        assertThat(page.get("/class/AAAAAA?client=client-one").status()).isEqualTo(200);
        assertThat(page.get("/class/AAAAAA?client=client-one").text()).isEqualTo("{\"known\":false}\n");
        assertThat(page.get("/class/AAAAAA").status()).isEqualTo(404);
        assertThat(page.get("/class/AAAAAA/events?client=client-one").status()).isEqualTo(404);
        assertThat(state()).contains("\"clients\":0");
        // A guess counts however it is answered.
        for (int k = 0; k < 40; k++) {
            page.get("/class/AAAAAA?client=client-one");
        }
        assertThat(page.get("/class/AAAAAA?client=client-one").status()).isEqualTo(429);
    }

    @Test
    void theTeacherIsNotLockedOutByWhoGuesses() {
        for (int k = 0; k < 40; k++) {
            page.get("/class/AAAAA" + (k % 8 + 2));
        }
        assertThat(control("close", "guess").status()).isEqualTo(429);
        assertThat(control("close", page.session.secret()).status()).isEqualTo(204);
    }

    @Test
    void onePupilNeitherFillsTheClassNorAsksItsQuestions() {
        List<Integer> answers = IntStream.range(0, 700)
                .mapToObj(k -> predict("drawn-number-" + k, "1").status())
                .toList();
        assertThat(answers).startsWith(204).contains(429);
        assertThat(answers.stream().filter(status -> status == 204)).hasSizeLessThan(ClassSession.MOST_CLIENTS / 2);
        // Who is in stays in.
        assertThat(predict("drawn-number-0", "2").status()).isEqualTo(204);

        String own = "{\"lesson\":\"L01\",\"question\":\"%s\",\"client\":\"drawn-number-0\",\"value\":1}";
        assertThat(page.post(root + "/predictions", own.formatted("mine")).status())
                .isEqualTo(404);
        assertThat(state()).doesNotContain("mine");
    }

    @Test
    void aCurveOfAnotherLengthDoesNotSpeakForTheClass() {
        for (int k = 0; k < 3; k++) {
            page.session.predict("client-" + k, "L02", "L02", new double[] {k, k, k});
        }
        page.session.predict("client-long", "L02", "L02", new double[128]);
        assertThat(state()).contains("\"count\":4", "\"middle\":[1.0,1.0,1.0]");
    }

    @Test
    void aPredictionSentAgainCountsOnce() {
        for (int k = 0; k < 5; k++) {
            assertThat(predict("client-one", "3").status()).isEqualTo(204);
        }
        assertThat(state()).contains("\"count\":1", "\"clients\":1");
    }

    @Test
    void aCodeEndsAfterEightHoursAndRoomIsBounded() {
        Instant[] now = {Instant.EPOCH};
        ClassSession session = new ClassSession(ServedPage.AXES, () -> now[0]);
        assertThat(session.isCode(session.code().toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        for (int k = 0; k < ClassSession.MOST_CLIENTS; k++) {
            assertThat(session.predict("client-" + k, "L01", "L01", new double[] {1}))
                    .isNull();
        }
        assertThat(session.predict("one-more", "L01", "L01", new double[] {1})).isEqualTo(Refusal.FULL);
        for (int k = 1; k < ClassSession.MOST_QUESTIONS; k++) {
            assertThat(session.control(ClassSession.Control.OPEN, "L01", "q" + k, null))
                    .isNull();
            assertThat(session.predict("client-1", "L01", "q" + k, new double[] {1}))
                    .isNull();
        }
        assertThat(session.control(ClassSession.Control.OPEN, "L01", "more", null))
                .isEqualTo(Refusal.FULL);
        now[0] = now[0].plus(ClassSession.LIFE);
        assertThat(session.isCode(session.code())).isFalse();
    }

    @Test
    void codesHaveNoLettersThatLookAlike() {
        for (int k = 0; k < 200; k++) {
            assertThat(JoinCode.draw()).matches("[2-9A-HJKMNP-TV-Z]{6}");
        }
        assertThat(JoinCode.meant(" abc-2 3d")).isEqualTo("ABC23D");
    }

    @Test
    void allWhoListenHearOfEveryChangeTogether() throws IOException {
        List<BufferedReader> pupils = new ArrayList<>();
        List<Socket> sockets = new ArrayList<>();
        for (int k = 0; k < 200; k++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.server.port());
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET " + root + "/events?client=client-" + (1000 + k) + " HTTP/1.1\r\nHost: " + page.host()
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
            pupils.add(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        }
        // More streams than workers: none of them holds one.
        for (BufferedReader pupil : pupils) {
            assertThat(line(pupil, "event: ")).isEqualTo("event: state");
            assertThat(line(pupil, "data: ")).contains("\"questions\":[]");
        }
        for (int k = 0; k < 30; k++) {
            predict("client-" + (1000 + k), "0.1");
        }
        for (BufferedReader pupil : pupils) {
            int messages = 0;
            String told = "";
            while (!told.contains("\"count\":30")) {
                assertThat(line(pupil, "event: ")).isEqualTo("event: question");
                told = line(pupil, "data: ");
                messages++;
            }
            assertThat(messages).as("coalesced").isLessThan(30);
        }
        for (Socket socket : sockets) {
            socket.close();
        }
        // Those who have gone are let go, and the others go on.
        assertThat(predict("client-one", "1").status()).isEqualTo(204);
    }

    @Test
    void twoTabsOfOneBrowserBothHearWhatTheClassPredicts() throws IOException {
        try (Socket first = listening("client-one");
                Socket second = listening("client-one")) {
            BufferedReader one = reader(first);
            BufferedReader other = reader(second);
            predict("client-two", "1");
            assertThat(line(other, "data: {\"lesson\"")).contains("\"count\":1");
            assertThat(line(one, "data: {\"lesson\"")).contains("\"count\":1");
        }
    }

    @Test
    void ofTooManyTabsTheOneThatHasListenedLongestIsTold() throws IOException {
        List<Socket> tabs = new ArrayList<>();
        for (int k = 0; k <= Broadcast.MOST_OF_ONE; k++) {
            tabs.add(listening("client-one"));
        }
        predict("client-two", "1");
        for (int k = 1; k < tabs.size(); k++) {
            assertThat(line(reader(tabs.get(k)), "data: {\"lesson\"")).contains("\"count\":1");
        }
        BufferedReader longest = reader(tabs.get(0));
        assertThat(line(longest, "event: ")).isEqualTo("event: rest");
        assertThat(line(longest, "0")).as("the chunk that ends an answer").isEqualTo("0");
        for (Socket tab : tabs) {
            tab.close();
        }
    }

    /** A stream that has told the state. */
    private Socket listening(String client) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.server.port());
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write(("GET " + root + "/events?client=" + client + " HTTP/1.1\r\nHost: " + page.host() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        for (String told = ""; !told.contains("\"questions\":[]"); ) {
            told += (char) socket.getInputStream().read();
        }
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String line(BufferedReader from, String begin) throws IOException {
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            if (line.startsWith(begin)) {
                return line;
            }
        }
        throw new IOException("the stream has ended");
    }
}
