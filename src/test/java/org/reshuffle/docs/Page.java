package org.reshuffle.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown page of the project.
 *
 * @param file where it lies, from the project's folder
 * @param lines its lines outside fenced blocks
 * @param blocks its fenced blocks
 */
record Page(Path file, List<String> lines, List<Block> blocks) {
    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.+)");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    /**
     * A fenced block.
     *
     * @param info what stands behind the fence, such as {@code sh} or {@code yaml scenario}
     */
    record Block(String info, List<String> lines) {}

    /** Every page that is written by hand or by a command, none that a run or a build leaves behind. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("output/README.md")));
        try (Stream<Path> top = Files.list(Path.of(""))) {
            top.forEach(files::add);
        }
        for (String folder : List.of("docs", "scenarios")) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.forEach(files::add);
            }
        }
        return files.stream()
                .filter(file -> file.toString().endsWith(".md") && Files.exists(file))
                .sorted()
                .toList();
    }

    static Page of(String file) {
        return read(Path.of(file));
    }

    static Page read(Path file) {
        List<String> lines = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        for (String line : text(file)) {
            boolean fence = line.strip().startsWith(FENCE);
            if (fence && open == null) {
                open = new Block(line.strip().substring(FENCE.length()), new ArrayList<>());
                blocks.add(open);
            } else if (fence) {
                open = null;
            } else {
                (open == null ? lines : open.lines()).add(line);
            }
        }
        return new Page(file, lines, blocks);
    }

    private static List<String> text(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its links lead, as written. */
    List<String> links() {
        return LINK.matcher(String.join("\n", lines))
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** Its headings, with a mark for each level. */
    List<String> headings() {
        return lines.stream().filter(line -> HEADING.matcher(line).matches()).toList();
    }

    /** Names by which its headings can be linked to, as GitHub makes them. */
    List<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (String heading : headings()) {
            Matcher matcher = HEADING.matcher(heading);
            if (matcher.matches()) {
                String slug = matcher.group(2)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                        .replace(' ', '-');
                int before = seen.merge(slug, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? slug : slug + "-" + before);
            }
        }
        return anchors;
    }

    /** First cells of the rows of its tables, without the marks of code. */
    List<String> rows() {
        return lines.stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split(" \\| ", 2)[0].substring(2).replace("`", ""))
                .toList();
    }
}
