package org.pacta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application, without web server, against a real PostgreSQL.
 *
 * <p>All classes with this annotation share one application, started once, and one database. So a test leaves no state
 * that another could trip over: it is transactional, or it works on records of its own. A class that changes the
 * application (another property, another bean) gets an application and an empty database to itself, at the price of
 * its start. Nothing runs by itself: jobs are fired by the test, no seeds are loaded, and the {@link MutableClock}
 * stands still.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Pacta.class)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(PactaTest.FixedTime.class)
public @interface PactaTest {

    /** Puts the test's clock in the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    class FixedTime {

        @Bean
        @Primary
        MutableClock mutableClock() {
            return new MutableClock();
        }
    }
}
