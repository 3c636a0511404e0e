package org.shaotai.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@AnalyzeClasses(
        packages = "org.shaotai.persistence",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_store_knows_no_screen =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule no_jooq_type_leaves_a_store =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Store")
                    .and()
                    .areDeclaredInClassesThat()
                    .doNotHaveSimpleName("JournalStore")
                    .should()
                    .notHaveRawReturnType(
                            DescribedPredicate.describe(
                                    "a jOOQ type",
                                    type -> type.getPackageName().startsWith("org.jooq")));

    @ArchTest
    static final ArchRule a_store_is_one_concrete_final_class =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Store")
                    .should()
                    .notBeInterfaces()
                    .andShould()
                    .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule no_package_of_leftovers =
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
    static final ArchRule time_comes_from_a_passed_clock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_catches_everything =
            noMethods().should().declareThrowableOfType(Exception.class);
}
