package org.reshuffle.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.Text;

class GlossaryTest {
    private static final Page GLOSSARY = Page.of("docs/glossary.md");

    @Test
    void tellsEveryMeasure() {
        List<String> rows = Stream.of(Measure.values())
                .map(measure -> row(measure.key() + "` | " + measure.unit(), measure.title()))
                .toList();
        assertThat(GLOSSARY.lines()).containsAll(rows);
    }

    @Test
    void tellsEveryForce() {
        List<String> rows = Stream.of(Force.values())
                .map(force -> row(force.key() + "`", force.title()))
                .toList();
        assertThat(GLOSSARY.lines()).containsAll(rows);
    }

    private static String row(String start, Text title) {
        return "| `" + start + " | " + title.en() + " | " + title.zh() + " |";
    }

    @Test
    void hasEachTermOnce() {
        List<String> terms = GLOSSARY.lines().stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| `"))
                .map(line -> line.split(" \\| ", 2)[0].substring(2))
                .filter(term -> !List.of("term", "measure", "force").contains(term))
                .toList();
        assertThat(terms).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void saysEverythingInBothLanguages() {
        List<String> rows = GLOSSARY.lines().stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| `"))
                .toList();
        assertThat(rows).allMatch(row -> row.split(" \\| ", -1).length == 4 || row.startsWith("| force"));
        assertThat(rows).allMatch(row -> row.codePoints().anyMatch(Character::isIdeographic));
    }
}
