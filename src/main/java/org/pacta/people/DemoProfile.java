package org.pacta.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo accounts, and tells about them. A production start that names the demo profile too gets none. */
@Configuration
@Profile("demo & !production")
class DemoProfile {

    private static final Logger log = LoggerFactory.getLogger(DemoProfile.class);

    @Bean
    DemoPeople demoPeople(AccountBook book, PersonAccounts accounts, TransactionTemplate transaction) {
        return new DemoPeople(book, accounts, transaction);
    }

    @Bean
    DemoAccess demoAccess() {
        return DemoPeople.access();
    }

    /** Before the seeds are loaded (order 20), whose first task goes to the secretariat. */
    @Bean
    @Order(10)
    ApplicationRunner demoPeopleMoveIn(DemoPeople people) {
        return arguments -> people.moveIn();
    }

    /** Last, so that it stands at the end of the console, under the address. */
    @Bean
    @Order
    ApplicationListener<ApplicationReadyEvent> demoAccountsAnnouncement(DemoAccess access) {
        return ready -> {
            log.info("Demo accounts, all with the password \"{}\":", access.password());
            access.accounts().forEach(account -> log.info("  {}  ({})", account.email(), account.name()));
        };
    }
}
