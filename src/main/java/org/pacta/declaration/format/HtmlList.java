package org.pacta.declaration.format;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** A list of a web page while it is walked: what stands in front of the next item. */
final class HtmlList {
    static final String BULLET = "\u2022";

    private enum Numbers {
        DECIMAL,
        LETTERS,
        CAPITAL_LETTERS,
        ROMAN,
        CAPITAL_ROMAN,
        BULLETS,
        NONE
    }

    private final Numbers numbers;
    private int next;

    private HtmlList(Numbers numbers, int next) {
        this.numbers = numbers;
        this.next = next;
    }

    static HtmlList of(Element list) {
        return new HtmlList(numbers(list), number(list.attr("start"), 1));
    }

    /** As browsers print it, such as {@code 3.} or {@code b.}; empty where nothing is printed. */
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + 1;
        return switch (numbers) {
            case DECIMAL -> number + ".";
            case LETTERS -> ListNumber.letter(number) + ".";
            case CAPITAL_LETTERS -> ListNumber.capitals(ListNumber.letter(number)) + ".";
            case ROMAN -> ListNumber.roman(number) + ".";
            case CAPITAL_ROMAN -> ListNumber.capitals(ListNumber.roman(number)) + ".";
            case BULLETS -> BULLET;
            case NONE -> "";
        };
    }

    private static Numbers numbers(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
            return Numbers.NONE;
        }
        if (list.nameIs("ul")) {
            return Numbers.BULLETS;
        }
        return byType(list.attr("type"), style);
    }

    private static Numbers byType(String type, String style) {
        if (type.equals("a") || style.contains("lower-alpha") || style.contains("lower-latin")) {
            return Numbers.LETTERS;
        }
        if (type.equals("A") || style.contains("upper-alpha") || style.contains("upper-latin")) {
            return Numbers.CAPITAL_LETTERS;
        }
        if (type.equals("i") || style.contains("lower-roman")) {
            return Numbers.ROMAN;
        }
        if (type.equals("I") || style.contains("upper-roman")) {
            return Numbers.CAPITAL_ROMAN;
        }
        return Numbers.DECIMAL;
    }

    private static int number(String written, int otherwise) {
        return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }
}
