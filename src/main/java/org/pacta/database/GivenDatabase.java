package org.pacta.database;

import org.springframework.core.env.Environment;

/** The database that was named from outside. */
final class GivenDatabase {

    private GivenDatabase() {}

    /** Its JDBC address without the parameters, which may hold a password. Empty if none was given. */
    static String address(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
    }
}
