package org.pacta.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before the subcommands. */
@Command(
        name = "pacta",
        mixinStandardHelpOptions = true,
        versionProvider = PrintedVersion.class,
        synopsisSubcommandLabel = "(pledges | paragraphs)",
        header = "Reads a declaration and prints what its adopters promised.",
        description = {
            "",
            "Without a command, or with settings such as --server.port=8081, the server starts. The commands need neither"
                    + " server nor database."
        },
        footer = {
            "",
            "FILE is PDF, DOCX or HTML of at most 20 MB, or plain text in UTF-8 of at most 2 MB.",
            "Pledges are found in English; paragraphs are read in any language.",
            "What the columns mean: pacta pledges --help, pacta paragraphs --help.",
            "Exit code 0: done. 2: the file or an argument cannot be read, or pledges cannot be found in its language; one line on"
                    + " the error stream says why.",
            "",
            "Examples:",
            "  java -jar pacta.jar pledges declaration.txt",
            "  java -jar pacta.jar paragraphs declaration.txt --format json"
        })
final class PactaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given; see --help");
    }
}
