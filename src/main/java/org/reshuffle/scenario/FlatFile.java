package org.reshuffle.scenario;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Items;
import org.reshuffle.scenario.Node.Keys;
import org.reshuffle.scenario.Node.Word;

/**
 * A YAML file as one value for each path, so that two files can be held against each other: {@code shocks.gas.nations}.
 * Items of a list that have an {@code id}, {@code code} or {@code path} are called by it, others by their number; lists
 * of words are one value. Texts for readers are left out, for they change no figure.
 */
public final class FlatFile {
    private final Map<String, String> values = new LinkedHashMap<>();

    private FlatFile() {}

    /**
     * The values of a file by path, in its order.
     *
     * @throws InvalidInput if the file is no YAML
     */
    public static ImmutableMap<String, String> read(Path file) {
        String shown = file.toString();
        Findings findings = new Findings(shown);
        String text = SourceFile.read(file, shown, SourceFile.MOST_BYTES, findings);
        Node tree = YamlText.parse(text, Position.startOf(shown), findings);
        findings.check();
        FlatFile flat = new FlatFile();
        flat.add("", tree);
        return ImmutableMap.copyOf(flat.values);
    }

    private void add(String path, Node node) {
        if (node instanceof Word word) {
            values.put(path, word.text());
        } else if (node instanceof Keys keys) {
            if (keys.get("en") == null || keys.get("zh") == null) {
                for (Entry entry : keys.entries()) {
                    add(below(path, entry.key()), entry.value());
                }
            }
        } else if (node instanceof Items list) {
            if (list.items().stream().allMatch(item -> item instanceof Word)) {
                values.put(
                        path,
                        list.items().stream()
                                .map(item -> ((Word) item).text())
                                .collect(Collectors.joining(", ", "[", "]")));
                return;
            }
            for (int k = 0; k < list.items().size(); k++) {
                add(below(path, name(list.items().get(k), k)), list.items().get(k));
            }
        }
    }

    private static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String name(Node item, int number) {
        if (item instanceof Keys keys) {
            for (String key : new String[] {"id", "code", "path"}) {
                if (keys.get(key) instanceof Word word) {
                    return word.text();
                }
            }
        }
        return Integer.toString(number);
    }
}
