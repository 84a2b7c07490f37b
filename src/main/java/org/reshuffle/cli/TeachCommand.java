package org.reshuffle.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.reshuffle.web.ClassSession;
import org.reshuffle.web.PageFiles;
import org.reshuffle.web.PageServer;
import org.reshuffle.web.ShippedFiles;
import org.reshuffle.web.WholePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code teach}: serves the teaching page until it is interrupted. */
@Command(name = "teach")
final class TeachCommand implements Callable<Integer> {
    private static final int PORT = 8765;
    /** How many ports are tried after a taken one. */
    private static final int TRIES = 20;

    private static final int HIGHEST_PORT = 65_535;

    private final Session session;

    @Option(names = "--port", paramLabel = "N")
    @Nullable
    String port;

    @Option(names = "--bind", paramLabel = "ADDRESS")
    @Nullable
    String bind;

    @Option(names = "--class")
    boolean together;

    @Option(names = "--scenarios", paramLabel = "DIR")
    Path scenarios = Path.of("scenarios");

    @Mixin
    CommonOptions common = new CommonOptions();

    TeachCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        InetAddress address = address();
        int wanted = port == null ? PORT : number(port);
        ShippedFiles shipped = new PageSource(session).read(scenarios);
        PageFiles files = WholePage.served(shipped);
        ClassSession lesson = together ? new ClassSession(shipped.predictionAxes(), InstantSource.system()) : null;
        try (PageServer server = server(files, address, wanted, lesson)) {
            tell(server, lesson);
            // Until SIGINT, which interrupts this thread.
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }

    private void tell(PageServer server, @Nullable ClassSession lesson) {
        session.out().println(server.url());
        if (lesson != null) {
            session.out().println(server.url() + "#/class?code=" + lesson.code());
            session.out().println(server.url() + "#/class?code=" + lesson.code() + "&secret=" + lesson.secret());
            session.say(session.text("teach.class", lesson.code()));
        }
        session.out().flush();
        if (!server.address().getAddress().isLoopbackAddress()) {
            session.say(session.text("teach.open", server.address().getAddress().getHostAddress()));
        }
        session.say(session.text("teach.stop"));
    }

    /** A port that was asked for is taken or refused; the usual one gives way to the next that is free. */
    private PageServer server(PageFiles files, InetAddress address, int wanted, @Nullable ClassSession lesson)
            throws IOException {
        int last = port == null ? wanted + TRIES : wanted;
        for (int at = wanted; at <= last; at++) {
            try {
                PageServer server = new PageServer(files, new InetSocketAddress(address, at), lesson);
                if (at > wanted) {
                    session.say(session.text("teach.taken", Integer.toString(wanted), Integer.toString(at)));
                }
                return server;
            } catch (BindException e) {
                if (at == last && !taken(e)) {
                    throw new UsageError(
                            session.text("teach.no-bind", address.getHostAddress(), String.valueOf(e.getMessage())));
                }
            }
        }
        throw new UsageError(session.text("teach.port-taken", Integer.toString(last)));
    }

    private static boolean taken(BindException e) {
        return String.valueOf(e.getMessage()).contains("in use");
    }

    private InetAddress address() {
        if (bind == null) {
            return InetAddress.getLoopbackAddress();
        }
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new UsageError(session.text("teach.no-address", bind));
        }
    }

    private int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageError(session.text("teach.no-port", Integer.toString(HIGHEST_PORT), text));
    }
}
