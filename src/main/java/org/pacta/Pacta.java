package org.pacta;

import org.pacta.cli.Terminal;
import org.pacta.pledge.PledgeFinder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Pacta: the server, or one command of the command line. */
@SpringBootApplication
public class Pacta {

    public static void main(String[] args) {
        if (Terminal.isMeantBy(args)) {
            keepLibrariesSilent();
            System.exit(Terminal.run(args, text -> PledgeFinder.english().find(text), System.out, System.err));
        }
        UniversalTime.begin();
        SpringApplication.run(Pacta.class, args);
    }

    /** What libraries have to say about a file must not stand between the rows that are printed. */
    private static void keepLibrariesSilent() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
}
