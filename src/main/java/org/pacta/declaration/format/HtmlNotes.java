package org.pacta.declaration.format;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of a web page: which links call one, and which elements are one. A call is a link with a mark for words
 * that leads to a place further down; a link in the note that leads back up is none.
 *
 * @param calls links whose text is the mark
 * @param notes elements that hold a note
 */
record HtmlNotes(Set<Element> calls, Set<Element> notes) {
    private static final Pattern NAMED_AS_NOTE =
            Pattern.compile("#.*(?:fn|ftn|edn|note|cite).*", Pattern.CASE_INSENSITIVE);

    static HtmlNotes of(Document page) {
        Map<String, Element> places = new HashMap<>();
        Map<Element, Integer> order = new IdentityHashMap<>();
        for (Element element : page.getAllElements()) {
            order.put(element, order.size());
            places.putIfAbsent(element.id(), element);
            if (element.nameIs("a")) {
                places.putIfAbsent(element.attr("name"), element);
            }
        }
        places.remove("");
        HtmlNotes found = new HtmlNotes(identitySet(), identitySet());
        for (Element link : page.getElementsByTag("a")) {
            Element target = places.get(link.attr("href").replaceFirst("^#", ""));
            if (target != null && calls(link) && order.get(target) > order.get(link)) {
                found.calls.add(link);
                found.notes.add(noteAt(target));
            }
        }
        return found;
    }

    private static boolean calls(Element link) {
        return link.attr("href").startsWith("#")
                && Raised.isMark(link.text())
                && (NAMED_AS_NOTE.matcher(link.attr("href")).matches()
                        || link.attr("role").equals("doc-noteref")
                        || link.parent() != null && link.parent().nameIs("sup")
                        || !link.getElementsByTag("sup").isEmpty());
    }

    /** Some pages name the note, others only the link that leads back from it. */
    private static Element noteAt(Element target) {
        Element note = target;
        while (!note.isBlock() && note.parent() != null && !note.parent().nameIs("body")) {
            note = note.parent();
        }
        return note;
    }

    private static Set<Element> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
