package org.pacta.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the main clauses of one sentence and the parts that share a subject ("We welcome … and will continue to …").
 * Relative and subordinate clauses are passed over: what they say is not said by the adopters now.
 */
final class ClauseFinder {
    private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "but", "or", "\u2013");
    static final Set<String> RELATIVES = Set.of("which", "who", "whom", "that", "where", "whose", "whereby");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Adopters adopters;
    private final boolean theyAreAdopters;
    private final VerbGroups groups;
    private final Subjects subjects;
    private final List<Clause> found = new ArrayList<>();
    private final Continuations continuations;

    /** @param theyAreAdopters whether "they" at the start means the adopters, who were the last subject */
    ClauseFinder(Sentence sentence, Lexicon lexicon, Adopters adopters, boolean theyAreAdopters) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.adopters = adopters;
        this.theyAreAdopters = theyAreAdopters;
        this.groups = new VerbGroups(lexicon);
        this.subjects = new Subjects(lexicon, adopters);
        this.continuations = new Continuations(sentence, lexicon, found);
    }

    List<Clause> clauses() {
        int i = opening();
        while (i < sentence.size()) {
            i = Math.max(i + 1, step(i));
        }
        return List.copyOf(found);
    }

    /** A sentence without a subject: "Requests the …", "Reaffirming our …", "Determined to …". */
    private int opening() {
        int i = 0;
        while (sentence.isMark(i) || sentence.word(i).matches("\\d+|[ivx]+")) {
            i++;
        }
        int verb = lexicon.skipAdverbs(sentence, i);
        Optional<Clause> clause = subjectless(i, verb).or(() -> adjectiveFirst(verb));
        clause.ifPresent(this::add);
        return clause.isPresent() ? verb + 1 : 0;
    }

    private Optional<Clause> subjectless(int start, int at) {
        return lexicon.verbAt(sentence, at).filter(this::canOpen).map(verb -> {
            boolean participle = verb.form() == Form.PARTICIPLE;
            String party = verb.form() == Form.SINGULAR ? adopters.bodyParty() : adopters.party();
            Subject subject = new Subject(Subject.Standing.ADOPTERS, party);
            return new Clause(subject, governing(verb), 0, start, sentence.size(), participle);
        });
    }

    private boolean canOpen(Lexicon.Verb verb) {
        boolean noun = sentence.is(verb.end(), "for", "of", "from", "in", "is", "are", "was", "were", "has", "have");
        return switch (verb.form()) {
            case PARTICIPLE -> true;
            case SINGULAR -> verb.end() - verb.start() > 1 || !noun;
            case PLAIN -> verb.entry().takesUpMainClause() && (verb.end() - verb.start() > 1 || !noun);
            case PAST -> verb.entry().frame() == Frame.AFFIRMATION;
        };
    }

    private VerbGroup governing(Lexicon.Verb verb) {
        return new VerbGroup(VerbGroup.Kind.GOVERNING, verb.start(), verb.start(), verb.form(), false);
    }

    private Optional<Clause> adjectiveFirst(int at) {
        boolean opens = lexicon.adjectiveAt(sentence, at).isPresent() && sentence.is(at + 1, "to");
        if (!opens) {
            return Optional.empty();
        }
        VerbGroup group = new VerbGroup(VerbGroup.Kind.STATE, at, at - 1, Form.PARTICIPLE, false);
        return Optional.of(new Clause(us(), group, 0, at, sentence.size(), true));
    }

    private Subject us() {
        return new Subject(Subject.Standing.ADOPTERS, adopters.party());
    }

    private int step(int i) {
        if (sentence.is(i, "we") || isTheyForAdopters(i)) {
            return pronoun(i);
        }
        if (sentence.is(i, "it") && JOINTS.contains(before(i))) {
            return impersonal(i);
        }
        if (isJoint(i)) {
            int joined = joined(i);
            if (joined > i) {
                return joined;
            }
        }
        return named(i);
    }

    private boolean isTheyForAdopters(int i) {
        boolean first = theyAreAdopters && (i == 0 || found.isEmpty() && sentence.is(i - 1, ","));
        return sentence.is(i, "they") && (first || sentence.is(i - 1, "that") && saysWhatWillBe());
    }

    private String before(int i) {
        int k = i - 1;
        while (k >= 0 && lexicon.isAdverb(sentence.word(k))) {
            k--;
        }
        return k < 0 ? "," : sentence.word(k);
    }

    private int pronoun(int i) {
        VerbGroup group = groupAfter(i + 1).orElseGet(() -> anyVerb(lexicon.skipAdverbs(sentence, i + 1)));
        if (!isMain(i, group)) {
            return i + 1;
        }
        add(new Clause(us(), group, introduction(i), i, sentence.size(), false));
        return Math.min(group.head() + 1, sentence.size());
    }

    /** Behind "we" stands a verb, even one that the lexicon does not know: what is joined to it has the same subject. */
    private VerbGroup anyVerb(int i) {
        int at = Math.min(i, sentence.size() - 1);
        Form form = sentence.word(at).matches(".{2,}ed|met|came|held|stood") ? Form.PAST : Form.PLAIN;
        return new VerbGroup(VerbGroup.Kind.PLAIN, at, at, form, false);
    }

    private Optional<VerbGroup> groupAfter(int i) {
        int verb = lexicon.skipAdverbs(sentence, i);
        if (!sentence.is(verb, ",", ":", "\u2013")) {
            return groups.at(sentence, verb);
        }
        if (sentence.is(verb, ":")) {
            return groups.at(sentence, lexicon.skipAdverbs(sentence, verb + 1));
        }
        return behindParenthesis(verb);
    }

    private Optional<VerbGroup> behindParenthesis(int mark) {
        for (int k = mark + 1; k < Math.min(sentence.size(), mark + 40); k++) {
            if (sentence.is(k, ",", ":", "\u2013")) {
                Optional<VerbGroup> group = groups.at(sentence, lexicon.skipAdverbs(sentence, k + 1));
                if (group.isPresent()) {
                    return group;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMain(int i, VerbGroup group) {
        String before = before(i);
        if (isUnderHeading(i)) {
            return true;
        }
        if (before.equals("that")) {
            return group.kind() == VerbGroup.Kind.FUTURE && saysWhatWillBe() || sentence.is(0, "it");
        }
        if (JOINTS.contains(before) || before.equals("so") || before.equals("why")) {
            return true;
        }
        return !Subjects.isSubordinator(before) && introduces(chunkStart(i), i);
    }

    /** A capital "We" in the middle: a heading without a full stop stands before it. */
    private boolean isUnderHeading(int i) {
        return sentence.written(i, i + 1).equals("We") && !sentence.isMark(i - 1);
    }

    /** "We agree that we will …": the adopters announce, decide or confirm what they are going to do. */
    private boolean saysWhatWillBe() {
        return !found.isEmpty()
                && last().subject().canPromise()
                && lexicon.verbAt(sentence, last().group().head())
                        .filter(verb -> verb.entry().act() == SpeechAct.COMMISSIVE)
                        .isPresent();
    }

    private int chunkStart(int i) {
        int start = i;
        while (start > 0 && !JOINTS.contains(sentence.word(start - 1))) {
            start--;
        }
        return start;
    }

    /** "In this regard we": an introduction without a comma, not a relative clause without its pronoun. */
    private boolean introduces(int start, int end) {
        boolean leads = Subjects.isPreposition(sentence.word(start)) || lexicon.isAdverb(sentence.word(start));
        for (int k = start; k < end; k++) {
            leads &= !RELATIVES.contains(sentence.word(k));
        }
        return leads && (found.isEmpty() || end - start <= 4);
    }

    private int introduction(int i) {
        int start = found.isEmpty() ? 0 : i;
        for (int k = start; k < i; k++) {
            start = sentence.is(k, ";") ? k + 1 : start;
        }
        return start;
    }

    /** "It was agreed to …", "it is our intention to …". */
    private int impersonal(int i) {
        Optional<VerbGroup> group = groups.at(sentence, lexicon.skipAdverbs(sentence, i + 1))
                .filter(it -> it.kind() == VerbGroup.Kind.STATE);
        group.ifPresent(state -> add(new Clause(
                new Subject(Subject.Standing.IMPERSONAL, adopters.party()),
                state,
                introduction(i),
                i,
                sentence.size(),
                false)));
        return i + 1;
    }

    private boolean isJoint(int i) {
        return JOINTS.contains(sentence.word(i)) || sentence.has(i, "as well as");
    }

    /** A further verb with the subject of the clause before. */
    private int joined(int i) {
        if (found.isEmpty() || sentence.is(i, ":") && sentence.is(i - 1, "to")) {
            return i;
        }
        int k = i;
        while (JOINTS.contains(sentence.word(k))) {
            k++;
        }
        int verb = lexicon.skipAdverbs(sentence, k);
        if (trailingParticiple(i, k, verb)) {
            return verb + 1;
        }
        Optional<VerbGroup> group = groups.at(sentence, verb).filter(it -> continuations.continues(i, it));
        int start = k;
        group.ifPresent(
                it -> add(new Clause(last().subject(), it, start, start, sentence.size(), last().preambular())));
        return group.map(it -> it.head() + 1).orElse(i);
    }

    private boolean trailingParticiple(int joint, int start, int verb) {
        Optional<Lexicon.Verb> participle = lexicon.verbAt(sentence, verb)
                .filter(it -> it.form() == Form.PARTICIPLE)
                .filter(it -> it.entry().frame() != Frame.REQUEST || continuations.hasInfinitive(it.end()))
                .filter(it ->
                        last().preambular() || it.entry().frame() == Frame.AFFIRMATION && !sentence.is(joint, "and"));
        participle.ifPresent(
                it -> add(new Clause(last().subject(), governing(it), start, start, sentence.size(), true)));
        return participle.isPresent();
    }

    /** A verb behind a noun phrase that can be a subject. */
    private int named(int i) {
        Optional<VerbGroup> group = groups.at(sentence, i);
        if (group.isEmpty() || i == 0) {
            return i + 1;
        }
        Optional<Subjects.Found> subject = subjects.before(sentence, i).filter(it -> beginsClause(it.start()));
        if (subject.isEmpty() || !counts(subject.get().subject(), group.get())) {
            return i + 1;
        }
        int start = subject.get().start();
        add(new Clause(subject.get().subject(), group.get(), introduction(start), start, sentence.size(), false));
        return group.get().head() + 1;
    }

    private boolean beginsClause(int start) {
        if (!found.isEmpty() && start <= last().group().head()) {
            return false;
        }
        String before = before(start);
        boolean content = !found.isEmpty() && isContentOpen();
        return content
                ? before.equals(";")
                : JOINTS.contains(before) || found.isEmpty() && !Subjects.isSubordinator(before);
    }

    /** "We recognize that …": what is said there is not what the adopters do. */
    private boolean isContentOpen() {
        int head = last().group().head();
        int next = lexicon.verbAt(sentence, head).map(Lexicon.Verb::end).orElse(head + 1);
        return sentence.is(lexicon.skipAdverbs(sentence, next), "that");
    }

    /** Others matter only where the sentence is about them: what they will do, must do or are asked to do. */
    private boolean counts(Subject subject, VerbGroup group) {
        boolean theirs = group.kind() != VerbGroup.Kind.GOVERNING && group.kind() != VerbGroup.Kind.PERFECT;
        boolean theirSentence = found.isEmpty() || sentence.is(group.start() - 1, ";");
        return subject.canPromise() || theirs && theirSentence;
    }

    private Clause last() {
        return found.get(found.size() - 1);
    }

    private void add(Clause clause) {
        if (!found.isEmpty()) {
            int end = clause.start();
            while (end > last().group().head() + 1 && JOINTS.contains(sentence.word(end - 1))) {
                end--;
            }
            found.set(found.size() - 1, last().endingAt(end));
        }
        found.add(clause);
    }
}
