package org.pacta.declaration.reading;

/**
 * A list that is being read.
 *
 * @param parent label of the paragraph it hangs on; empty if that has none
 * @param chapeau the words that govern its items
 * @param last letters of its last item; empty before the first and for bullets
 * @param bullets how many bullets it has so far
 */
record ListLevel(String parent, String chapeau, String last, int bullets) {

    static ListLevel under(String parent, String chapeau) {
        return new ListLevel(parent, chapeau, "", 0);
    }

    boolean takes(String letters) {
        return last.isEmpty() ? bullets == 0 : Numbering.follows(letters, last);
    }

    boolean hasNoItemYet() {
        return last.isEmpty() && bullets == 0;
    }

    ListLevel withItem(String letters) {
        return new ListLevel(parent, chapeau, letters, bullets);
    }

    ListLevel withBullet() {
        return new ListLevel(parent, chapeau, last, bullets + 1);
    }
}
