package org.reshuffle.web;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Serves the page, and a class session where there is one. Keeps nothing on the disk. */
public final class PageServer implements AutoCloseable {
    private static final int BACKLOG = 1024;
    /**
     * Nearly all of them wait for clients, one each from the first byte of a request on; what they do takes well below a
     * millisecond. So many that some hundred clients who never finish what they ask keep nobody else waiting.
     */
    private static final int WORKERS = 1024;
    /** What they need of a stack is little [bytes]. */
    private static final int STACK = 256 * 1024;

    private static final int IDLE_SECONDS = 30;
    /** A class behind one address loads the page at once: some hundred files each. */
    private static final int BURST = 8000;

    private static final int PER_SECOND = 1000;

    private final HttpServer server;
    private final ExecutorService workers;
    private final Watchdog watchdog = new Watchdog();
    private final @Nullable ClassHandler lesson;

    /**
     * Starts to serve.
     *
     * @param session the class that meets here, or null
     * @throws java.net.BindException if the address is taken
     */
    public PageServer(PageFiles files, InetSocketAddress at, @Nullable ClassSession session) throws IOException {
        ServerLimits.apply();
        PageFile first = files.find("index.html");
        if (first == null) {
            throw new IllegalArgumentException("the page has no index.html");
        }
        server = HttpServer.create(at, BACKLOG);
        workers = new ThreadPoolExecutor(
                0,
                WORKERS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                PageServer::thread,
                PageServer::waitForOne);
        server.setExecutor(workers);
        InstantSource clock = InstantSource.system();
        List<Filter> filters = List.of(
                new SafeHeaders(ContentSecurityPolicy.of(first.text())),
                new Gate(
                        new HostCheck(address().getAddress().isLoopbackAddress(), port()),
                        new RateLimit(BURST, PER_SECOND, clock),
                        watchdog));
        add("/", filters, new FileHandler(files));
        lesson = session == null ? null : new ClassHandler(session, watchdog, clock);
        if (lesson != null) {
            add(ClassHandler.ROOT, filters, lesson);
        }
        server.start();
    }

    private void add(String path, List<Filter> filters, HttpHandler handler) {
        HttpContext context = server.createContext(path, handler);
        context.getFilters().addAll(filters);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "page", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /** When all are busy the next request waits until one is not. */
    private static void waitForOne(Runnable request, ThreadPoolExecutor workers) {
        try {
            workers.getQueue().put(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public InetSocketAddress address() {
        return server.getAddress();
    }

    public int port() {
        return address().getPort();
    }

    /** The address for a browser on this machine or, when bound to another address or to all, on others. */
    public String url() {
        InetAddress at = address().getAddress();
        if (at.isAnyLocalAddress()) {
            at = OwnAddress.reachable();
        }
        String host = at.isLoopbackAddress() && at instanceof Inet4Address ? "127.0.0.1" : at.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host.replaceFirst("%.*", "") + "]" : host) + ":" + port() + "/";
    }

    @Override
    public void close() {
        if (lesson != null) {
            lesson.close();
        }
        server.stop(0);
        workers.shutdownNow();
        watchdog.close();
    }
}
