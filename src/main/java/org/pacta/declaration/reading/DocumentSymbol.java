package org.pacta.declaration.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Symbols as organisations print them: {@code A/65/903}, {@code A.1006(25)}, {@code Assembly/AU/Decl.7 (II)}, {@code
 * AG/DEC. 88 (XLVI-O/16)}, {@code EUCO 15/24}.
 */
final class DocumentSymbol {
    private static final String PARTED_BY_SLASHES =
            "(?=[^\\s]*\\d)\\p{Lu}[\\p{L}.]{0,14}(?:\\(\\d{1,3}\\))?(?:/[\\p{L}\\d.-]+(?:\\(\\d{4}\\)\\d{1,3})?)+"
                    + "(?:\\s?\\([IVXLC\\d]+\\))?(?:/[\\p{L}\\d.-]+)*\\*{0,2}";
    private static final String WITH_SESSION = "\\p{Lu}{1,4}\\.\\d{1,4}\\(\\d{1,3}\\)|\\p{Lu}{3,5}\\d{1,3}\\.\\d{1,3}";
    private static final String OF_AN_ASSEMBLY =
            "\\p{Lu}{1,4}/(?:DEC|RES|DOC)\\.\\s?\\d{1,4}\\s?\\([IVXLC]+-[OE]/\\d{2}\\)";
    private static final String OF_THE_EUROPEAN_COUNCILS =
            "(?:EUCO|ST)\\s\\d{1,5}/\\d{2,4}(?:\\s(?:REV|ADD" + "|COR)\\s\\d{1,2})?";
    private static final String SYMBOL =
            String.join("|", OF_AN_ASSEMBLY, PARTED_BY_SLASHES, WITH_SESSION, OF_THE_EUROPEAN_COUNCILS);

    private static final Pattern ALONE = Pattern.compile(SYMBOL);
    /** The organisation's name in its official languages; other organisations print the symbol alone. */
    private static final String UNITED_NATIONS =
            "United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций"
                    + "|Организация Объединённых Наций|Объединенные Нации|الأمم المتحدة|联合国|聯合國";

    private static final Pattern IN_MASTHEAD = Pattern.compile(
            "(?:(?:" + UNITED_NATIONS + ")\\s|(?i:resolution|decision|document|symbol|ref\\.?:?)\\s)?(" + SYMBOL + ")");

    private static final int LONGEST_LINE = 80;

    private DocumentSymbol() {}

    static boolean isAloneOn(String words) {
        return words.length() <= LONGEST_LINE && ALONE.matcher(words).matches();
    }

    /** The symbol if the line carries nothing else but the organisation's name or the word for such a document. */
    static Optional<String> inMasthead(String words) {
        if (words.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher matcher = IN_MASTHEAD.matcher(words);
        return matcher.matches() ? Optional.of(matcher.group(1).replaceAll("\\*+$", "")) : Optional.empty();
    }
}
