package org.reshuffle.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.ResultWriter;

/** Writes {@code report.html} from the other files of a result. */
public final class ReportWriter {
    /** Bytes in which a report names its language. */
    private static final int HEAD = 200;

    private ReportWriter() {}

    /**
     * Writes the report into a folder of results.
     *
     * @param language the language that is shown at first; the page has both
     * @param threads how many threads may read and write at once
     */
    public static void write(Path folder, Language language, int threads) throws IOException, InterruptedException {
        try {
            ReportData data = ReportData.read(ResultReader.open(folder));
            data.readAll(threads);
            String page = new ReportPage(data, threads).text(language);
            Files.writeString(folder.resolve(ResultWriter.REPORT), page, StandardCharsets.UTF_8);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The language that a report opens in, English where there is no report. */
    public static Language languageOf(Path report) throws IOException {
        if (!Files.isRegularFile(report)) {
            return Language.EN;
        }
        try (InputStream in = Files.newInputStream(report)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains("<html lang=\"" + Language.ZH.code() + "\"") ? Language.ZH : Language.EN;
        }
    }
}
