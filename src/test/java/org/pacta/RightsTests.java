package org.pacta;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pacta.people.Role.ADMINISTRATOR;
import static org.pacta.people.Role.FOCAL_POINT;
import static org.pacta.people.Role.MANAGER;
import static org.pacta.people.Role.REVIEWER;
import static org.pacta.people.Role.SECRETARIAT;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.audit.AuditTrail;
import org.pacta.commitment.CommitmentLifecycle;
import org.pacta.people.People;
import org.pacta.people.Role;
import org.pacta.people.SignedIn;
import org.pacta.people.TestPeople;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may open which page and pass which door. What is not in these tables does not pass the build. */
@PactaTest
@Transactional
class RightsTests {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> OVERSEERS = EnumSet.of(SECRETARIAT, MANAGER, ADMINISTRATOR);

    /** Called by other rooms and by the engine, never by a screen on somebody's behalf; or without anything to protect. */
    private static final Set<Class<?>> NO_DOORS =
            Set.of(CommitmentLifecycle.class, AuditTrail.class, People.class, SignedIn.class);

    /** Called by the engine's delegates in their transaction; the person was asked at the door of the task. */
    private static final Set<String> ENGINE_ONLY = Set.of("Findings.close");

    private static final Map<String, Set<Role>> PAGES = Map.ofEntries(
            Map.entry("DashboardView", OVERSEERS),
            Map.entry("LoginView", Set.of()),
            Map.entry("HomeView", EVERYBODY),
            Map.entry("DeclarationsView", EVERYBODY),
            Map.entry("LoadDeclarationView", EnumSet.of(SECRETARIAT)),
            Map.entry("DeclarationView", EVERYBODY),
            Map.entry("CompareView", EVERYBODY),
            Map.entry("CommitmentView", EVERYBODY),
            Map.entry("CommitmentsView", EVERYBODY),
            Map.entry("TasksView", EVERYBODY),
            Map.entry("ReassignView", EnumSet.of(SECRETARIAT)),
            Map.entry("ReportView", EnumSet.of(FOCAL_POINT)),
            Map.entry("ReviewView", EnumSet.of(REVIEWER)),
            Map.entry("ConfirmPledgesView", EnumSet.of(SECRETARIAT)),
            Map.entry("AssignView", EnumSet.of(SECRETARIAT)),
            Map.entry("OwnPasswordView", EVERYBODY),
            Map.entry("PeopleView", EnumSet.of(ADMINISTRATOR)));

    private static final Map<String, Set<Role>> DOORS = Map.ofEntries(
            Map.entry("NoticeBoard.unread", EVERYBODY),
            Map.entry("NoticeBoard.markRead", EVERYBODY),
            Map.entry("NoticeBoard.markAllRead", EVERYBODY),
            Map.entry("Progress.picture", OVERSEERS),
            Map.entry("Findings.of", OVERSEERS),
            Map.entry("Findings.marks", EVERYBODY),
            Map.entry("Findings.confirm", EnumSet.of(SECRETARIAT)),
            Map.entry("Findings.dismiss", EnumSet.of(SECRETARIAT)),
            Map.entry("Findings.reopen", EnumSet.of(SECRETARIAT)),
            Map.entry("Findings.correct", EnumSet.of(SECRETARIAT)),
            Map.entry("Findings.split", EnumSet.of(SECRETARIAT)),
            Map.entry("Findings.join", EnumSet.of(SECRETARIAT)),
            Map.entry("Findings.mark", EnumSet.of(SECRETARIAT)),
            Map.entry("Declarations.preview", EnumSet.of(SECRETARIAT)),
            Map.entry("Declarations.load", EnumSet.of(SECRETARIAT)),
            Map.entry("Readings.begin", EnumSet.of(SECRETARIAT)),
            Map.entry("Declarations.all", EVERYBODY),
            Map.entry("Declarations.followedUp", EVERYBODY),
            Map.entry("Declarations.find", EVERYBODY),
            Map.entry("Declarations.paragraphs", EVERYBODY),
            Map.entry("Declarations.leftOut", EVERYBODY),
            Map.entry("Declarations.footnotes", EVERYBODY),
            Map.entry("Declarations.noteMarks", EVERYBODY),
            Map.entry("Declarations.correct", EnumSet.of(SECRETARIAT)),
            Map.entry("Declarations.source", EVERYBODY),
            Map.entry("Findings.track", EnumSet.of(SECRETARIAT)),
            Map.entry("Restatements.alike", EnumSet.of(SECRETARIAT)),
            Map.entry("Restatements.twinsIn", EnumSet.of(SECRETARIAT)),
            Map.entry("Restatements.linkedIn", EVERYBODY),
            Map.entry("Restatements.of", EVERYBODY),
            Map.entry("Restatements.link", EnumSet.of(SECRETARIAT)),
            Map.entry("Restatements.unlink", EnumSet.of(SECRETARIAT)),
            Map.entry("Versions.resembling", EnumSet.of(SECRETARIAT)),
            Map.entry("Versions.notes", EVERYBODY),
            Map.entry("Versions.of", EVERYBODY),
            Map.entry("Versions.comparedWithTheVersionBefore", EVERYBODY),
            Map.entry("Versions.besideTheOriginal", EVERYBODY),
            Map.entry("Versions.matchedWith", EnumSet.of(SECRETARIAT)),
            Map.entry("Versions.laterWordingsOf", EVERYBODY),
            Map.entry("Register.rows", EVERYBODY),
            Map.entry("Register.longestOverdue", EVERYBODY),
            Map.entry("Register.count", EVERYBODY),
            Map.entry("Register.find", EVERYBODY),
            Map.entry("Register.tally", EVERYBODY),
            Map.entry("Register.coverage", EVERYBODY),
            Map.entry("Commitments.assign", EnumSet.of(SECRETARIAT)),
            Map.entry("Commitments.withdraw", EnumSet.of(SECRETARIAT, MANAGER)),
            Map.entry("StatusUpdates.openReport", EnumSet.of(FOCAL_POINT)),
            Map.entry("StatusUpdates.saveDraft", EnumSet.of(FOCAL_POINT)),
            Map.entry("StatusUpdates.attachLink", EnumSet.of(FOCAL_POINT)),
            Map.entry("StatusUpdates.attachFile", EnumSet.of(FOCAL_POINT)),
            Map.entry("StatusUpdates.removeEvidence", EnumSet.of(FOCAL_POINT)),
            Map.entry("StatusUpdates.submit", EnumSet.of(FOCAL_POINT)),
            Map.entry("StatusUpdates.review", EnumSet.of(REVIEWER)),
            Map.entry("StatusUpdates.of", EVERYBODY),
            Map.entry("StatusUpdates.file", EVERYBODY),
            Map.entry("Histories.of", EVERYBODY),
            Map.entry("FollowUps.routingOf", EnumSet.of(SECRETARIAT)),
            Map.entry("FollowUps.nextReportDueOn", EnumSet.of(SECRETARIAT)),
            Map.entry("FollowUps.assign", EnumSet.of(SECRETARIAT)),
            Map.entry("FollowUps.assignAll", EnumSet.of(SECRETARIAT)),
            Map.entry("FollowUps.report", EnumSet.of(FOCAL_POINT)),
            Map.entry("FollowUps.review", EnumSet.of(REVIEWER)),
            Map.entry("CurrentSteps.of", EVERYBODY),
            Map.entry("DeclarationIntake.declarationOf", EnumSet.of(SECRETARIAT)),
            Map.entry("DeclarationIntake.confirmPledges", EnumSet.of(SECRETARIAT)),
            Map.entry("Tasks.mine", EVERYBODY),
            Map.entry("Tasks.find", EVERYBODY),
            Map.entry("Tasks.of", EVERYBODY),
            Map.entry("Tasks.completionOf", EVERYBODY),
            Map.entry("Accounts.list", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.add", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.change", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.enable", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.disable", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.unlock", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.setPassword", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.addUnit", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.renameUnit", EnumSet.of(ADMINISTRATOR)),
            Map.entry("Accounts.changeOwnPassword", EVERYBODY));

    @Autowired
    ApplicationContext application;

    @Autowired
    TestPeople people;

    @Test
    void everyPageIsOpenToItsRolesOnly() {
        Map<String, Set<Role>> open = new TreeMap<>();
        classesWith(Route.class).forEach(page -> open.put(page.getSimpleName(), rolesOf(page)));

        assertThat(open).containsExactlyInAnyOrderEntriesOf(PAGES);
    }

    @Test
    void everyDoorIsInTheTable() {
        Set<String> doors = doors().map(RightsTests::nameOf).collect(toCollection(TreeSet::new));

        assertThat(doors).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
    }

    static Stream<Arguments> doorsAndRoles() {
        return doors().flatMap(door -> EVERYBODY.stream().map(role -> Arguments.of(nameOf(door), role, door)));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("doorsAndRoles")
    void everyDoorIsOpenToItsRolesOnly(String name, Role role, Method door) {
        Throwable answer = people.as(people.with(role), () -> catchThrowable(() -> pass(door)));

        boolean refusedAtTheDoor = answer instanceof AuthorizationDeniedException;
        assertThat(!refusedAtTheDoor)
                .isEqualTo(DOORS.getOrDefault(name, Set.of()).contains(role));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doorsAndNobody")
    void noDoorIsOpenToSomebodyNotSignedIn(String name, Method door) {
        people.signOut();

        assertThat(catchThrowable(() -> pass(door)))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    static Stream<Arguments> doorsAndNobody() {
        return doors().map(door -> Arguments.of(nameOf(door), door));
    }

    /** Passes the door with empty hands: what counts is whether it opens. */
    private void pass(Method door) throws Throwable {
        Object service = application.getBean(door.getDeclaringClass());
        assertThat(AopUtils.isAopProxy(service)).as("the door is guarded").isTrue();
        try {
            door.invoke(
                    service,
                    Arrays.stream(door.getParameterTypes())
                            .map(RightsTests::nothing)
                            .toArray());
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? false : null;
    }

    private static Stream<Method> doors() {
        return classesWith(Service.class)
                .filter(service -> Modifier.isPublic(service.getModifiers()) && !NO_DOORS.contains(service))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !ENGINE_ONLY.contains(nameOf(method)));
    }

    private static String nameOf(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }

    private static Set<Role> rolesOf(Class<?> page) {
        if (page.isAnnotationPresent(PermitAll.class)) {
            return EVERYBODY;
        }
        RolesAllowed roles = page.getAnnotation(RolesAllowed.class);
        return roles == null
                ? Set.of()
                : Arrays.stream(roles.value()).map(Role::valueOf).collect(toSet());
    }

    private static Stream<Class<?>> classesWith(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scanner.findCandidateComponents("org.pacta").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(RightsTests::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
