package org.reshuffle.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reshuffle.report.Explainer;
import org.reshuffle.report.Explanation;
import org.reshuffle.report.Language;
import org.reshuffle.report.UnknownName;
import org.reshuffle.result.Json;
import org.reshuffle.result.ResultWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why a cluster moved, or why a nation rose or fell, from the files of a result. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "OUTPUT", descriptionKey = "OUTPUT")
    Path output = Path.of("");

    @Parameters(index = "1", paramLabel = "CLUSTER|NATION", descriptionKey = "SUBJECT")
    String subject = "";

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        session.out().print(answer(Language.of(session.language().code())));
        return ExitCode.DONE;
    }

    /** The whole answer, for a table may turn out to be broken while it is being put into words. */
    private String answer(Language language) throws IOException {
        if (!Files.exists(output.resolve(ResultWriter.MANIFEST))) {
            throw new UsageError(session.text("error.no-result", output.toString()));
        }
        try {
            Explanation explanation = Explainer.open(output).explain(subject);
            if (!json) {
                return explanation.text(language);
            }
            StringWriter text = new StringWriter();
            Json.write(text, explanation::write);
            return text.toString();
        } catch (UnknownName e) {
            throw new UsageError(e.text(language));
        } catch (IllegalArgumentException e) {
            throw new UsageError(
                    session.text("error.cannot-read", output.toString(), Reasons.of(e, session.language())));
        }
    }
}
