package org.shaotai.console;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** The rules of the house, for the window and the command line. */
@AnalyzeClasses(
        packages = "org.shaotai.console",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int USUAL_LINES = 240;
    private static final int MOST_LINES = 400;

    /** A package named common holds fewer files than this, or it is split by meaning. */
    private static final int MOST_SHARED = 10;

    private static final List<String> MODULES =
            List.of("console-app", "persistence", "map-tiles", "packaging");

    /** What may be longer than usual: a list, or one capability's commands in one place. */
    private static final Set<String> LONG =
            Set.of(
                    "MapView.java",
                    "MatterLife.java",
                    "RegionStore.java",
                    "Store.java",
                    "HandWritten.java",
                    "WhistleStore.java",
                    "Screens.java");

    @ArchTest
    static final ArchRule theWindowKnowsNoDatabase =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jooq..",
                            "org.h2..",
                            "org.postgresql..",
                            "org.flywaydb..",
                            "java.sql..",
                            "javax.sql..",
                            "org.shaotai.persistence.jooq..");

    @ArchTest
    static final ArchRule aModelHoldsDecisionsAndTouchesNoControl =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Model")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "javafx.scene..",
                                    "javafx.fxml..",
                                    "javafx.stage..",
                                    "javafx.animation..",
                                    "org.controlsfx.."));

    @ArchTest
    static final ArchRule onlyControllersAreFilledByLayouts =
            fields().that()
                    .areAnnotatedWith(FXML.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Controller");

    @ArchTest
    static final ArchRule aControllerIsFinal =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Controller")
                    .should()
                    .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule stylesStandInTheTheme =
            noClasses().should().callMethod(Node.class, "setStyle", String.class);

    @ArchTest
    static final ArchRule onlyTheBackgroundCrossesThreads =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.shaotai.console.tour..")
                    .and()
                    .doNotHaveSimpleName("WorkerBackground")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Thread.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(javafx.concurrent.Task.class);

    @ArchTest
    static final ArchRule onlyTheTerminalAndTheBenchmarkPrint =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*[.](ConsoleCommand|FirstPaint)([$].*)?")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule noPackageOfLeftovers =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..util..",
                            "..manager..",
                            "..impl..",
                            "..dto..",
                            "..service..",
                            "..helper..");

    @ArchTest
    static final ArchRule namesEndInTheClosedListOfSuffixes =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Manager|Service|Helper|Util|Utils|Impl|Dto|Factory|ViewModel)");

    @ArchTest
    static final ArchRule timeComesFromAPassedClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @Test
    void noSourceFileIsTooLong() throws IOException {
        Set<String> longer = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : sources(Path.of("..", module, "src", "main"))) {
                long lines = lines(file);
                assertThat(lines).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
                if (lines > USUAL_LINES) {
                    longer.add(file.getFileName().toString());
                }
            }
        }
        assertThat(longer).isSubsetOf(LONG);
    }

    @Test
    void whatAllShareStaysSmall() throws IOException {
        for (String module : MODULES) {
            for (Path file : sources(Path.of("..", module, "src", "main"))) {
                if (file.getParent().endsWith("common")) {
                    assertThat(sources(file.getParent()))
                            .as(file.getParent().toString())
                            .hasSizeLessThan(MOST_SHARED);
                }
            }
        }
    }

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        Path themes = Path.of("src/main/resources/org/shaotai/console/theme");
        try (Stream<Path> files = Files.list(themes)) {
            Set<String> coloured =
                    files.filter(file -> !file.getFileName().toString().startsWith("tokens-"))
                            .filter(
                                    file ->
                                            read(file)
                                                    .matches("(?s).*:[^;]*(#[0-9a-fA-F]{3}|rgb).*"))
                            .map(file -> file.getFileName().toString())
                            .collect(Collectors.toSet());
            assertThat(coloured).isEmpty();
        }
    }

    @Test
    void bothThemesDefineTheSameTokens() {
        assertThat(tokens("dark")).isEqualTo(tokens("light")).isNotEmpty();
    }

    private static Set<String> tokens(String theme) {
        return read(Path.of(
                        "src/main/resources/org/shaotai/console/theme/tokens-" + theme + ".css"))
                .lines()
                .filter(line -> line.strip().startsWith("-"))
                .map(line -> line.substring(0, line.indexOf(':')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
