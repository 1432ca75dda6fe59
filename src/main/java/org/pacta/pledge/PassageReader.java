package org.pacta.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one passage, with the words of its chapeau set before it. */
final class PassageReader {
    private final Lexicon lexicon;
    private final Adopters adopters;
    private final Passage passage;
    private final ClauseReader reader;
    private final String whole;
    private final int offset;
    private final List<String> asked = new ArrayList<>();

    PassageReader(Lexicon lexicon, Adopters adopters, Passage passage) {
        this.lexicon = lexicon;
        this.adopters = adopters;
        this.passage = passage;
        this.reader = new ClauseReader(lexicon, adopters);
        this.whole = passage.chapeau().isBlank() ? passage.text() : passage.chapeau() + " " + passage.text();
        this.offset = whole.length() - passage.text().length();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<Reading> others = new ArrayList<>();
        boolean theyAreAdopters = false;
        for (Sentence sentence : SentenceSplitter.sentencesOf(whole)) {
            List<Clause> clauses = new ClauseFinder(sentence, lexicon, adopters, theyAreAdopters).clauses();
            for (Clause clause : clauses) {
                read(sentence, clause, findings, others);
            }
            theyAreAdopters = clauses.isEmpty()
                    ? theyAreAdopters
                    : clauses.get(0).subject().standing() == Subject.Standing.ADOPTERS;
        }
        return findings.isEmpty() ? List.of(none(others)) : findings;
    }

    private void read(Sentence sentence, Clause clause, List<Finding> findings, List<Reading> others) {
        Reading reading = weighed(sentence, clause, reader.read(sentence, clause));
        boolean inPassage = sentence.token(clause.end() - 1).end() > offset;
        if (reading.rule().kind() == Kind.NONE || !inPassage) {
            others.add(reading);
            return;
        }
        if (reading.rule().kind() == Kind.CALL) {
            asked.add(reading.addressee().toLowerCase(Locale.ROOT));
        }
        findings.add(finding(sentence, clause, reading));
    }

    /** What the preamble says motivates; what somebody was asked to do is no promise of theirs when it is said again. */
    private Reading weighed(Sentence sentence, Clause clause, Reading reading) {
        if (isHeading(sentence, clause)) {
            return reading.ruledBy(Rule.HEADING);
        }
        if (reading.rule() == Rule.OWN_BODY_ACT && wasAsked(sentence, clause)) {
            return reading.ruledBy(Rule.EFFECT);
        }
        boolean motive = passage.preambular() && reading.rule().kind() == Kind.PLEDGE;
        return motive ? reading.ruledBy(Rule.MOTIVE) : reading;
    }

    /** "Committing to a cleaner sea": a participle with no main clause and no mark at its end. */
    private boolean isHeading(Sentence sentence, Clause clause) {
        boolean alone = clause.start() == 0 && clause.end() == sentence.size() && !sentence.isMark(sentence.size() - 1);
        return clause.preambular() && alone && !passage.preambular() && offset == 0;
    }

    private boolean wasAsked(Sentence sentence, Clause clause) {
        String subject = sentence.written(clause.from(), clause.group().start()).toLowerCase(Locale.ROOT);
        String last = subject.trim().replaceFirst(".* ", "");
        return asked.stream().anyMatch(addressee -> addressee.contains(last));
    }

    private Finding finding(Sentence sentence, Clause clause, Reading reading) {
        Rule rule = reading.rule();
        int start = Math.max(0, sentence.token(clause.start()).start() - offset);
        Span span = new Span(start, sentence.token(clause.end() - 1).end() - offset);
        String party = rule.kind() == Kind.CALL
                ? reading.addressee()
                : clause.subject().party();
        String trigger = sentence.written(clause.from(), Triggers.end(sentence, clause, reading.decided()));
        String deadline = rule == Rule.GOAL ? "" : Deadlines.in(span.of(passage.text()));
        return new Finding(
                passage.label(), rule.kind(), reading.act(), span, trigger, party, deadline, rule.id(), rule.reason());
    }

    private Finding none(List<Reading> others) {
        Reading telling = others.stream()
                .filter(reading -> reading.rule().kind() == Kind.NONE)
                .findFirst()
                .orElse(new Reading(Rule.SILENT, SpeechAct.ASSERTIVE, 0));
        Span all = new Span(0, passage.text().length());
        Rule rule = telling.rule();
        return new Finding(passage.label(), Kind.NONE, telling.act(), all, "", "", "", rule.id(), rule.reason());
    }
}
