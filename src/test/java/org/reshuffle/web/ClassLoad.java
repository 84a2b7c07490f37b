package org.reshuffle.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Five hundred pupils on loopback, in this process, each with an event stream and a prediction every two seconds or so.
 * Prints how long predictions took and whether any is missing from what the class sees. Not a test: it takes times.
 * <pre>mvn -q -o test-compile dependency:build-classpath -Dmdep.outputFile=target/test.cp
 * java -cp target/test-classes:target/classes:$(cat target/test.cp) org.reshuffle.web.ClassLoad [PUPILS]</pre>
 */
final class ClassLoad {
    private static final int ROUNDS = 10;
    private static final int PAUSE = 2000;

    private ClassLoad() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int pupils = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger sawAll = new AtomicInteger();
        CountDownLatch listening = new CountDownLatch(pupils);
        try (ServedPage page = new ServedPage()) {
            ExecutorService threads = Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            });
            List<Socket> streams = new ArrayList<>();
            for (int k = 0; k < pupils; k++) {
                Socket stream = new Socket(InetAddress.getLoopbackAddress(), page.server.port());
                streams.add(stream);
                send(stream, "GET /class/" + page.session.code() + "/events?client=" + client(k), page, "");
                threads.execute(() -> listen(stream, pupils, listening, sawAll));
            }
            listening.await();
            CountDownLatch done = new CountDownLatch(pupils);
            for (int k = 0; k < pupils; k++) {
                int pupil = k;
                threads.execute(() -> {
                    predict(page, pupil, took, refused);
                    done.countDown();
                });
            }
            done.await();
            TimeUnit.SECONDS.sleep(2);
            List<Long> sorted = took.stream().sorted().toList();
            System.out.printf(
                    java.util.Locale.ROOT,
                    "%d pupils, %d predictions, %d refused; p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                    pupils,
                    sorted.size(),
                    refused.get(),
                    at(sorted, 0.50),
                    at(sorted, 0.95),
                    at(sorted, 0.99),
                    at(sorted, 1));
            boolean complete = page.session.state().contains("\"count\":" + pupils + ",");
            System.out.println("predictions of all pupils counted: " + complete + "; streams that saw all of them: "
                    + sawAll.get());
            for (Socket stream : streams) {
                stream.close();
            }
        }
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) Math.round(part * (sorted.size() - 1))) / 1e6;
    }

    private static String client(int pupil) {
        return "pupil-" + (10_000 + pupil);
    }

    private static void listen(Socket stream, int pupils, CountDownLatch listening, AtomicInteger sawAll) {
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8));
            boolean first = true;
            boolean all = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (first && line.startsWith("data:")) {
                    listening.countDown();
                    first = false;
                }
                if (!all && line.contains("\"count\":" + pupils + ",")) {
                    sawAll.incrementAndGet();
                    all = true;
                }
            }
        } catch (IOException e) {
            // The end of the show.
        }
    }

    /** One pupil's predictions over a connection that stays open, as a browser's does. */
    private static void predict(ServedPage page, int pupil, ConcurrentLinkedQueue<Long> took, AtomicInteger refused) {
        Random random = new Random(pupil);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.server.port())) {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int round = 0; round < ROUNDS; round++) {
                Thread.sleep(random.nextInt(PAUSE));
                String body = "{\"lesson\":\"L01\",\"question\":\"L01\",\"client\":\"" + client(pupil) + "\",\"value\":"
                        + (random.nextInt(20) - 10) + "}";
                long begun = System.nanoTime();
                send(socket, "POST /class/" + page.session.code() + "/predictions", page, body);
                String status = answers.readLine();
                took.add(System.nanoTime() - begun);
                if (!status.contains(" 204 ")) {
                    refused.incrementAndGet();
                    return;
                }
                while (!answers.readLine().isEmpty()) {
                    // The rest of the head; there is no body.
                }
            }
        } catch (IOException | InterruptedException e) {
            refused.incrementAndGet();
        }
    }

    private static void send(Socket socket, String what, ServedPage page, String body) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((what + " HTTP/1.1\r\nHost: " + page.host() + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
