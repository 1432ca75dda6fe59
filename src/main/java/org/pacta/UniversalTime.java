package org.pacta;

import java.time.Clock;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One time for everybody: the process is in UTC, and all code asks the {@link Clock} for it.
 *
 * <p>The process engine writes due dates and locks without a zone. A JVM in another zone, or a change to summer time,
 * would fire its timers an hour off.
 */
@Configuration(proxyBeanMethods = false)
class UniversalTime {

    /** Puts the JVM in UTC; to be called before anything of the application is loaded. */
    static void begin() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
