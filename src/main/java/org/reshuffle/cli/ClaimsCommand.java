package org.reshuffle.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.report.ClaimWords;
import org.reshuffle.report.EssayPage;
import org.reshuffle.report.JUnitFile;
import org.reshuffle.report.Language;
import org.reshuffle.report.VerdictFile;
import org.reshuffle.report.VerdictPage;
import org.reshuffle.result.Json;
import org.reshuffle.result.WholeFile;
import org.reshuffle.sweep.ClaimJudge;
import org.reshuffle.sweep.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code claims}: judges claims. */
@Command(name = "claims")
final class ClaimsCommand implements Callable<Integer> {
    private static final Path PAGE = Path.of("docs", "verdicts.md");
    private static final int MOST_DRAWS = 1_000_000;

    private final Session session;

    @Parameters(paramLabel = "CLAIM", descriptionKey = "CLAIM", arity = "0..*")
    List<String> claims = new ArrayList<>();

    @Option(names = "--draws", paramLabel = "N")
    String draws = "200";

    @Option(names = "--max-draws", paramLabel = "N")
    @Nullable
    String maxDraws;

    @Option(names = "--seed", paramLabel = "N")
    String seed = "1";

    @Option(names = "--threads", paramLabel = "N")
    @Nullable
    String threads;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--junit", paramLabel = "FILE")
    @Nullable
    String junit;

    @Option(names = "--html", paramLabel = "FILE")
    @Nullable
    String html;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--check")
    boolean check;

    @Option(names = "--write")
    boolean write;

    @Option(names = "--committed", hidden = true)
    Path committedFile = ClaimCheck.COMMITTED;

    @Mixin
    CommonOptions common = new CommonOptions();

    ClaimsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (write && (check || !claims.isEmpty())) {
            throw new UsageError(session.text("claims.write-all"));
        }
        Draws drawn = new Draws(number("--draws", draws, 2), number("--seed", seed, 0));
        // Three hypercubes decide what one leaves open, or show that it lies too near a border to tell.
        int most = maxDraws == null ? 3 * drawn.size() : number("--max-draws", maxDraws, drawn.size());
        List<Claim> read = new ClaimSet(session).read(claims);
        if (dryRun) {
            plan(read, drawn.size(), most);
            return ExitCode.DONE;
        }
        // What can be refused is refused before minutes of judging.
        ClaimCheck committed = check ? new ClaimCheck(session, committedFile) : null;
        if (committed != null && !claims.isEmpty()) {
            committed.refuseUnknown(read);
        }
        Path essay = html == null ? null : AskedFile.of(session, "--html", html);
        Path tests = junit == null ? null : AskedFile.of(session, "--junit", junit);
        List<Judgement> found = judge(read, drawn, most);
        if (json) {
            VerdictFile.write(session.writer(), found, drawn);
        } else {
            new ClaimTable(session).print(found);
        }
        files(found, drawn, essay, tests);
        return committed == null ? ExitCode.DONE : check(committed, found, drawn);
    }

    /** A claim says by its own quantities how many runs a draw of it takes, so only draws are told. */
    private void plan(List<Claim> read, int least, int most) throws IOException {
        if (json) {
            Json.write(session.writer(), out -> {
                out.writeStartObject();
                out.writeArrayFieldStart("claims");
                for (Claim claim : read) {
                    out.writeString(claim.id());
                }
                out.writeEndArray();
                out.writeNumberField("draws", least);
                out.writeNumberField("max_draws", most);
                out.writeEndObject();
            });
            return;
        }
        for (Claim claim : read) {
            session.out()
                    .println(claim.id() + " "
                            + claim.title().in(session.language().code()));
        }
        session.out()
                .println(session.text(
                        "claims.plan", Integer.toString(read.size()), Integer.toString(least), Integer.toString(most)));
    }

    private List<Judgement> judge(List<Claim> read, Draws drawn, int most) throws IOException, InterruptedException {
        int workers = session.preferences().threads();
        if (!session.preferences().progress(session.shell())) {
            return new ClaimJudge(drawn, most, workers, Progress.NONE).judge(read);
        }
        try (ProgressLine line = new ProgressLine(
                session.shell().err(), "claims", session.shell().width())) {
            return new ClaimJudge(drawn, most, workers, line).judge(read);
        }
    }

    private void files(List<Judgement> found, Draws drawn, @Nullable Path essay, @Nullable Path tests)
            throws IOException {
        Language language = Language.of(session.language().code());
        if (tests != null) {
            WholeFile.write(tests, JUnitFile.of(found, new ClaimWords(language)));
        }
        if (essay != null) {
            WholeFile.write(essay, EssayPage.of(found, language));
        }
        if (write) {
            StringWriter entries = new StringWriter();
            VerdictFile.write(entries, found, drawn);
            WholeFile.write(committedFile, entries.toString());
            WholeFile.write(PAGE, VerdictPage.of(found));
        }
    }

    private int check(ClaimCheck committed, List<Judgement> found, Draws drawn) {
        List<String> changes = committed.changes(found, drawn, claims.isEmpty());
        committed.open().forEach(session::say);
        session.complainAll(changes);
        return changes.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private int number(String option, String text, int least) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= MOST_DRAWS) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageError(
                session.text("claims.number", option, Integer.toString(least), Integer.toString(MOST_DRAWS), text));
    }
}
