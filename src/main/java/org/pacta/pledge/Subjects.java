package org.pacta.pledge;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the subject that stands before a verb and tells whether it can promise for the adopters. */
final class Subjects {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "for",
            "with",
            "by",
            "to",
            "from",
            "through",
            "under",
            "within",
            "during",
            "among",
            "between",
            "towards",
            "toward",
            "against",
            "into",
            "across",
            "beyond",
            "upon",
            "after",
            "before",
            "throughout",
            "without",
            "via",
            "over",
            "about",
            "given",
            "despite",
            "pursuant",
            "building",
            "like",
            "per");

    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "as",
            "while",
            "when",
            "where",
            "if",
            "because",
            "since",
            "until",
            "unless",
            "than",
            "how",
            "what",
            "whether",
            "although",
            "though",
            "wherever",
            "whenever",
            "whereby");

    private static final Set<String> LIMITERS = Set.of(
            "some",
            "many",
            "other",
            "others",
            "several",
            "third",
            "developed",
            "developing",
            "most",
            "few",
            "certain",
            "no",
            "more",
            "non-member",
            "donor",
            "interested",
            "such",
            "those",
            "these");

    private static final Set<String> TAKING_PART =
            Set.of("member", "participating", "our", "each", "both", "contracting", "states", "signatory", "signing");

    private static final Set<String> AFTER_HEAD = Set.of(
            "of", "in", "from", "at", "for", "on", "to", "bordering", "participating", "present", "that", "who", "and");

    private final Lexicon lexicon;
    private final Adopters adopters;

    Subjects(Lexicon lexicon, Adopters adopters) {
        this.lexicon = lexicon;
        this.adopters = adopters;
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    /** A subject and the token it begins with. */
    record Found(Subject subject, int start) {}

    /** The noun phrase that is the subject of the verb at {@code verb}; empty where the verb hangs on something else. */
    Optional<Found> before(Sentence sentence, int verb) {
        int end = verb;
        while (end > 0 && lexicon.isAdverb(sentence.word(end - 1))) {
            end--;
        }
        if (SUBORDINATORS.contains(sentence.word(end - 1))) {
            return Optional.empty();
        }
        if (sentence.is(end - 1, ":")) {
            end--;
        } else if (sentence.is(end - 1, ",", "\u2013")) {
            end = openingMark(sentence, end - 1);
        }
        return end <= 0 ? Optional.empty() : phrase(sentence, chunkStart(sentence, end), end);
    }

    private int openingMark(Sentence sentence, int closing) {
        for (int k = closing - 1; k > Math.max(0, closing - 40); k--) {
            if (sentence.word(k).equals(sentence.word(closing))) {
                return k;
            }
        }
        return 0;
    }

    private int chunkStart(Sentence sentence, int end) {
        int start = end;
        while (start > 0 && !sentence.isMark(start - 1)) {
            start--;
        }
        while (start < end && sentence.is(start, "and", "but", "or")) {
            start++;
        }
        while (lexicon.isAdverb(sentence.word(start)) && !lexicon.isDeterminer(sentence.word(start))) {
            start++;
        }
        return start;
    }

    private Optional<Found> phrase(Sentence sentence, int start, int end) {
        if (start >= end || SUBORDINATORS.contains(sentence.word(start))) {
            return Optional.empty();
        }
        if (PREPOSITIONS.contains(sentence.word(start))) {
            return behindIntroduction(sentence, start, end);
        }
        return Optional.of(new Found(judge(sentence, start, end), start));
    }

    /** "In this context the leaders": the subject begins at the last determiner whose phrase is an agent's. */
    private Optional<Found> behindIntroduction(Sentence sentence, int start, int end) {
        for (int k = end - 1; k > start + 1; k--) {
            boolean begins = lexicon.isDeterminer(sentence.word(k)) && !PREPOSITIONS.contains(sentence.word(k - 1));
            if (begins && judge(sentence, k, end).canPromise()) {
                return Optional.of(new Found(judge(sentence, k, end), k));
            }
        }
        return Optional.empty();
    }

    private Subject judge(Sentence sentence, int start, int end) {
        String words = sentence.written(start, end);
        if (hasVerbInside(sentence, start, end)) {
            return new Subject(Subject.Standing.OTHER, words);
        }
        int head = head(sentence, start, end);
        if (head < 0) {
            Subject.Standing standing =
                    isName(sentence, start, end) ? Subject.Standing.ADOPTERS : Subject.Standing.OTHER;
            return new Subject(standing, words);
        }
        return new Subject(standing(sentence, start, head, end), party(sentence, start, head, end));
    }

    private boolean hasVerbInside(Sentence sentence, int start, int end) {
        for (int k = start; k < end; k++) {
            if (sentence.is(k, "will", "shall", "is", "are", "was", "were", "has", "have")) {
                return true;
            }
        }
        return false;
    }

    private int head(Sentence sentence, int start, int end) {
        int head = -1;
        for (int k = start;
                k < end && (k == start || !AFTER_HEAD.contains(sentence.word(k))) && !sentence.isMark(k);
                k++) {
            if (PREPOSITIONS.contains(sentence.word(k))) {
                return -1;
            }
            head = lexicon.agents.contains(sentence.word(k)) ? k : -1;
        }
        return head;
    }

    private Subject.Standing standing(Sentence sentence, int start, int head, int end) {
        if (isForeign(sentence, start, head, end)
                || isLimited(sentence, start, head)
                || isOfSomethingElse(sentence, head, end)) {
            return Subject.Standing.OTHER;
        }
        boolean takingPart = any(sentence, start, head, TAKING_PART)
                || isNamedBefore(sentence, start, head)
                || sentence.is(head + 1, "parties", "participating");
        if (adopters.knows(sentence.word(head)) || takingPart && !lexicon.collectives.contains(sentence.word(head))) {
            return Subject.Standing.ADOPTERS;
        }
        boolean organ = lexicon.collectives.contains(sentence.word(head)) || isOrgan(sentence.word(head));
        return organ ? Subject.Standing.OWN_BODY : Subject.Standing.OTHER;
    }

    /** "the Quad partners", "CRI members": whose they are is told by a name from the opening. */
    private boolean isNamedBefore(Sentence sentence, int start, int head) {
        for (int k = start; k < head; k++) {
            if (sentence.isCapital(k)
                    && !lexicon.isDeterminer(sentence.word(k))
                    && adopters.isNamed(sentence.word(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrgan(String head) {
        return head.matches(
                "group|groups|committee|committees|subcommittee|force|forces|council|commission|board|conference|"
                        + "officials|experts|authorities|agencies|coordinators|envoys|chair|chairs|co-chairs|"
                        + "secretary-general|assembly|parties|participants");
    }

    /** Somebody else's: "members of X", "X's leaders", where X is nowhere in the opening. */
    private boolean isForeign(Sentence sentence, int start, int head, int end) {
        for (int k = start; k < end; k++) {
            boolean name =
                    sentence.isCapital(k) && k != start && k != head || sentence.isCapital(k) && end - start == 1;
            if (name && !adopters.isNamed(base(sentence.word(k))) && !lexicon.agents.contains(sentence.word(k))) {
                return true;
            }
            if (k < head && sentence.word(k).matches(".*('s|s')") && !adopters.isNamed(base(sentence.word(k)))) {
                return true;
            }
        }
        return false;
    }

    /** "members of parliament": what they are members of is nowhere in the opening. */
    private boolean isOfSomethingElse(Sentence sentence, int head, int end) {
        if (!sentence.is(head, "members", "representatives", "parties", "participants")
                || !sentence.is(head + 1, "of", "to")) {
            return false;
        }
        boolean own = false;
        for (int k = head + 2; k < end; k++) {
            String word = base(sentence.word(k));
            own |= sentence.is(k, "our", "group") || word.length() > 3 && adopters.knows(word);
        }
        return !own;
    }

    private boolean isLimited(Sentence sentence, int start, int head) {
        boolean relative = sentence.is(head + 1, "that", "who");
        return !relative && any(sentence, start, head, LIMITERS);
    }

    private boolean any(Sentence sentence, int start, int end, Set<String> words) {
        for (int k = start; k < end; k++) {
            if (words.contains(sentence.word(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Sentence sentence, int start, int end) {
        int names = 0;
        for (int k = start; k < end; k++) {
            boolean known = sentence.isCapital(k) && adopters.isNamed(sentence.word(k));
            if (!known && !sentence.is(k, "the", "and", "of")) {
                return false;
            }
            names += known && !sentence.is(k, "the", "and", "of") ? 1 : 0;
        }
        return names > 0;
    }

    /** The adopters' full name where only its head is repeated ("the leaders"); else the words themselves. */
    private String party(Sentence sentence, int start, int head, int end) {
        boolean bare = head == end - 1 && head - start <= 1 && sentence.is(start, "the", sentence.word(head));
        boolean theirs = adopters.we().toLowerCase(Locale.ROOT).contains(sentence.word(head));
        return bare && theirs ? adopters.party() : sentence.written(start, end);
    }

    private static String base(String word) {
        return word.replaceFirst("('s|')$", "");
    }
}
