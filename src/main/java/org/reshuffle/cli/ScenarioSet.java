package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.scenario.Finding;
import org.reshuffle.scenario.InvalidInput;
import org.reshuffle.scenario.Position;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.scenario.Setting;
import org.reshuffle.world.Text;

/** Reads all the scenarios of a call, and lets them pass only if each of them is sound. */
final class ScenarioSet {
    /** A scenario and the file it was read from. */
    record Item(Path file, Scenario scenario) {}

    private final Language language;
    private final List<Setting> settings;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private ScenarioSet(Language language, List<Setting> settings) {
        this.language = language;
        this.settings = settings;
    }

    /**
     * Reads scenarios.
     *
     * @param paths files and folders
     * @throws InvalidInput with everything that is wrong with any of them
     * @throws UsageError if a path leads nowhere, or two scenarios would write to the same folder
     */
    static List<Item> read(Session session, List<String> paths, ScenarioOptions options) throws IOException {
        List<Path> files = new ScenarioFiles(session.language()).find(paths);
        ScenarioSet set = new ScenarioSet(session.language(), options.settings());
        set.checkOnce();
        for (Path file : files) {
            set.add(file, files.size() > 1);
        }
        if (!set.findings.isEmpty()) {
            throw new InvalidInput(set.findings);
        }
        set.checkNames();
        return set.items;
    }

    private void add(Path file, boolean oneOfSeveral) {
        List<Finding> wrong = new ArrayList<>();
        try {
            Scenario scenario = ScenarioReader.readWith(file, settings);
            items.add(new Item(file, scenario));
            wrong.addAll(noLevers(scenario));
        } catch (InvalidInput e) {
            wrong.addAll(e.findings());
        }
        for (Finding finding : wrong) {
            // A finding about an option does not say of which file it is true.
            boolean option = finding.at().file().startsWith("--");
            findings.add(oneOfSeveral && option ? in(file, finding) : finding);
        }
    }

    private Finding in(Path file, Finding finding) {
        String message = language.text("error.in-file", finding.message().in(language.code()), file.toString());
        return new Finding(finding.at(), finding.path(), new Text(message, message));
    }

    /** A setting that a file takes but that is no lever, such as a title, changes what the file is about. */
    private List<Finding> noLevers(Scenario scenario) {
        List<Finding> found = new ArrayList<>();
        for (Setting setting : settings) {
            if (Levers.find(scenario, setting.path()) == null) {
                String nearest = Levers.nearest(scenario, setting.path());
                found.add(finding(setting, language.text("error.no-lever") + language.didYouMean(nearest)));
            }
        }
        return found;
    }

    private void checkOnce() {
        Map<String, Setting> seen = new HashMap<>();
        for (Setting setting : settings) {
            Setting first = setting.path().isEmpty() ? null : seen.putIfAbsent(setting.path(), setting);
            if (first != null) {
                findings.add(finding(
                        setting, language.text("error.lever-twice", at(first).toString())));
            }
        }
        if (!findings.isEmpty()) {
            throw new InvalidInput(findings);
        }
    }

    /** Complaints of this class are made for one reader, so both of their languages are the reader's. */
    private static Finding finding(Setting setting, String message) {
        return new Finding(at(setting), setting.path(), new Text(message, message));
    }

    private static Position at(Setting setting) {
        return new Position(setting.option(), setting.number(), 1);
    }

    private void checkNames() {
        Map<String, Path> seen = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        for (Item item : items) {
            Path first = seen.putIfAbsent(item.scenario().name(), item.file());
            if (first != null) {
                complaints.add(language.text(
                        "error.same-name",
                        item.file().toString(),
                        first.toString(),
                        item.scenario().name()));
            }
        }
        if (!complaints.isEmpty()) {
            throw new UsageError(complaints);
        }
    }
}
