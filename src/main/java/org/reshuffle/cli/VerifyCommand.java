package org.reshuffle.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.report.ReportWriter;
import org.reshuffle.result.Json;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.ScenarioResult;
import org.reshuffle.result.Verifier;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.sweep.LocalEngine;
import org.reshuffle.sweep.Progress;
import org.reshuffle.sweep.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: runs results again and compares. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "OUTPUT", descriptionKey = "OUTPUT", arity = "1..*")
    List<Path> outputs = new ArrayList<>();

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> folders = results();
        List<Verifier.Finding> findings = new ArrayList<>();
        try {
            for (Path folder : folders) {
                Verifier.Finding finding = verify(folder);
                findings.add(finding);
                if (!json) {
                    tell(finding);
                }
                if (!finding.matches() && session.preferences().failFast()) {
                    break;
                }
            }
        } finally {
            if (json) {
                printJson(findings);
            }
        }
        return findings.stream().allMatch(Verifier.Finding::matches) ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    /** The folders to verify, all of which can be. */
    private List<Path> results() throws IOException {
        List<Path> folders = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        for (Path output : outputs) {
            // So that "verify output/*" does not stumble over the README that lies there.
            if (Files.isRegularFile(output)) {
                session.say(session.text("verify.left-out", output.toString()));
            } else {
                folders.add(output);
                check(output, complaints);
            }
        }
        if (folders.isEmpty()) {
            complaints.add(session.text("error.no-result", outputs.get(0).toString()));
        }
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
        return folders;
    }

    private void check(Path folder, List<String> complaints) {
        if (!Files.exists(folder.resolve(ResultWriter.MANIFEST))) {
            complaints.add(session.text("error.no-result", folder.toString()));
            return;
        }
        try {
            ResultReader.open(folder);
            ScenarioReader.read(folder.resolve(ResultWriter.RESOLVED));
        } catch (IOException | IllegalArgumentException e) {
            complaints.add(session.text("error.cannot-read", folder.toString(), Reasons.of(e, session.language())));
        }
    }

    private Verifier.Finding verify(Path folder) throws IOException, InterruptedException {
        int threads = session.preferences().threads();
        if (!session.preferences().progress(session.shell())) {
            return new Verifier(file -> repeat(file, Progress.NONE), this::report, threads).verify(folder);
        }
        try (ProgressLine line = new ProgressLine(
                session.shell().err(), folder.toString(), session.shell().width())) {
            return new Verifier(file -> repeat(file, line), this::report, threads).verify(folder);
        }
    }

    private void report(Path folder, Path earlier) throws IOException, InterruptedException {
        ReportWriter.write(
                folder, ReportWriter.languageOf(earlier), session.preferences().threads());
    }

    private ScenarioResult repeat(Path file, Progress progress) throws IOException, InterruptedException {
        Scenario scenario = ScenarioReader.read(file);
        Path scratch = Files.createTempDirectory("reshuffle");
        try {
            return new ScenarioRunner(LocalEngine::new, scratch)
                    .run(scenario, session.preferences().threads(), progress);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private void tell(Verifier.Finding finding) {
        if (finding.sameFigures() && !finding.matches()) {
            session.out().println(session.text("verify.only-files", finding.name(), finding.recorded()));
        } else {
            String verdict = finding.matches() ? "verify.same" : "verify.different";
            session.out()
                    .println(session.text(
                            "verify.line",
                            finding.name(),
                            session.text(verdict),
                            finding.recorded(),
                            finding.repeated()));
        }
        complain("verify.changed", finding, finding.changedFiles());
        complain("verify.missing", finding, finding.missingFiles());
        if (!finding.otherFiles().isEmpty()) {
            session.say(session.text(
                    "verify.others", finding.name(), session.language().list(finding.otherFiles())));
        }
        if (!finding.sameVersion()) {
            String key = finding.matches() ? "verify.pages" : "verify.versions";
            session.say(session.text(key, finding.name(), finding.recordedBy(), finding.repeatedBy()));
        }
    }

    private void complain(String key, Verifier.Finding finding, List<String> files) {
        if (!files.isEmpty()) {
            session.complain(
                    session.text(key, finding.name(), session.language().list(files)));
        }
    }

    private void printJson(List<Verifier.Finding> findings) throws IOException {
        Json.writeObjects(session.writer(), findings, (out, finding) -> {
            out.writeStringField("scenario", finding.name());
            out.writeBooleanField("matches", finding.matches());
            out.writeStringField("recorded", finding.recorded());
            out.writeStringField("repeated", finding.repeated());
            writeNames(out, "changed_files", finding.changedFiles());
            writeNames(out, "missing_files", finding.missingFiles());
            writeNames(out, "other_files", finding.otherFiles());
            out.writeStringField("recorded_by", finding.recordedBy());
            out.writeStringField("repeated_by", finding.repeatedBy());
        });
    }

    private static void writeNames(JsonGenerator out, String key, List<String> names) throws IOException {
        out.writeArrayFieldStart(key);
        for (String name : names) {
            out.writeString(name);
        }
        out.writeEndArray();
    }
}
