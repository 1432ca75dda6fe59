package org.pacta.declaration.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern AGENDA_ITEM = Pattern.compile("\\bAgenda item (\\d{1,3}(?:\\s\\([a-z]{1,2}\\))?)");
    private static final Pattern SESSION = Pattern.compile("(?=[\\p{Lu}\\d])" + Adoption.SESSION);
    private static final Pattern ORIGINAL = Pattern.compile("Original:\\s(\\p{Lu}\\p{L}+)");
    private static final Pattern ADOPTERS = Pattern.compile(
            "(?i:we),?\\s(?:as|the)\\s([^,:;]+?)(?:,\\s(?:met|meeting|gathered|gather|having|participating|assembled|share"
                    + "|hold|adopt|declare|convened?)|\\s(?:met|meet|gather|gathered|convened?)|,?\\s(?:share|hold)\\s).*",
            Pattern.DOTALL);
    private static final Pattern RELEASED = Pattern.compile(
            "(?i:adopted|released|issued|signed)\\s(?:at|by|in)\\s.{0,600}?\\bon\\s(" + PrintedDays.PRINTED + ")");

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
        String body = adoption.map(Adoption::body).orElseGet(this::adopters);
        Optional<LocalDate> adoptedOn = adoptedOn();
        Optional<Meeting> meeting =
                meeting().filter(held -> adoptedOn.isEmpty() || held.days().include(adoptedOn.get()));
        return new Metadata(
                symbol(),
                Titles.of(front, body),
                body,
                sessions(adoption),
                first(AGENDA_ITEM, headText),
                meeting.or(this::closing).map(Meeting::place).orElse(""),
                meeting.map(held -> held.days().from()).orElse(null),
                adoptedOn.or(() -> meeting.map(held -> held.days().to())).orElse(null),
                issuedOn(),
                first(ORIGINAL, headText),
                language);
    }

    private String symbol() {
        return head.stream()
                .map(line -> DocumentSymbol.inMasthead(line.words()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private Optional<Adoption> adoption() {
        return Stream.concat(front.titles().stream(), front.letter().stream())
                .map(block -> Adoption.in(block.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "We, the Economic Leaders of APEC, met …" or "The General Assembly,". */
    private String adopters() {
        for (Piece paragraph : opening()) {
            Matcher matcher = ADOPTERS.matcher(paragraph.text());
            if (matcher.matches()) {
                return matcher.group(1);
            }
            if (Wording.isAdoptingOrgan(paragraph.text())) {
                return organ(paragraph.text());
            }
        }
        return "";
    }

    /** "THE ASSEMBLY," is the Assembly. */
    private static String organ(String text) {
        String name = text.substring(4, text.length() - 1).strip();
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? Stream.of(name.split(" "))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "))
                : name;
    }

    private List<String> sessions(Optional<Adoption> adoption) {
        Set<String> sessions = new LinkedHashSet<>();
        for (Line line : head) {
            Matcher matcher = SESSION.matcher(line.words());
            if (matcher.lookingAt()) {
                sessions.add(matcher.group());
            }
        }
        adoption.map(Adoption::session).filter(session -> !session.isEmpty()).ifPresent(sessions::add);
        return List.copyOf(sessions);
    }

    /** The day in "Done in … on …", else the day somebody adopted or released it. */
    private Optional<LocalDate> adoptedOn() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Piece.Kind.CLOSING)
                .map(paragraph -> PrintedDays.firstIn(paragraph.text()))
                .flatMap(Optional::stream)
                .map(PrintedDays::to)
                .findFirst()
                .or(this::releasedOn);
    }

    private Optional<LocalDate> releasedOn() {
        return front.titles().stream()
                .map(block -> RELEASED.matcher(block.text()))
                .filter(Matcher::find)
                .map(matcher -> PrintedDays.firstIn(matcher.group(1)))
                .flatMap(Optional::stream)
                .map(PrintedDays::to)
                .findFirst();
    }

    private Optional<Meeting> meeting() {
        Stream<String> head =
                Stream.concat(front.titles().stream(), front.letter().stream()).map(Block::text);
        return Stream.concat(head, opening().stream().map(Piece::text))
                .map(Meeting::firstIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Done in Astana on 30 June 2011": the place of adoption, and no day but the last. */
    private Optional<Meeting> closing() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Piece.Kind.CLOSING)
                .map(paragraph -> Meeting.firstIn(paragraph.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Piece> opening() {
        List<Piece> opening = new ArrayList<>(paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == Piece.Kind.OPENING)
                .toList());
        paragraphs.stream()
                .filter(paragraph -> paragraph.kind() != Piece.Kind.OPENING && paragraph.kind() != Piece.Kind.CLOSING)
                .limit(PARAGRAPHS_THAT_TELL_THE_MEETING)
                .forEach(opening::add);
        return opening;
    }

    /** The day printed on the line of distribution or right below it. */
    private @Nullable LocalDate issuedOn() {
        int distribution = headText.indexOf("Distr.:");
        return distribution < 0
                ? null
                : PrintedDays.firstIn(headText.substring(distribution))
                        .map(PrintedDays::to)
                        .orElse(null);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Objects.requireNonNull(matcher.group(1)) : "";
    }
}
