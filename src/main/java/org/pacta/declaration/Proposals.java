package org.pacta.declaration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pacta.pledge.Finding;
import org.pacta.pledge.Kind;

/**
 * Groups what the finder found, clause by clause, into what people settle: one paragraph, one commitment. All pledges of a
 * paragraph are one proposal. So are its soft passages, but only where it holds no pledge: beside one they add nothing to
 * settle. Its calls are a proposal apart, never mixed up with a pledge.
 */
final class Proposals {

    private final Map<String, List<Finding>> byLabel;

    private Proposals(Map<String, List<Finding>> byLabel) {
        this.byLabel = byLabel;
    }

    static Proposals from(List<Finding> findings) {
        return new Proposals(findings.stream().collect(groupingBy(Finding::label)));
    }

    /** What is proposed for the paragraph with this label; empty where there is nothing to follow up. */
    List<ProposedFinding> of(String label) {
        List<Finding> found = byLabel.getOrDefault(label, List.of());
        List<Finding> pledges = ofKind(found, Kind.PLEDGE);
        List<Finding> binding = pledges.isEmpty() ? ofKind(found, Kind.SOFT) : pledges;
        return Stream.of(binding, ofKind(found, Kind.CALL))
                .filter(it -> !it.isEmpty())
                .map(Proposals::together)
                .toList();
    }

    private static List<Finding> ofKind(List<Finding> found, Kind kind) {
        return found.stream().filter(it -> it.kind() == kind).toList();
    }

    private static ProposedFinding together(List<Finding> found) {
        List<FoundPassage> passages = found.stream()
                .sorted(Comparator.comparingInt(it -> it.span().start()))
                .map(it -> new FoundPassage(it.span(), it.act(), it.trigger(), it.rule(), it.reason()))
                .toList();
        return new ProposedFinding(
                found.get(0).kind(),
                passages,
                distinct(found, Finding::boundParty),
                distinct(found, Finding::deadline));
    }

    private static String distinct(List<Finding> found, Function<Finding, String> part) {
        return found.stream().map(part).filter(it -> !it.isEmpty()).distinct().collect(joining("; "));
    }
}
