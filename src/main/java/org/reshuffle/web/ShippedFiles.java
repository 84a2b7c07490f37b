package org.reshuffle.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.scenario.ClaimFiles;
import org.reshuffle.scenario.Finding;
import org.reshuffle.scenario.InvalidInput;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.scenario.LessonFiles;
import org.reshuffle.scenario.ScenarioReader;

/**
 * What the folder of scenarios holds, read.
 *
 * @param folder the folder
 * @param scenarios scenarios by name
 * @param claims claims by id
 * @param lessons lessons in their order
 */
public record ShippedFiles(
        Path folder,
        ImmutableMap<String, Scenario> scenarios,
        ImmutableMap<String, Claim> claims,
        ImmutableList<Lesson> lessons) {
    private static final String ENDING = ".yaml";

    /**
     * Reads all of it.
     *
     * @throws InvalidInput if anything is wrong with any file
     */
    public static ShippedFiles read(Path folder) throws IOException {
        Set<Finding> findings = new LinkedHashSet<>();
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        each(folder, ScenarioReader::read, findings).forEach(scenario -> scenarios.put(scenario.name(), scenario));
        Map<String, Claim> claims = new LinkedHashMap<>();
        each(folder.resolve("claims"), new ClaimFiles()::read, findings)
                .forEach(claim -> claims.put(claim.id(), claim));
        check(findings);
        List<Lesson> lessons = each(folder.resolve("lessons"), new LessonFiles(scenarios, claims)::read, findings);
        check(findings);
        lessons.sort(Comparator.comparingInt(Lesson::order));
        return new ShippedFiles(
                folder, ImmutableMap.copyOf(scenarios), ImmutableMap.copyOf(claims), ImmutableList.copyOf(lessons));
    }

    /** The axis of each lesson's prediction, by lesson. */
    public ImmutableMap<String, Axis> predictionAxes() {
        return LessonsFile.axes(lessons);
    }

    private static void check(Set<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new InvalidInput(findings);
        }
    }

    private static <T> List<T> each(Path folder, Function<Path, T> reader, Set<Finding> findings) throws IOException {
        List<T> read = new ArrayList<>();
        for (Path file : inside(folder)) {
            try {
                read.add(reader.apply(file));
            } catch (InvalidInput e) {
                findings.addAll(e.findings());
            }
        }
        return read;
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
