package org.pacta.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class ReadyNoticeTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void namesAddressDatabaseAndProfileWithoutThePasswordInTheAddress() {
        environment.setActiveProfiles("production");
        environment.setProperty("local.server.port", "8080");
        environment.setProperty(
                "spring.datasource.url", "jdbc:postgresql://db.example.org/pacta?user=pacta&password=secret");

        assertThat(lines())
                .containsExactly(
                        "Pacta is ready: http://localhost:8080",
                        "Data:    jdbc:postgresql://db.example.org/pacta",
                        "Profile: production");
    }

    @Test
    void namesTheDefaultProfileWhenNoneIsChosen() {
        environment.setDefaultProfiles("demo");

        assertThat(lines()).contains("Pacta is ready.", "Profile: demo");
    }

    private Iterable<String> lines() {
        return new ReadyNotice(environment, new StaticListableBeanFactory().getBeanProvider(OwnPostgres.class)).lines();
    }
}
