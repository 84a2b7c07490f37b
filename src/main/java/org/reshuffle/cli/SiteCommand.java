package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reshuffle.result.Json;
import org.reshuffle.web.FirstLoad;
import org.reshuffle.web.PageFile;
import org.reshuffle.web.PageFiles;
import org.reshuffle.web.SiteFolder;
import org.reshuffle.web.WholePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code site}: writes the teaching page as a static folder. */
@Command(name = "site")
final class SiteCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    String folder = "";

    @Option(names = "--scenarios", paramLabel = "DIR")
    Path scenarios = Path.of("scenarios");

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    SiteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path to = place();
        if (!SiteFolder.isFree(to)) {
            throw new UsageError(session.text("site.foreign", folder));
        }
        PageFiles files = WholePage.still(new PageSource(session).read(scenarios));
        PageFiles first = FirstLoad.of(files);
        if (!dryRun) {
            SiteFolder.write(files, to);
        }
        if (json) {
            Json.write(session.writer(), out -> {
                out.writeStartObject();
                out.writeStringField("folder", folder);
                out.writeNumberField("bytes", files.size());
                out.writeNumberField("gzip", files.compressedSize());
                out.writeObjectFieldStart("firstLoad");
                out.writeNumberField("files", first.count());
                out.writeNumberField("bytes", first.size());
                out.writeNumberField("gzip", first.compressedSize());
                out.writeEndObject();
                out.writeArrayFieldStart("files");
                for (PageFile file : files.all()) {
                    out.writeStartObject();
                    out.writeStringField("path", file.path());
                    out.writeNumberField("bytes", file.size());
                    out.writeNumberField("gzip", file.compressedSize());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            });
        } else if (dryRun) {
            list(files);
        } else {
            session.out().println(folder);
        }
        session.say(session.text(
                dryRun ? "site.would-write" : "site.written",
                Integer.toString(files.count()),
                kilobytes(files.size()),
                kilobytes(files.compressedSize()),
                Integer.toString(first.count()),
                kilobytes(first.size()),
                kilobytes(first.compressedSize())));
        return ExitCode.DONE;
    }

    private void list(PageFiles files) {
        TextTable table = new TextTable("lrr")
                .row(session.text("site.file"), session.text("site.bytes"), session.text("site.gzip"));
        for (PageFile file : files.all()) {
            table.row(file.path(), Integer.toString(file.size()), Integer.toString(file.compressedSize()));
        }
        table.print(session.out());
    }

    private Path place() {
        try {
            return Path.of(folder);
        } catch (InvalidPathException e) {
            throw new UsageError(session.text("site.foreign", folder));
        }
    }

    private static String kilobytes(long bytes) {
        return Long.toString(Math.round(bytes / 1000.0));
    }
}
