package org.pacta.declaration.reading;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The little that is known of documents in other languages than English: the formulas around a text, in the other official
 * languages of the United Nations and in some that are widely used elsewhere. What the text itself says is not looked at.
 */
final class OtherLanguages {
    private static final int MOST_ANNEX_WORDS = 40;

    /** In characters; no title of a letter or annex is longer, and most paragraphs are. */
    private static final int LONGEST_FORMULA = 600;

    /** A word ends here, in whatever script. */
    private static final String END = "(?!\\p{L})";

    /** "Annexe à la lettre datée …", "Anexo I", "附件二"; in Chinese the letter's name comes first. */
    private static final Pattern ANNEX = Pattern.compile(
            "(?:(?i:annexe|anexo|anlage|anhang|allegato|bijlage|lampiran)" + END
                    + "|(?:(?iu:приложение)|(?:ال)?مرفق|پیوست)" + END + "|附件|附录|附錄).*",
            Pattern.DOTALL);

    private static final String CHINESE_ANNEX = "的附件";

    private static final Pattern LETTER = Pattern.compile(
            "(?:(?i:lettres?|notes?\\sverbales?)\\s(?i:identiques\\s)?(?i:datées?)" + END
                    + "|(?i:cartas?|notas?\\sverba(?:les?|l|is))\\s(?i:idénticas\\s|idênticas\\s)?(?i:de\\sfecha|datadas?|de\\s\\d{1,2}\\sde)"
                    + END
                    + "|(?i:schreiben|verbalnote)\\s(?i:vom|des)" + END
                    + "|(?i:lettera|nota\\sverbale)\\s(?i:datata|in\\sdata)" + END
                    + "|(?iu:письмо|идентичные\\sписьма|вербальная\\sнота)" + END
                    + "|(?:رسالة|رسالتان|رسائل|مذكرة\\sشفوية)\\s.*مؤرخ).*",
            Pattern.DOTALL);

    private static final List<String> CHINESE_LETTERS = List.of("的信", "的同文信", "的普通照会");

    private static final Pattern SIGNATURE = Pattern.compile(
            "[(\\uFF08](?iu:signé|firmado|assinado|firmato|gezeichnet|gez\\.|подпись|توقيع|签名|签字|簽名)[)\\uFF09].*",
            Pattern.DOTALL);

    /** Where and when; the day tells it from a sentence that begins with the same word. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?:(?i:fait|adoptée?|hecho|hecha|aprobada|adoptada|feito|feita|geschehen|verabschiedet|fatto|adottata)\\s"
                    + "|(?iu:совершено|принято|принята)\\s|(?:حرر|حررت|صدر|اعتمد)\\s).*\\p{Nd}.*",
            Pattern.DOTALL);

    private static final Pattern CHINESE_CLOSING =
            Pattern.compile(".{0,40}\\p{Nd}.{0,30}(?:订于|訂於|通过|通過).{0,20}", Pattern.DOTALL);

    private static final Pattern DAY =
            Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,2}(?!\\p{Nd}).*(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})"
                    + "|(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd}).*(?<!\\p{Nd})\\p{Nd}{1,2}(?!\\p{Nd})");

    /** Chinese and Japanese words have two signs on average. */
    private static final int IDEOGRAPHS_IN_A_WORD = 2;

    /** Of Thai, Lao, Khmer and Burmese words, which stand without blanks too. */
    private static final int LETTERS_IN_A_WORD = 5;

    private static final int FIRST_WITHOUT_BLANKS = 0x0E00;

    private OtherLanguages() {}

    static boolean isAnnex(String text) {
        return text.length() <= LONGEST_FORMULA
                && (ANNEX.matcher(text).matches() || text.endsWith(CHINESE_ANNEX))
                && !Wording.endsSentence(text)
                && text.split("\\s+").length <= MOST_ANNEX_WORDS;
    }

    static boolean isLetter(String text) {
        return text.length() <= LONGEST_FORMULA
                && (LETTER.matcher(text).matches() || CHINESE_LETTERS.stream().anyMatch(text::endsWith))
                && !Wording.endsSentence(text);
    }

    static boolean isSignature(String text) {
        return SIGNATURE.matcher(text).matches();
    }

    static boolean isClosing(String text) {
        return text.length() <= LONGEST_FORMULA && (CLOSING.matcher(text).matches() || isChineseClosing(text));
    }

    /** The signs at both ends are looked at first: in other scripts the pattern would try in vain at every number. */
    private static boolean isChineseClosing(String text) {
        boolean isChinese = !text.isEmpty()
                && (standsWithoutBlanks(text.charAt(0)) || standsWithoutBlanks(text.charAt(text.length() - 1)));
        return isChinese && CHINESE_CLOSING.matcher(text).matches();
    }

    /** A year and another number, as in "Kigali, le 3 mars 2026": where a text ends, it says where and when. */
    static boolean namesADay(String text) {
        return DAY.matcher(text).find();
    }

    /** About how many words stand in a text without blanks between them. */
    static int wordsWithoutBlanks(String text) {
        int ideographs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_WITHOUT_BLANKS) {
                UnicodeScript script = UnicodeScript.of(text.charAt(i));
                ideographs += isIdeographic(script) ? 1 : 0;
                letters += isSoutheastAsian(script) ? 1 : 0;
            }
        }
        return ideographs / IDEOGRAPHS_IN_A_WORD + letters / LETTERS_IN_A_WORD;
    }

    /** True where lines are broken between any two signs, so that no blank is lost there. */
    static boolean standsWithoutBlanks(char sign) {
        if (sign < FIRST_WITHOUT_BLANKS) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(sign);
        return isIdeographic(script) || isSoutheastAsian(script) || isFullWidth(sign);
    }

    private static boolean isFullWidth(char sign) {
        return sign >= '\u3000' && sign <= '\u303F' || sign >= '\uFF01' && sign <= '\uFF60';
    }

    private static boolean isIdeographic(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isSoutheastAsian(UnicodeScript script) {
        return script == UnicodeScript.THAI
                || script == UnicodeScript.LAO
                || script == UnicodeScript.KHMER
                || script == UnicodeScript.MYANMAR;
    }
}
