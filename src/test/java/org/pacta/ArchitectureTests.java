package org.pacta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.data.repository.Repository;

@AnalyzeClasses(packages = "org.pacta", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule only_the_workflow_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.pacta.followup..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule only_screens_know_vaadin = noClasses()
            .that()
            .resideOutsideOfPackages("org.pacta..ui..", "org.pacta.uikit..", "org.pacta.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule the_finder_is_a_library = classes()
            .that()
            .resideInAPackage("org.pacta.pledge..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.pacta.pledge..", "java..", "org.jspecify..", "opennlp..");

    @ArchTest
    static final ArchRule screens_of_the_kit_have_no_services = noClasses()
            .that()
            .resideInAPackage("org.pacta.uikit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.stereotype..", "org.springframework.jdbc..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule repositories_and_aggregates_stay_in_their_room = classes()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .areAnnotatedWith("org.springframework.stereotype.Repository")
            .or()
            .areAnnotatedWith("org.springframework.data.relational.core.mapping.Table")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule every_view_says_who_may_open_it = classes()
            .that()
            .areAnnotatedWith("com.vaadin.flow.router.Route")
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed");

    @ArchTest
    static final ArchRule nobody_uses_jpa = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are part of JPA", (JavaClass type) -> type.getPackageName().startsWith("jakarta.persistence")));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule listeners_are_for_their_room_only = methods()
            .that()
            .areAnnotatedWith("org.springframework.context.event.EventListener")
            .should()
            .notBePublic();
}
