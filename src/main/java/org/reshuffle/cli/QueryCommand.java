package org.reshuffle.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.sweep.SweepFiles;
import org.reshuffle.sweep.SweepManifest;
import org.reshuffle.sweep.SweepQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: runs SQL over a sweep's results. */
@Command(name = "query")
final class QueryCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "SQL", descriptionKey = "SQL")
    String sql = "";

    @Option(names = "--sweep", paramLabel = "NAME|DIR")
    @Nullable
    String sweep;

    @Option(names = "--csv", paramLabel = "CSV")
    @Nullable
    String csv;

    @Mixin
    OutOption outOption = new OutOption();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    QueryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = folder();
        SweepManifest manifest = SweepManifest.read(folder.resolve(SweepFiles.MANIFEST));
        if (manifest == null
                || new SweepFiles(folder).parts(manifest.generation()).isEmpty()) {
            throw new UsageError(session.text("query.no-rows", folder.toString()));
        }
        QueryTable table = new QueryTable(session);
        Path target = csv == null ? null : AskedFile.of(session, "--csv", csv);
        try (SweepQuery query = SweepQuery.open(manifest, folder)) {
            if (target == null) {
                query.ask(sql, json ? table::printJson : table::print);
            } else {
                Path file = target.toAbsolutePath();
                SweepFiles.put(file, writing -> {
                    try {
                        query.ask(sql, rows -> {
                            Files.createDirectories(writing.resolveSibling(""));
                            try (Writer out = Files.newBufferedWriter(writing)) {
                                QueryTable.writeCsv(rows, out);
                            }
                        });
                    } catch (RuntimeException e) {
                        Files.deleteIfExists(writing);
                        throw e;
                    }
                });
                session.say(session.text("query.written", target.toString()));
            }
        } catch (SweepQuery.BadQuery e) {
            throw new UsageError(
                    e.isNone()
                            ? session.text("query.only")
                            : session.text("query.bad", String.valueOf(e.getMessage())));
        }
        return ExitCode.DONE;
    }

    /** The folder of the sweep that is meant: a folder, the name of a scenario, or the only sweep there is. */
    private Path folder() throws IOException {
        Path out = session.preferences().out();
        if (sweep != null) {
            for (Path folder : List.of(
                    Path.of(sweep),
                    Path.of(sweep).resolve(SweepFiles.FOLDER),
                    out.resolve(sweep).resolve(SweepFiles.FOLDER))) {
                if (isSweep(folder)) {
                    return folder;
                }
            }
            List<String> names = names(out);
            throw new UsageError(
                    session.text("query.no-sweep", sweep) + session.language().didYouMean(Nearest.to(sweep, names)));
        }
        List<String> names = names(out);
        if (names.size() != 1) {
            throw new UsageError(
                    names.isEmpty()
                            ? session.text("query.none", out.toString())
                            : session.text("query.several", session.language().list(names)));
        }
        return out.resolve(names.get(0)).resolve(SweepFiles.FOLDER);
    }

    /** A run's folder has a manifest too, but no views. */
    private static boolean isSweep(Path folder) {
        return Files.isRegularFile(folder.resolve(SweepFiles.VIEWS))
                && Files.isRegularFile(folder.resolve(SweepFiles.MANIFEST));
    }

    private static List<String> names(Path out) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(out)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(out)) {
                for (Path folder : folders) {
                    if (isSweep(folder.resolve(SweepFiles.FOLDER))) {
                        names.add(folder.getFileName().toString());
                    }
                }
            }
        }
        names.sort(null);
        return names;
    }
}
