package org.pacta.declaration.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.pacta.declaration.UnreadableDeclaration;

/** What a Word document's paragraph styles say of the structure. A style has what it is based on where it says nothing. */
final class WordStyles {
    /** Outline levels run from 0 to 8; 9 is the text's own. */
    static final int BODY_TEXT = 9;

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])|title|subtitle", Pattern.CASE_INSENSITIVE);

    private static final class Style {
        String name = "";

        @Nullable
        String basedOn;

        @Nullable
        Integer outlineLevel;

        @Nullable
        String list;

        @Nullable
        Integer listLevel;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String normal;

    /** @param part null where the document has no styles */
    static WordStyles of(@Nullable PackagePart part) throws IOException, UnreadableDeclaration {
        WordStyles styles = new WordStyles();
        if (part != null) {
            try (XmlPart xml = XmlPart.open(part)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlPart xml) throws UnreadableDeclaration {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> style = begin(xml);
                case "name" -> style.name = String.valueOf(xml.value());
                case "basedOn" -> style.basedOn = xml.value();
                case "outlineLvl" -> style.outlineLevel = xml.number("val", BODY_TEXT);
                case "numId" -> style.list = xml.value();
                case "ilvl" -> style.listLevel = xml.number("val", 0);
                case "tblStylePr", "pPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private Style begin(XmlPart xml) {
        Style style = new Style();
        String id = xml.attribute("styleId");
        if (id != null) {
            styles.put(id, style);
            if ("paragraph".equals(xml.attribute("type")) && xml.number("default", 0) == 1) {
                normal = id;
            }
        }
        return style;
    }

    /** @param id null for a paragraph without a style of its own */
    boolean isHeading(@Nullable String id) {
        return inherited(id, style -> HEADING.matcher(style.name).matches() ? style.name : null)
                        .isPresent()
                || inherited(id, style -> style.outlineLevel).orElse(BODY_TEXT) < BODY_TEXT;
    }

    /** The outline level of headings of the style, from 0; {@link #BODY_TEXT} where it has none. */
    int outlineLevel(@Nullable String id) {
        return inherited(id, WordStyles::outlineLevel).orElse(BODY_TEXT);
    }

    /** Word's own headings need not say their level: their names do. */
    private static @Nullable Integer outlineLevel(Style style) {
        Matcher name = HEADING.matcher(style.name);
        return style.outlineLevel == null && name.matches() && name.group(1) != null
                ? Integer.valueOf(Integer.parseInt(name.group(1)) - 1)
                : style.outlineLevel;
    }

    /** The list that paragraphs of the style belong to. */
    Optional<String> list(@Nullable String id) {
        return inherited(id, style -> style.list);
    }

    Optional<Integer> listLevel(@Nullable String id) {
        return inherited(id, style -> style.listLevel);
    }

    private <T> Optional<T> inherited(@Nullable String id, Function<Style, @Nullable T> property) {
        Set<String> seen = new HashSet<>();
        String at = id == null ? normal : id;
        while (at != null && seen.add(at)) {
            Style style = styles.get(at);
            if (style == null) {
                return Optional.empty();
            }
            T value = property.apply(style);
            if (value != null) {
                return Optional.of(value);
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }
}
