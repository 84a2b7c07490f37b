package org.reshuffle.cli;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.report.ComparisonPage;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.WholeFile;
import org.reshuffle.sweep.ComparedSide;
import org.reshuffle.sweep.OutcomeAt;
import org.reshuffle.sweep.RunSide;
import org.reshuffle.sweep.SideBySide;
import org.reshuffle.sweep.SweepFiles;
import org.reshuffle.sweep.SweepSide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: outcomes of runs or sweeps side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "RESULT", descriptionKey = "RESULT", arity = "2..*")
    List<String> results = new ArrayList<>();

    @Option(names = "--margin", paramLabel = "PERCENT")
    String margin = "1%";

    @Option(names = "--all")
    boolean all;

    @Option(names = "--nation", paramLabel = "CODE,...")
    @Nullable
    String nation;

    @Option(names = "--family", paramLabel = "CODE,...")
    @Nullable
    String family;

    @Option(names = "--measure", paramLabel = "MEASURE,...")
    @Nullable
    String measure;

    @Option(names = "--at", paramLabel = "QUARTER,...")
    @Nullable
    String at;

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    String html;

    @Mixin
    OutOption outOption = new OutOption();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        double allowed = margin();
        Path page = html == null ? null : AskedFile.of(session, "--html", html);
        List<ComparedSide> sides = new ArrayList<>();
        for (String result : results) {
            sides.add(side(result));
        }
        Predicate<OutcomeAt> wanted = wanted(SideBySide.outcomes(sides));
        SideBySide found = compare(sides, wanted, allowed);
        warn(found);
        if (json) {
            new CompareJson(found, all).print(session.writer());
        } else {
            new CompareTables(session, found, all).print();
        }
        if (page != null) {
            WholeFile.write(
                    page,
                    ComparisonPage.of(
                            found,
                            all,
                            org.reshuffle.report.Language.of(session.language().code())));
            session.say(session.text("compare.written", page.toString()));
        }
        return ExitCode.DONE;
    }

    private SideBySide compare(List<ComparedSide> sides, Predicate<OutcomeAt> wanted, double allowed)
            throws IOException {
        try {
            return SideBySide.of(sides, wanted, allowed);
        } catch (NoSuchFileException | IllegalArgumentException e) {
            // A table turned out to be missing or broken while it was read, and says which it is.
            throw new UsageError(session.text(
                    "error.cannot-read", session.language().list(results), Reasons.of(e, session.language())));
        }
    }

    private double margin() {
        double value = Decimal.parse(margin.endsWith("%") ? margin.substring(0, margin.length() - 1) : margin);
        if (!(value > 0 && value <= 100)) {
            throw new UsageError(session.text("compare.margin", margin));
        }
        return value;
    }

    private Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageError(session.text("error.file-name", option, text));
        }
    }

    /** A folder or a name: of a run, or of a sweep where there is no run. */
    private ComparedSide side(String given) throws IOException {
        Path out = session.preferences().out();
        String name = name(given);
        Path here = path("RESULT", given);
        for (Path folder : List.of(here, out.resolve(given))) {
            for (Path place : List.of(folder, folder.resolve(SweepFiles.FOLDER))) {
                try {
                    if (isSweep(place)) {
                        return SweepSide.open(name, place);
                    }
                    if (place.equals(folder) && Files.isRegularFile(place.resolve(ResultWriter.MANIFEST))) {
                        return RunSide.open(name, place);
                    }
                } catch (IOException | IllegalArgumentException e) {
                    throw new UsageError(
                            session.text("error.cannot-read", place.toString(), Reasons.of(e, session.language())));
                }
            }
        }
        throw new UsageError(session.text("compare.no-result", given, out.toString())
                + session.language().didYouMean(Nearest.to(given, names(out))));
    }

    private static boolean isSweep(Path folder) {
        return Files.isRegularFile(folder.resolve(SweepFiles.VIEWS))
                && Files.isRegularFile(folder.resolve(SweepFiles.MANIFEST));
    }

    /** The end of its path, as short as the results can still be told apart. */
    private String name(String given) {
        for (int parts = 1; parts <= 3; parts++) {
            int length = parts;
            String name = end(given, length);
            if (results.stream()
                            .filter(result -> end(result, length).equals(name))
                            .count()
                    == 1) {
                return name;
            }
        }
        return given;
    }

    private String end(String given, int parts) {
        Path path = path("RESULT", given).toAbsolutePath().normalize();
        boolean sweep = path.endsWith(SweepFiles.FOLDER);
        int from = Math.max(0, path.getNameCount() - parts - (sweep ? 1 : 0));
        return from < path.getNameCount()
                ? path.subpath(from, path.getNameCount()).toString().replace('\\', '/')
                : given;
    }

    private static List<String> names(Path out) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(out)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(out, Files::isDirectory)) {
                for (Path folder : folders) {
                    names.add(folder.getFileName().toString());
                }
            }
        }
        names.sort(null);
        return names;
    }

    private Predicate<OutcomeAt> wanted(List<OutcomeAt> outcomes) {
        Predicate<OutcomeAt> wanted = one("--nation", nation, outcomes, OutcomeAt::nation)
                .and(one("--family", family, outcomes, OutcomeAt::family))
                .and(one(
                        "--measure",
                        measure,
                        outcomes,
                        outcome -> outcome.measure().key()))
                .and(one("--at", at, outcomes, outcome -> outcome.at().toString()));
        if (outcomes.stream().noneMatch(wanted)) {
            throw new UsageError(session.text("compare.nothing"));
        }
        return wanted;
    }

    /** A filter by words, each of which some outcome must have. */
    private Predicate<OutcomeAt> one(
            String option, @Nullable String given, List<OutcomeAt> outcomes, Function<OutcomeAt, String> part) {
        if (given == null) {
            return outcome -> true;
        }
        Set<String> known = new LinkedHashSet<>();
        outcomes.forEach(outcome -> known.add(part.apply(outcome)));
        List<String> words = Splitter.on(',').trimResults().omitEmptyStrings().splitToList(given);
        for (String word : words) {
            if (!known.contains(word)) {
                throw new UsageError(session.text(
                                "compare.unknown",
                                option,
                                word,
                                session.language().list(known))
                        + session.language().didYouMean(Nearest.to(word, known)));
            }
        }
        return outcome -> words.contains(part.apply(outcome));
    }

    private void warn(SideBySide found) {
        if (found.versionsDiffer()) {
            session.complain(session.text(
                    "compare.versions",
                    session.language()
                            .list(found.sides().stream()
                                    .map(side -> side.name() + ": " + side.code())
                                    .toList())));
        }
        for (ComparedSide side : found.sides()) {
            if (side instanceof RunSide run && run.lacksSeeds()) {
                session.say(session.text("compare.no-seeds", run.name()));
            }
        }
        for (SideBySide.Contrast contrast : found.contrasts()) {
            if (contrast.rows().isEmpty()) {
                session.complain(session.text(
                        "compare.no-pairs",
                        found.reference().name(),
                        contrast.other().name()));
            }
        }
    }
}
