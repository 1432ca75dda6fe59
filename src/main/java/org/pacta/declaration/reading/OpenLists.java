package org.pacta.declaration.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.pacta.declaration.Piece;

/** The lists that are being read, the innermost first: items of items are lists within lists. */
final class OpenLists {
    /** Deeper nesting is not read but taken as the same list: nobody cites "5 (a) (i) (a) (i)". */
    private static final int DEEPEST = 3;

    private final Deque<ListLevel> lists = new ArrayDeque<>();

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** How many lists are open, one within the other. */
    int depth() {
        return lists.size();
    }

    void clear() {
        lists.clear();
    }

    boolean hasNoItemYet() {
        return !lists.isEmpty() && lists.peek().hasNoItemYet();
    }

    /** Label of the paragraph that the outermost list hangs on. */
    String parent() {
        return lists.getLast().parent();
    }

    /** Ends the lists before; a text that ends in a colon begins a new one. */
    void beginUnder(String label, String text) {
        lists.clear();
        beginWithin(label, text);
    }

    /** Begins a list within the list, if the item's text ends in a colon. */
    void beginWithin(String label, String text) {
        if (Piece.announces(text) && lists.size() < DEEPEST) {
            lists.push(ListLevel.under(label));
        }
    }

    /** The list that takes an item with these letters. @param label of the paragraph above that it may hang on */
    ListLevel take(String letters, String label) {
        boolean isOpen = closeTo(list -> list.takes(letters)) || closeTo(list -> list.takesWithGap(letters));
        if (!isOpen && lists.size() < DEEPEST) {
            lists.push(ListLevel.under(label));
        }
        return takeInnermost(letters);
    }

    /** Closes the lists within the innermost one that fits; false, and nothing is closed, if none does. */
    private boolean closeTo(Predicate<ListLevel> fits) {
        if (lists.stream().noneMatch(fits)) {
            return false;
        }
        while (!fits.test(lists.peek())) {
            lists.pop();
        }
        return true;
    }

    private ListLevel takeInnermost(String letters) {
        lists.push(lists.pop().withItem(letters));
        return lists.peek();
    }

    /** True if the innermost list has begun and this number is its next. */
    boolean takesNumber(String number) {
        return !lists.peek().hasNoItemYet() && takes(number);
    }

    private boolean takes(String letters) {
        return !lists.isEmpty() && lists.peek().takes(letters);
    }

    /** The list that takes a bullet. @param label of the paragraph right above it, that it may hang on */
    ListLevel takeBullet(String sign, String label) {
        if (!closeTo(list -> list.takesBullet(sign)) && lists.size() < DEEPEST) {
            lists.push(ListLevel.under(label));
        }
        lists.push(lists.pop().withBullet(sign));
        return lists.peek();
    }
}
