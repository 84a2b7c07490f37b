package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.scenario.ClaimFiles;
import org.reshuffle.scenario.Finding;
import org.reshuffle.scenario.InvalidInput;

/** The claims that a user means: ids of shipped ones, files of their own, folders of files; all shipped ones for none. */
final class ClaimSet {
    /** Where the shipped claims lie, from the root of the project. */
    static final Path SHIPPED = Path.of("scenarios", "claims");

    private static final String ENDING = ".yaml";

    private final Session session;

    ClaimSet(Session session) {
        this.session = session;
    }

    /** Reads the claims, and refuses all of them if anything is wrong with one. */
    List<Claim> read(List<String> words) throws IOException {
        ClaimFiles reader = new ClaimFiles();
        List<Claim> claims = new ArrayList<>();
        Set<Finding> findings = new LinkedHashSet<>();
        for (Path file : files(words)) {
            try {
                claims.add(reader.read(file));
            } catch (InvalidInput e) {
                findings.addAll(e.findings());
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidInput(findings);
        }
        return claims;
    }

    private Set<Path> files(List<String> words) throws IOException {
        List<Path> shipped = Files.isDirectory(SHIPPED) ? inside(SHIPPED) : List.of();
        Set<Path> files = new LinkedHashSet<>();
        List<String> complaints = new ArrayList<>();
        for (String word : words) {
            Path path = path(word);
            Path named = path(SHIPPED.resolve(word + ENDING).toString());
            if (Files.isDirectory(path)) {
                List<Path> found = inside(path.normalize());
                if (found.isEmpty()) {
                    complaints.add(session.text("claims.none-inside", word));
                }
                files.addAll(found);
            } else if (Files.exists(path)) {
                files.add(path.normalize());
            } else if (shipped.contains(named)) {
                files.add(named);
            } else {
                List<String> ids = shipped.stream().map(ClaimSet::id).toList();
                complaints.add(session.text("claims.unknown", word)
                        + session.language().didYouMean(Nearest.to(word, ids)));
            }
        }
        if (words.isEmpty() && shipped.isEmpty()) {
            complaints.add(session.text("claims.none-shipped", SHIPPED.toString()));
        }
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
        files.addAll(words.isEmpty() ? shipped : List.of());
        return files;
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    private Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new UsageError(session.text("claims.unknown", word));
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
            entries.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }
}
