package org.pacta.declaration.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.Metadata;
import org.pacta.declaration.Piece;

/**
 * Reads what a document says of itself: in the lines above its first paragraph, in the letter that carries it, in its
 * opening and its closing. Each property has its own small rule; what no rule finds stays empty.
 */
final class MetadataReader {
    /** Adopters like to say in the first paragraphs where they met. */
    private static final int PARAGRAPHS_THAT_TELL_THE_MEETING = 2;

    private static final int LONGEST_LOOKED_AT = 3_000;

    private static final String ITEM = "\\d{1,3}(?:\\.\\d{1,2})*(?:\\s?\\([a-z]{1,2}\\))?";
    private static final Pattern AGENDA_ITEM = Pattern.compile("\\b(?i:agenda\\sitems?):?\\s(" + ITEM
            + "(?:(?:,\\s|\\sand\\s)" + ITEM + ")*)"
            + "|\\b(?i:items?)\\s(" + ITEM + ")\\sof\\sthe\\s(?:provisional\\s)?agenda");
    private static final Pattern SESSION = Pattern.compile("(?=[\\p{Lu}\\d])" + Adoption.SESSION);
    private static final String LANGUAGE = "\\p{Lu}\\p{L}+";
    private static final String LANGUAGES = LANGUAGE + "(?:(?:/|,\\s|,?\\sand\\s)" + LANGUAGE + ")*";
    private static final Pattern ORIGINAL = Pattern.compile("Original:\\s(" + LANGUAGES + ")");
    private static final Pattern SINGLE_ORIGINAL =
            Pattern.compile("\\boriginals?(?:\\scop(?:y|ies))?,?\\s(?:each\\s)?in\\s(?:the\\s)?(" + LANGUAGES
                    + ")\\s(?i:languages?)\\b");
    private static final String ON_DAY =
            "\\s(?:at|by|in)\\s" + Adopters.INSIDE + "{0,600}?(?:\\bon|,)\\s(" + PrintedDays.PRINTED + ")";
    private static final Pattern ADOPTED = Pattern.compile(
            "(?i:adopted|signed)" + ON_DAY + "|(?i:adopted" + "|signed)\\son\\s(" + PrintedDays.PRINTED + ")");
    /** What its own adopters release they adopt by it. */
    private static final Pattern RELEASED = Pattern.compile("(?i:released|issued|published)" + ON_DAY);

    private static final Pattern THEY_MET = Pattern.compile(
            "(?:[^,]{1,60},\\s)?(?i:we|the\\s\\p{L}+)\\s(?:have\\s|also\\s|today\\s)*" + Meeting.MET + "\\b");
    private static final Pattern HELD = Pattern.compile("\\b(?i:held|met|gathered|convened)\\b");
    private static final Pattern COLUMN_GAP = Pattern.compile("[ \\u00A0]{3,}|\\t");
    private static final Pattern ANNEXED = Pattern.compile("\\b(?i:annex(?:ed)?)\\b");
    private static final Pattern NAMES_A_MEETING =
            Pattern.compile("\\b(?i:session|summit|meeting|conference|forum" + "|congress)\\b");
    /** Inside of a sentence full stops stand after initials and before digits only. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[\\p{Ll}\\d)][.;])\\s+");

    private final List<Line> head;
    private final Front front;
    private final List<Piece> paragraphs;
    private final String headText;

    private MetadataReader(List<Line> head, Front front, List<Piece> paragraphs) {
        this.head = head;
        this.front = front;
        this.paragraphs = paragraphs;
        this.headText = JoinedLines.ofLines(head);
    }

    /** @param head all lines above the first paragraph, the masthead's running titles among them */
    static Metadata read(List<Line> head, Front front, List<Piece> paragraphs, String language) {
        return new MetadataReader(head, front, paragraphs).metadata(language);
    }

    private Metadata metadata(String language) {
        Optional<Adoption> adoption = adoption();
        Optional<Adoption> endorsed = endorsed();
        String body = Stream.concat(
                        Stream.of(adoption.map(Adoption::body).orElseGet(() -> Adopters.in(opening(), introduction()))),
                        endorsed.map(Adoption::body).stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        String title = Titles.of(front, body);
        Optional<Meeting> printed = printedWithPlace(title);
        Optional<LocalDate> saidOn = adoptedOn(printed);
        Optional<Meeting> meeting = meeting(saidOn, printed);
        Optional<PrintedDays> days = meeting.map(Meeting::days);
        return new Metadata(
                symbol(),
                title,
                body,
                sessions(Stream.concat(adoption.stream(), endorsed.stream())),
                agendaItem(),
                place(meeting),
                days.map(PrintedDays::from).orElse(null),
                saidOn.or(() -> days.map(PrintedDays::to)).orElse(null),
                issuedOn(),
                originalLanguage(),
                language);
    }

    private String symbol() {
        return head.stream()
                .flatMap(MetadataReader::columns)
                .map(DocumentSymbol::inMasthead)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** Mastheads are often set in two columns, with a wide gap between them. */
    private static Stream<String> columns(Line line) {
        return Stream.concat(
                Stream.of(line.words()),
                COLUMN_GAP.splitAsStream(line.source().strip()).map(Spaces::collapse));
    }

    private Optional<Adoption> adoption() {
        return carriers()
                .map(Adoption::in)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Stream.concat(carriers(), opening().stream())
                        .map(Adoption::bySession)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Who adopted what a resolution endorses: "the declaration adopted by the Conference, contained in the annex". */
    private Optional<Adoption> endorsed() {
        return paragraphs.stream()
                .takeWhile(paragraph -> paragraph.kind() != Piece.Kind.CLOSING)
                .filter(paragraph -> paragraph.kind() == Piece.Kind.OPERATIVE)
                .map(Piece::text)
                .map(MetadataReader::beginning)
                .filter(MetadataReader::namesAnnex)
                .map(Adoption::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nearly no paragraph does, and to look for the plain letters costs less than the pattern. */
    private static boolean namesAnnex(String text) {
        return Stream.of("annex", "Annex", "ANNEX").anyMatch(text::contains)
                && ANNEXED.matcher(text).find();
    }

    private List<String> sessions(Stream<Adoption> adoptions) {
        Set<String> sessions = new LinkedHashSet<>();
        for (Line line : head) {
            Matcher matcher = SESSION.matcher(line.words());
            if (matcher.lookingAt()) {
                sessions.add(Adopters.inSmallLetters(matcher.group()));
            }
        }
        adoptions.map(Adoption::session).filter(session -> !session.isEmpty()).forEach(sessions::add);
        return List.copyOf(sessions);
    }

    private String agendaItem() {
        Matcher matcher = AGENDA_ITEM.matcher(headText);
        return matcher.find() ? Objects.requireNonNullElseGet(matcher.group(1), () -> matcher.group(2)) : "";
    }

    private String originalLanguage() {
        String printed = first(ORIGINAL, headText);
        return printed.isEmpty()
                ? closings()
                        .map(closing -> first(SINGLE_ORIGINAL, closing))
                        .filter(language -> !language.isEmpty())
                        .findFirst()
                        .orElse("")
                : printed;
    }

    /**
     * The day in "Done in … on …", else the day somebody adopted or released it, else the one printed with the place.
     */
    private Optional<LocalDate> adoptedOn(Optional<Meeting> printed) {
        return closings()
                .map(PrintedDays::firstIn)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> dayIn(carriers(), ADOPTED))
                .or(() -> dayIn(titles(), RELEASED))
                .or(() -> printed.map(Meeting::days).filter(days -> days.from().equals(days.to())))
                .map(PrintedDays::to);
    }

    private static Optional<PrintedDays> dayIn(Stream<String> texts, Pattern form) {
        return texts.map(form::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(PrintedDays::lastIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Which meeting adopted it. One that ended before the day of adoption counts only in the adopters' own words. */
    private Optional<Meeting> meeting(Optional<LocalDate> adoptedOn, Optional<Meeting> printed) {
        Stream<Meeting> said = Stream.of(
                        carriers().map(MetadataReader::meetingOfCarrier),
                        meetingsOfAdopters(),
                        Stream.of(printed.map(Meeting::ofSeveralDays)))
                .flatMap(meetings -> meetings)
                .flatMap(Optional::stream)
                .filter(held -> held.days() == null
                        || adoptedOn.isEmpty()
                        || held.days().include(adoptedOn.get()));
        return Stream.concat(said, annexed(adoptedOn).stream()).findFirst();
    }

    /** "Held in Doha on 2 June" tells when they met, "adopted in Doha on 2 June" no more than the day of adoption. */
    private static Optional<Meeting> meetingOfCarrier(String text) {
        Optional<Meeting> meeting = Meeting.firstIn(text);
        return HELD.matcher(text).find() ? meeting : meeting.map(Meeting::ofSeveralDays);
    }

    /** "We, the Heads of State, met in …" below the resolution that endorses their declaration. */
    private Optional<Meeting> annexed(Optional<LocalDate> adoptedOn) {
        return paragraphs.stream()
                .dropWhile(paragraph -> paragraph.kind() != Piece.Kind.CLOSING)
                .map(Piece::text)
                .map(MetadataReader::beginning)
                .filter(Wording::startsWithAdopters)
                .findFirst()
                .flatMap(text -> BETWEEN_SENTENCES.splitAsStream(text).findFirst())
                .flatMap(Meeting::ofAdopters)
                .filter(held -> held.days() == null
                        || adoptedOn.filter(held.days().to()::isAfter).isEmpty());
    }

    /** The first sentence leads to the meeting; a later one tells of it only where the adopters are those who met. */
    private Stream<Optional<Meeting>> meetingsOfAdopters() {
        List<String> sentences = Stream.concat(introduction().stream(), opening().stream())
                .flatMap(BETWEEN_SENTENCES::splitAsStream)
                .toList();
        return IntStream.range(0, sentences.size())
                .filter(i -> i == 0
                        || Wording.startsWithAdopters(sentences.get(i))
                        || THEY_MET.matcher(sentences.get(i)).lookingAt())
                .mapToObj(i -> Meeting.ofAdopters(sentences.get(i)));
    }

    /** "Done in Astana on 30 June 2011" tells the place and no day but the last. */
    private String place(Optional<Meeting> meeting) {
        return meeting.map(Meeting::place)
                .filter(place -> !place.isEmpty())
                .or(() -> closings()
                        .map(Meeting::doneIn)
                        .flatMap(Optional::stream)
                        .map(Meeting::place)
                        .findFirst())
                .orElse("");
    }

    /**
     * Place and days on lines of their own, below the title or below the name of the meeting. Above both they are the
     * place and day of issue: "Brussels, 12 July 2021".
     */
    private Optional<Meeting> printedWithPlace(String title) {
        Set<Line> ofSentences = front.titles().stream()
                .filter(block -> Wording.isSentence(block.text()))
                .flatMap(block -> block.lines().stream())
                .collect(Collectors.toSet());
        List<Line> lines = head.stream()
                .filter(line -> line.number() >= firstLineOfTitles() && !line.isBlank() && !ofSentences.contains(line))
                .toList();
        boolean isNamed = false;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            Optional<Meeting> printed = Meeting.isAllOf(words);
            if (printed.isEmpty() && PrintedDays.isAllOf(words)) {
                printed = placeBeside(lines, i)
                        .flatMap(place -> PrintedDays.firstIn(words).map(days -> new Meeting(place, days)));
            }
            if (printed.isPresent() && isNamed) {
                return printed;
            }
            isNamed = isNamed || NAMES_A_MEETING.matcher(words).find() || title.contains(words);
        }
        return Optional.empty();
    }

    private static Optional<String> placeBeside(List<Line> lines, int days) {
        return Stream.of(days - 1, days + 1)
                .filter(i -> i >= 0 && i < lines.size())
                .map(i -> lines.get(i).words())
                .filter(Meeting::isPlace)
                .findFirst();
    }

    private int firstLineOfTitles() {
        boolean isTransmitted = !front.letter().isEmpty() && !front.titles().isEmpty();
        return isTransmitted ? front.titles().get(0).firstLine() : 1;
    }

    private Stream<String> titles() {
        return front.titles().stream().map(Block::text).map(MetadataReader::beginning);
    }

    /** What speaks about the declaration before it begins. */
    private Stream<String> carriers() {
        return Stream.concat(titles(), front.letter().stream().map(Block::text).map(MetadataReader::beginning));
    }

    /** Sentences between the title and the first paragraph. */
    private List<String> introduction() {
        return titles().filter(Wording::isSentence).toList();
    }

    private Stream<String> closings() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Piece.Kind.CLOSING)
                .map(Piece::text)
                .map(MetadataReader::beginning);
    }

    private List<String> opening() {
        Stream<Piece> openings = paragraphs.stream().filter(paragraph -> paragraph.kind() == Piece.Kind.OPENING);
        Stream<Piece> others = paragraphs.stream()
                .filter(paragraph -> paragraph.kind() != Piece.Kind.OPENING && paragraph.kind() != Piece.Kind.CLOSING)
                .limit(PARAGRAPHS_THAT_TELL_THE_MEETING);
        return Stream.concat(openings, others)
                .map(Piece::text)
                .map(MetadataReader::beginning)
                .toList();
    }

    /** What a document says of itself it says soon; a passage without end must not keep the reader busy. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(LONGEST_LOOKED_AT, text.length()));
    }

    /** The day printed on the line of distribution or right below it, else the day of release. */
    private @Nullable LocalDate issuedOn() {
        int distribution = headText.indexOf("Distr.:");
        Optional<PrintedDays> days =
                distribution < 0 ? dayIn(titles(), RELEASED) : PrintedDays.firstIn(headText.substring(distribution));
        return days.map(PrintedDays::to).orElse(null);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Objects.requireNonNull(matcher.group(1)) : "";
    }
}
