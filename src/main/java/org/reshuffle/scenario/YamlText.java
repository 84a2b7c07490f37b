package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.scenario.Node.Style;
import org.reshuffle.world.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns YAML into {@link Node}s, from the parser's events: words stay words, so that {@code on} is no boolean, and
 * every one keeps its place.
 */
final class YamlText {
    /** How deep lists and keys may nest. */
    private static final int MOST_DEPTH = 24;
    /** Longest line: the parser's time grows with the square of it. */
    private static final int MOST_COLUMNS = 1 << 16;
    /** How many values a file may hold, aliases counted as often as they are used. */
    private static final long MOST_VALUES = 200_000;

    private final String text;
    private final Position origin;
    private final Findings findings;
    private final ParserImpl parser;
    private final Map<String, Node> anchors = new HashMap<>();
    private final List<Integer> lineStarts = new ArrayList<>();

    private YamlText(String text, Position origin, Findings findings) {
        this.text = text;
        this.origin = origin;
        this.findings = findings;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /**
     * The one document of a text.
     *
     * @param text YAML
     * @param origin where the text begins
     * @param findings where to say what is wrong; what is no YAML at all ends the reading
     */
    static Node parse(String text, Position origin, Findings findings) {
        refuseLongLines(text, origin, findings);
        try {
            return new YamlText(text, origin, findings).document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            Position at = mark == null ? origin : at(mark, origin);
            throw findings.fatal(at, "file", syntax(e.getProblem() == null ? "" : e.getProblem()));
        } catch (ReaderException e) {
            Position at = SourceFile.endOf(text.substring(0, Math.min(e.getPosition(), text.length())), origin.file());
            throw findings.fatal(at, "file", new Text("holds a character that text may not hold", "含有文本中不允许的字符"));
        } catch (YAMLException e) {
            throw findings.fatal(origin, "file", syntax(String.valueOf(e.getMessage())));
        }
    }

    private static void refuseLongLines(String text, Position origin, Findings findings) {
        int line = 0;
        for (int begin = 0; begin < text.length(); line++) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (end - begin > MOST_COLUMNS) {
                throw findings.fatal(
                        new Position(origin.file(), origin.line() + line, MOST_COLUMNS + 1),
                        "file",
                        new Text(
                                "the line is longer than " + MOST_COLUMNS + " characters, expected shorter lines",
                                "此行超过 " + MOST_COLUMNS + " 个字符，应缩短"));
            }
            begin = end + 1;
        }
    }

    private static Text syntax(String problem) {
        if (problem.contains("TAB")) {
            return new Text("a tab where YAML wants spaces, expected spaces", "此处为制表符，YAML 要求使用空格");
        }
        String shown = Messages.shortened(problem);
        return new Text("is not valid YAML here: " + shown, "此处不是有效的 YAML：" + shown);
    }

    private Node document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw findings.fatal(origin, "file", new Text("is empty, expected keys and values", "文件为空，应包含键和值"));
        }
        parser.getEvent();
        Node node = node("", 0);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            findings.add(
                    at(parser.peekEvent().getStartMark(), origin),
                    "file",
                    new Text("a second document begins here, expected one", "此处开始第二个文档，只应有一个"));
        }
        return node;
    }

    private Node node(String path, int depth) {
        Event event = parser.getEvent();
        Position at = at(event.getStartMark(), origin);
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAnchor(), at, path);
        }
        if (depth > MOST_DEPTH) {
            throw findings.fatal(
                    at,
                    path,
                    new Text(
                            "nests deeper than " + MOST_DEPTH + " levels, expected fewer",
                            "嵌套超过 " + MOST_DEPTH + " 层"));
        }
        Node node = switch (event.getEventId()) {
            case Scalar -> word((ScalarEvent) event, at, path);
            case SequenceStart -> items(at, path, depth);
            case MappingStart -> keys(at, path, depth);
            default -> throw new IllegalStateException("unexpected " + event);
        };
        if (node.size() > MOST_VALUES) {
            throw findings.fatal(at, path.isEmpty() ? "file" : path, tooMany());
        }
        String anchor = ((NodeEvent) event).getAnchor();
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private static Text tooMany() {
        return new Text(
                "holds more than " + MOST_VALUES + " values once its aliases are written out, expected fewer",
                "展开别名后超过 " + MOST_VALUES + " 个值");
    }

    private Node alias(String anchor, Position at, String path) {
        Node node = anchors.get(anchor);
        if (node == null) {
            throw findings.fatal(
                    at,
                    path,
                    new Text(
                            "the alias '*" + anchor + "' names nothing that ends before it, expected an anchor",
                            "别名 '*" + anchor + "' 未指向之前已结束的锚点"));
        }
        return node;
    }

    private Node word(ScalarEvent event, Position at, String path) {
        String tag = event.getTag();
        boolean tagged = tag != null && !tag.equals("!");
        if (tagged) {
            tag(tag.replace("tag:yaml.org,2002:", "!!"), at, path);
        }
        // A word such as !DEU reads as a tag without a word: what was meant is clear all the same.
        String said = tagged && event.getValue().isEmpty() ? tag : event.getValue();
        Style style =
                event.isPlain() ? Style.PLAIN : event.isLiteral() || event.isFolded() ? Style.BLOCK : Style.QUOTED;
        Position begin = style == Style.BLOCK ? new Position(at.file(), at.line() + 1, indent(at.line() + 1) + 1) : at;
        return new Node.Word(at, said, style, begin);
    }

    private void tag(String tag, Position at, String path) {
        String shown = Messages.shortened(tag);
        Text message =
                new Text("the tag '" + shown + "' is not read, expected a value alone", "不支持标签 '" + shown + "'，应只写值");
        Text quotes = new Text("write \"" + shown + "\" in quotes", "请加引号写作 \"" + shown + "\"");
        findings.add(at, path, tag.startsWith("!!") ? message : Messages.with(message, quotes));
    }

    /** Spaces before the text of a line of the file. */
    private int indent(int line) {
        if (lineStarts.isEmpty()) {
            lineStarts.add(0);
            for (int k = text.indexOf('\n'); k >= 0; k = text.indexOf('\n', k + 1)) {
                lineStarts.add(k + 1);
            }
        }
        int index = line - origin.line();
        int begin = index < lineStarts.size() ? lineStarts.get(index) : text.length();
        int end = begin;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end - begin;
    }

    private Node items(Position at, String path, int depth) {
        List<Node> items = new ArrayList<>();
        long size = 1;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node(path + "[" + items.size() + "]", depth + 1);
            items.add(item);
            size = Math.min(Integer.MAX_VALUE, size + item.size());
        }
        parser.getEvent();
        return new Node.Items(at, ImmutableList.copyOf(items), size);
    }

    private Node keys(Position at, String path, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(path, depth + 1);
            String name = key instanceof Node.Word word ? word.text() : null;
            if (name == null) {
                findings.add(key.at(), path, Messages.expected("a word as key", "单词作为键", key));
            }
            String inner = path.isEmpty() ? String.valueOf(name) : path + "." + name;
            Node value = node(inner, depth + 1);
            if (name != null) {
                put(entries, new Entry(key.at(), name, value), inner);
            }
        }
        parser.getEvent();
        return Node.Keys.of(at, entries.values());
    }

    private void put(Map<String, Entry> entries, Entry entry, String path) {
        @Nullable Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            findings.add(entry.at(), path, Messages.twice("key", "键", entry.key(), first.at()));
        }
    }

    private static Position at(Mark mark, Position origin) {
        int line = mark.getLine();
        return new Position(origin.file(), origin.line() + line, mark.getColumn() + (line == 0 ? origin.column() : 1));
    }
}
