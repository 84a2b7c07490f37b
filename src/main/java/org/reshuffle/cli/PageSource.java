package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reshuffle.web.ShippedFiles;

/** The folder of scenarios that the page is made of. */
final class PageSource {
    private final Session session;

    PageSource(Session session) {
        this.session = session;
    }

    /** Reads it, and refuses one without scenarios. */
    ShippedFiles read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageError(session.text("teach.no-scenarios", folder.toString()));
        }
        ShippedFiles shipped = ShippedFiles.read(folder);
        if (shipped.scenarios().isEmpty()) {
            throw new UsageError(session.text("teach.no-scenarios", folder.toString()));
        }
        return shipped;
    }
}
