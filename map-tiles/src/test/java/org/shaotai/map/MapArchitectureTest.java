package org.shaotai.map;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.shaotai.map", importOptions = ImportOption.DoNotIncludeTests.class)
class MapArchitectureTest {

    @ArchTest
    static final ArchRule knowsCoordinatesAndNeverMatters =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.shaotai.map..",
                            "java..",
                            "javax.imageio..",
                            "javafx..",
                            "org.locationtech.jts..",
                            "org.sqlite..",
                            "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule coordinatesAndRastersKnowNoScreen =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..view..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.shaotai.map.view..");
}
