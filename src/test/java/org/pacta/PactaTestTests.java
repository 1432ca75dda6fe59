package org.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PactaTest
class PactaTestTests {

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    MutableClock hand;

    @Test
    void worksOnARealPostgresqlSeventeenAsARoleWithoutSpecialRights() {
        assertThat(ask("show server_version")).startsWith("17.");
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void everybodySeesTheTimeThatTheTestSets() {
        hand.setTo(Instant.parse("2027-01-31T08:00:00Z"));
        hand.advance(Duration.ofHours(1));

        assertThat(clock.instant()).isEqualTo("2027-01-31T09:00:00Z");
        hand.reset();
    }

    @Test
    void runsInUniversalTimeOnBothSides() {
        assertThat(TimeZone.getDefault().getID()).isEqualTo("UTC");
        assertThat(ask("show timezone")).isEqualTo("UTC");
    }

    private String ask(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
