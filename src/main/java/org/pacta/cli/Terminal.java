package org.pacta.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pacta.pledge.Finding;
import org.pacta.pledge.PledgeText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The door to the command line. Output is UTF-8 whatever the platform's own encoding, because the texts are full of
 * curly quotes and other people's names.
 */
public final class Terminal {
    private static final Set<String> OWN_OPTIONS = Set.of("--help", "--version");

    private Terminal() {}

    /**
     * True if the arguments are a command rather than settings of the server. Those begin with two hyphens, such as
     * {@code --server.port=8081}; no argument at all starts the server too.
     */
    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("--") || OWN_OPTIONS.contains(arguments[0]));
    }

    /**
     * Runs one command.
     *
     * @param finder finds the pledges of a text
     * @return 0 if it did what was asked, with a line on {@code err} where pages of the file had no words to read; 2, after
     *     one line on {@code err} that says why, if a file or an argument cannot be read, or pledges cannot be found in its
     *     language
     */
    public static int run(
            String[] arguments, Function<PledgeText, List<Finding>> finder, OutputStream out, OutputStream err) {
        PrintWriter printed = utf8(out);
        PrintWriter complaints = utf8(err);
        int exit = new CommandLine(new PactaCommand())
                .addSubcommand(new PledgesCommand(finder))
                .addSubcommand(new ParagraphsCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(printed)
                .setErr(complaints)
                .setParameterExceptionHandler(Terminal::complain)
                .execute(arguments);
        printed.flush();
        complaints.flush();
        return exit;
    }

    private static int complain(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        String reason = reason(mistake).replaceAll("\\s*\\R\\s*", " ");
        command.getErr().print("pacta: " + reason + "\n");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String reason(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched
                ? "unknown command or option " + String.join(" ", unmatched.getUnmatched()) + "; see --help"
                : String.valueOf(mistake.getMessage());
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
