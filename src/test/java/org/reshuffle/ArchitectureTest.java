package org.reshuffle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, and what the engine does without so that it also runs in a browser. */
class ArchitectureTest {

    /** The engine: from a resolved scenario to observations and verdicts. Compiles to WebAssembly. */
    private static final List<String> ENGINE =
            List.of("random", "world", "shock", "behaviour", "indicator", "observe", "model", "experiment", "judge");

    /** What surrounds the engine on the JVM: files, threads, processes, people. */
    private static final List<String> EDGES =
            List.of("scenario", "result", "browser", "sweep", "backtest", "report", "web", "cli");

    /** Each package may use those before it in this list, and no other. */
    private static final List<String> PACKAGES =
            Stream.concat(ENGINE.stream(), EDGES.stream()).toList();

    /** Packages that have a place in the order and no class so far. */
    private static final Set<String> NOT_YET = Set.of();

    /** Functions of {@link Class} that read the program itself. */
    private static final Pattern REFLECTION = Pattern.compile(
            "forName|newInstance|cast|get(Declared)?(Methods?|Fields?|Constructors?|Classes)|getRecordComponents"
                    + "|getEnumConstants|getResource(AsStream)?|getClassLoader|getModule|getProtectionDomain|getAnnotation.*");

    private static final Path SOURCES = Path.of("src/main/java/org/reshuffle");

    private static final int LONGEST_FILE = 400;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.reshuffle");

    /** Functions of {@link Math} that are exact, and so the same on every platform. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "absExact",
            "addExact",
            "ceil",
            "ceilDiv",
            "copySign",
            "decrementExact",
            "floor",
            "floorDiv",
            "floorMod",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "multiplyFull",
            "multiplyHigh",
            "negateExact",
            "rint",
            "round",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact");

    /** Functions of Hipparchus that gave the same bits on the JVM and in WebAssembly, besides the exact ones. */
    private static final Set<String> PORTABLE = Set.of("exp", "log");

    static Stream<String> packages() {
        return PACKAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyPackagesBeforeIt(String name) {
        String[] later = PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size()).stream()
                .map(ArchitectureTest::packageAndBelow)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageAndBelow(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .because("each package uses only those before it in " + PACKAGES)
                .allowEmptyShould(NOT_YET.contains(name))
                .check(CLASSES);
    }

    /** A rule about a package that is not there holds of anything, a misspelt one among it. */
    @ParameterizedTest
    @MethodSource("packages")
    void isThereOrExpected(String name) {
        boolean there = CLASSES.stream().anyMatch(resideInAPackage(packageAndBelow(name))::test);
        assertThat(there).isNotEqualTo(NOT_YET.contains(name));
    }

    @Test
    void everyClassIsInOneOfThePackages() {
        classes().should().resideInAnyPackage(packagesAndBelow(PACKAGES)).check(CLASSES);
    }

    /** What only a compiler for browsers calls must not be called on the JVM. */
    @Test
    void nothingUsesBrowser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageAndBelow("browser"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packageAndBelow("browser"))
                .check(CLASSES);
    }

    @Test
    void onlyModelKnowsMason() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageAndBelow("model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("sim..", "ec..")
                .check(CLASSES);
    }

    @Test
    void onlyScenarioKnowsYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageAndBelow("scenario"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.dataformat.yaml..", "org.yaml..")
                .check(CLASSES);
    }

    @Test
    void engineNeedsNoReflectionFilesThreadsClockOrLocale() {
        DescribedPredicate<JavaClass> fileInputAndOutput = resideInAPackage("java.io..")
                .and(DescribedPredicate.not(JavaClass.Predicates.type(Serializable.class)))
                .as("java.io, but for Serializable");
        DescribedPredicate<JavaClass> absentFromBrowser = describe(
                "absent from a browser, or different from run to run",
                type -> fileInputAndOutput.test(type)
                        || JavaClass.Predicates.resideInAnyPackage(
                                        "java.lang.invoke..",
                                        "java.lang.reflect..",
                                        "java.net..",
                                        "java.nio.channels..",
                                        "java.nio.file..",
                                        "java.sql..",
                                        "java.text..",
                                        "java.time..",
                                        "java.util.concurrent..",
                                        "com.fasterxml..",
                                        "org.duckdb..",
                                        "picocli..")
                                .test(type)
                        || Set.of(
                                        "java.lang.ClassLoader",
                                        "java.lang.StrictMath",
                                        "java.lang.Thread",
                                        "java.lang.ThreadLocal",
                                        "java.util.Calendar",
                                        "java.util.Date",
                                        "java.util.Formatter",
                                        "java.util.Locale",
                                        "java.util.ResourceBundle",
                                        "java.util.ServiceLoader",
                                        "java.util.SplittableRandom",
                                        "java.util.UUID")
                                .contains(type.getName()));
        engine().should().dependOnClassesThat(absentFromBrowser).check(CLASSES);
    }

    @Test
    void engineReadsNoClockAndFormatsNothingByLocale() {
        engine().should()
                .accessTargetWhere(describe(
                        "of the clock or the default locale",
                        access -> isOneOf(access, System.class, Set.of("currentTimeMillis", "nanoTime", "getenv"))
                                || isOneOf(access, String.class, Set.of("format", "formatted"))
                                || formatsByDefaultLocale(access)))
                .check(CLASSES);
    }

    @Test
    void engineReadsNothingOfItself() {
        engine().should()
                .accessTargetWhere(describe(
                        "reflection through Class",
                        access -> access.getTargetOwner().isEquivalentTo(Class.class)
                                && REFLECTION
                                        .matcher(access.getTarget().getName())
                                        .matches()))
                .because("what is compiled for browsers knows only the classes that it names")
                .check(CLASSES);
    }

    /** Other locales have decimal commas, digits of their own, and an i without a dot. */
    @Test
    void nothingFormatsByTheDefaultLocale() {
        noClasses()
                .should()
                .accessTargetWhere(describe("by the default locale", ArchitectureTest::formatsByDefaultLocale))
                .because("results and messages are the same wherever they are written: name Locale.ROOT")
                .check(CLASSES);
    }

    @Test
    void engineUsesOnlyFunctionsWithTheSameBitsEverywhere() {
        engine().should()
                .accessTargetWhere(describe(
                        "a mathematical function that differs between platforms",
                        access -> isAnother(access, "java.lang.Math", EXACT)
                                || (isAnother(access, "org.hipparchus.util.FastMath", EXACT)
                                        && !PORTABLE.contains(access.getTarget().getName()))))
                .because("Math.exp and its like differ in WebAssembly; the package random has portable ones")
                .check(CLASSES);
    }

    @Test
    void nothingDrawsFromUnkeyedGenerators() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .accessTargetWhere(describe("Math.random", access -> isOneOf(access, Math.class, Set.of("random"))))
                .because("every draw comes from a stream keyed by seed, purpose and agent")
                .check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("runs share nothing")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassDoes() {
        Pattern vague = Pattern.compile(".*(Utils?|Managers?|Impl|Helpers?|Base)");
        // A world or a flow of the base year is a thing of the model; a class to be extended is not.
        Pattern toBeExtended = Pattern.compile("(Base|Abstract)\\p{Lu}.*");
        Set<String> named = CLASSES.stream()
                .filter(type -> vague.matcher(type.getSimpleName()).matches()
                        || (type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && toBeExtended.matcher(type.getSimpleName()).matches()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).as("classes named by their place in the code").isEmpty();
    }

    @Test
    void everyPackageSaysItsPurpose() throws IOException {
        Set<Path> silent = sources().stream()
                .map(Path::getParent)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    @Test
    void everyFileFitsInTheHead() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    private static GivenClassesConjunction engine() {
        return noClasses().that().resideInAnyPackage(packagesAndBelow(ENGINE));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String packageAndBelow(String name) {
        return "org.reshuffle." + name + "..";
    }

    private static String[] packagesAndBelow(List<String> names) {
        return names.stream().map(ArchitectureTest::packageAndBelow).toArray(String[]::new);
    }

    private static boolean isOneOf(JavaAccess<?> access, Class<?> owner, Set<String> names) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && names.contains(access.getTarget().getName());
    }

    private static boolean formatsByDefaultLocale(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        if (!(access instanceof JavaMethodCall call)) {
            return false;
        }
        boolean text = call.getTargetOwner().isEquivalentTo(String.class);
        boolean printed = call.getTargetOwner().isAssignableTo(PrintStream.class)
                || call.getTargetOwner().isAssignableTo(PrintWriter.class);
        boolean formats = (text
                        && Set.of("format", "formatted", "toUpperCase", "toLowerCase")
                                .contains(name))
                || (printed && Set.of("format", "printf").contains(name));
        return formats
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    /** Constants such as {@code Math.PI} count as well, but javac leaves no trace of them. */
    private static boolean isAnother(JavaAccess<?> access, String owner, Set<String> names) {
        return access.getTargetOwner().getName().equals(owner)
                && !names.contains(access.getTarget().getName());
    }
}
