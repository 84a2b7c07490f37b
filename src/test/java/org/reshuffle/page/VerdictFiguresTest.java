package org.reshuffle.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page tells a verdict with the figures of {@code docs/verdicts.md}: one rounding, wherever it is read. */
class VerdictFiguresTest extends Visiting {
    private static final String NUMBER = "([+\u2212]?[0-9]+(?:[.][0-9]+)?)";
    private static final Pattern FIGURE = Pattern.compile(NUMBER);
    private static final Pattern LIMIT =
            Pattern.compile("(?:\\)|[.]\\S+) (?:above|below|from) " + NUMBER + "(?: to " + NUMBER + ")?(?=:|,| and )");
    private static final Pattern INSIDE =
            Pattern.compile("there in " + NUMBER + " % of the draws, which are " + NUMBER + " %");
    private static final Pattern FLIP =
            Pattern.compile("^- Smallest change .* from (\\S+) to (\\S+?)[.](?: So does .*)?$", Pattern.MULTILINE);

    /** What is written of a claim: its row and its section. */
    private record Written(String row, String section) {
        static List<Written> all() throws IOException {
            String text = Files.readString(Path.of("docs/verdicts.md"));
            String[] sections = text.split("(?m)^## ");
            List<String> rows =
                    text.lines().filter(line -> line.startsWith("| [C")).toList();
            assertThat(sections).hasSize(rows.size() + 1);
            return IntStream.range(0, rows.size())
                    .mapToObj(k -> new Written(rows.get(k), sections[k + 1]))
                    .toList();
        }

        String id() {
            return section.substring(0, section.indexOf('\n'));
        }

        /** The share with its interval, how many draws, and the effect against the counterfactual. */
        List<String> found() {
            String[] cells = row.split(" \\| ");
            return figures(String.join(" ", cells[3], cells[4], cells[5]));
        }

        /** Limits, the share that they cover, and the share in which it holds there. */
        List<String> conditions() {
            String line = section.lines()
                    .filter(each -> each.startsWith("- Holds "))
                    .findFirst()
                    .orElse("");
            List<String> figures = new ArrayList<>(groups(LIMIT, line));
            figures.addAll(groups(INSIDE, line));
            return figures;
        }

        /** Whether it holds under its conditions more often only. */
        boolean oftener() {
            return section.contains("\n- Holds more often ");
        }

        List<String> flip() {
            return groups(FLIP, section);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyVerdictHasTheFiguresOfTheDocs(String language) throws IOException {
        Page page = visit.again(1280, 900);
        visit.go(page, "about?lang=" + language);
        int conditional = 0;
        int oftener = 0;
        int turned = 0;
        for (Written written : Written.all()) {
            String id = written.id();
            assertThat(written.row()).startsWith("| [" + id + "]");
            Map<?, ?> shown = shown(page, id);
            assertThat(figures(shown.get("found").toString()))
                    .as(id + " in " + language + ": " + shown.get("found"))
                    .containsExactlyInAnyOrderElementsOf(written.found());
            assertThat(figures(shown.get("conditions").toString()))
                    .as(id + " in " + language + ": " + shown.get("conditions"))
                    .containsExactlyInAnyOrderElementsOf(written.conditions());
            assertThat(shown.get("where").toString().contains(language.equals("en") ? "more often" : "较常"))
                    .as(id + " in " + language + ": " + shown.get("where"))
                    .isEqualTo(written.oftener());
            oftener += written.oftener() ? 1 : 0;
            List<String> flip = List.of(shown.get("flip").toString().split(" → "));
            if (written.flip().isEmpty()
                    || FIGURE.matcher(written.flip().get(0)).matches()
                    || language.equals("en")) {
                assertThat(String.join(" ", flip)).as(id).isEqualTo(String.join(" ", written.flip()));
            }
            conditional += written.conditions().isEmpty() ? 0 : 1;
            turned += written.flip().isEmpty() ? 0 : 1;
        }
        assertThat(conditional).as("claims with conditions").isGreaterThan(10);
        assertThat(oftener).as("claims that hold more often under theirs").isBetween(1, conditional - 1);
        assertThat(turned).as("claims with a flip").isGreaterThan(15);
        assertThat(visit.complaints).isEmpty();
    }

    /** What the page says of a claim; of conditions and flips, what follows the assumption's name. */
    private static Map<?, ?> shown(Page page, String claim) {
        return (Map<?, ?>) page.evaluate("""
                async (claim) => {
                  await import('./app/parts/verdict.js');
                  document.querySelector('main rs-verdict')?.remove();
                  const one = document.createElement('rs-verdict');
                  one.claim = claim;
                  document.querySelector('main').append(one);
                  await one.updateComplete;
                  const value = (line) => line.textContent.slice(Math.max(line.textContent.lastIndexOf(': '), line.textContent.lastIndexOf('：')) + 1).trim();
                  const [share, effect, ...more] = [...one.querySelectorAll('article > p:not(.badge)')].slice(1).map((line) => line.textContent);
                  const limits = [...one.querySelectorAll('article > ul > li')].map(value);
                  const flips = [...one.querySelectorAll('article > details li')].map(value).filter((text) => text.includes('→'));
                  return {where: limits.length ? more[0] : '', found: [share, effect].join(' ').replace(/95\\s*%/, ''), conditions: [...limits, limits.length ? more[1] : ''].join(' '), flip: flips[0] ?? ''};
                }""", claim);
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text.replace("95 % interval", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> groups(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }
}
