package org.pacta;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.pacta.people.Role.ADMINISTRATOR;
import static org.pacta.people.Role.MANAGER;
import static org.pacta.people.Role.SECRETARIAT;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

    private static final Map<String, Set<Role>> PAGES = Map.ofEntries();

    private static final Map<String, Set<Role>> DOORS = Map.ofEntries();

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

        boolean refusedAtTheDoor = answer instanceof AccessDeniedException && isFromTheDoor(answer);
        assertThat(!refusedAtTheDoor)
                .isEqualTo(DOORS.getOrDefault(name, Set.of()).contains(role));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doorsAndNobody")
    void noDoorIsOpenToSomebodyNotSignedIn(String name, Method door) {
        people.signOut();

        assertThat(catchThrowable(() -> pass(door))).isInstanceOf(RuntimeException.class);
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

    private static boolean isFromTheDoor(Throwable refusal) {
        return Arrays.stream(refusal.getStackTrace())
                .anyMatch(frame -> frame.getClassName().contains("AuthorizationManagerBeforeMethodInterceptor"));
    }

    private static Stream<Method> doors() {
        return classesWith(Service.class)
                .filter(service -> Modifier.isPublic(service.getModifiers()) && !NO_DOORS.contains(service))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
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

    private static Stream<Class<?>> classesWith(Class<? extends java.lang.annotation.Annotation> annotation) {
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
