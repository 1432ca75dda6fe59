package org.pacta.database;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last lines on the console: where to go, where the data is, and in which profile Pacta runs. */
@Component
class ReadyNotice {

    /** After whatever a room does when all is ready; what shall stand below these lines takes a higher order. */
    static final int ORDER = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final Environment environment;
    private final ObjectProvider<OwnPostgres> ownPostgres;

    ReadyNotice(Environment environment, ObjectProvider<OwnPostgres> ownPostgres) {
        this.environment = environment;
        this.ownPostgres = ownPostgres;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(ORDER)
    void show() {
        lines().forEach(LOG::info);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        String port = environment.getProperty("local.server.port");
        lines.add(port == null ? "Pacta is ready." : "Pacta is ready: http://localhost:" + port);
        lines.add("Data:    " + whereTheDataIs());
        lines.add("Profile: " + String.join(", ", profiles()));
        return lines;
    }

    private String[] profiles() {
        String[] active = environment.getActiveProfiles();
        return active.length == 0 ? environment.getDefaultProfiles() : active;
    }

    private String whereTheDataIs() {
        var own = ownPostgres.getIfAvailable();
        return own == null
                ? GivenDatabase.address(environment)
                : own.data().path().toString();
    }
}
