package org.pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pacta.declaration.ReadDeclaration;
import org.pacta.declaration.ReadParagraph;
import org.pacta.pledge.Finding;
import org.pacta.pledge.PledgeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the findings of a declaration. */
@Command(
        name = "pledges",
        mixinStandardHelpOptions = true,
        versionProvider = PrintedVersion.class,
        header = "Prints one row per finding.",
        description = {
            "",
            "Columns: label (of the paragraph), kind, trigger (the governing words), bound_party, deadline, text (of the"
                    + " whole paragraph).",
            "Kinds: pledge (the adopters bind themselves), soft (for a person to settle), call (asks somebody to act), none.",
            "A text in another language than English is refused: it would look like one without pledges.",
            "JSON adds the speech act, the span of the clause in the text, the rule that decided and its reason.",
            ""
        })
final class PledgesCommand implements Runnable {
    private final Function<PledgeText, List<Finding>> finder;

    @Mixin
    private Document document;

    @Spec
    private CommandSpec spec;

    PledgesCommand(Function<PledgeText, List<Finding>> finder) {
        this.finder = finder;
    }

    @Override
    public void run() {
        ReadDeclaration declaration = document.readForPledges();
        Map<String, String> texts = declaration.paragraphs().stream()
                .filter(ReadParagraph::canHoldPledge)
                .collect(Collectors.toMap(ReadParagraph::label, ReadParagraph::text));
        List<FindingRow> rows = finder.apply(declaration.toPledgeText()).stream()
                .map(finding -> FindingRow.of(finding, texts.getOrDefault(finding.label(), "")))
                .toList();
        print(rows, spec.commandLine().getOut());
    }

    private void print(List<FindingRow> rows, PrintWriter out) {
        switch (document.format()) {
            case TSV -> {
                Rows.printTsv(out, "label", "kind", "trigger", "bound_party", "deadline", "text");
                rows.forEach(row -> Rows.printTsv(
                        out, row.label(), row.kind(), row.trigger(), row.boundParty(), row.deadline(), row.text()));
            }
            case JSON -> Rows.printJson(out, rows);
        }
    }

    /** A finding with its paragraph, as printed. */
    record FindingRow(
            String label,
            String kind,
            String trigger,
            String boundParty,
            String deadline,
            String text,
            String act,
            int start,
            int end,
            String rule,
            String reason) {

        static FindingRow of(Finding finding, String text) {
            return new FindingRow(
                    finding.label(),
                    finding.kind().word(),
                    finding.trigger(),
                    finding.boundParty(),
                    finding.deadline(),
                    text,
                    finding.act().name().toLowerCase(Locale.ROOT),
                    finding.span().start(),
                    finding.span().end(),
                    finding.rule(),
                    finding.reason());
        }
    }
}
