package org.reshuffle.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.shock.ShockKinds;

class DocsTest {

    static List<Path> pages() throws IOException {
        return Page.files();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path file) {
        List<String> broken = Page.read(file).links().stream()
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !leadsSomewhere(file, link))
                .toList();
        assertThat(broken).as("links of %s without a target", file).isEmpty();
    }

    private static boolean leadsSomewhere(Path file, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || Page.read(target).anchors().contains(parts[1]));
    }

    @Test
    void bothReadmesSayTheSame() {
        Page english = Page.of("README.md");
        Page chinese = Page.of("README.zh.md");
        assertThat(chinese.blocks()).as("commands and examples").isEqualTo(english.blocks());
        assertThat(levels(chinese)).as("levels of the headings").isEqualTo(levels(english));
        assertThat(chinese.rows()).as("rows of tables").hasSameSizeAs(english.rows());
        assertThat(targets(chinese)).as("where links lead").isEqualTo(targets(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void readmesNameEveryKindOfShock(String readme) {
        String text = String.join("\n", Page.of(readme).lines());
        assertThat(ShockKinds.ALL).allSatisfy(kind -> assertThat(text).contains("`" + kind.name() + "`"));
    }

    private static List<Integer> levels(Page page) {
        return page.headings().stream().map(heading -> heading.indexOf(' ')).toList();
    }

    private static List<String> targets(Page page) {
        return page.links().stream()
                .filter(link -> !link.startsWith("README"))
                .sorted()
                .toList();
    }
}
