package org.pacta;

import java.util.List;
import java.util.function.Function;
import org.pacta.cli.Terminal;
import org.pacta.pledge.Finding;
import org.pacta.pledge.Kind;
import org.pacta.pledge.PledgeText;
import org.pacta.pledge.Span;
import org.pacta.pledge.SpeechAct;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Pacta: the server, or one command of the command line. */
@SpringBootApplication
public class Pacta {

    public static void main(String[] args) {
        UniversalTime.begin();
        if (Terminal.isMeantBy(args)) {
            System.exit(Terminal.run(args, FINDER, System.out, System.err));
        }
        SpringApplication.run(Pacta.class, args);
    }

    /** Finds nothing: holds the place of the pledge finder. */
    private static final Function<PledgeText, List<Finding>> FINDER = text -> text.passages().stream()
            .map(p -> new Finding(
                    p.label(),
                    Kind.NONE,
                    SpeechAct.ASSERTIVE,
                    new Span(0, p.text().length()),
                    "",
                    "",
                    "",
                    "",
                    ""))
            .toList();
}
