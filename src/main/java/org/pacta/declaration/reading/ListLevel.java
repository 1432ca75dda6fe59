package org.pacta.declaration.reading;

/**
 * A list that is being read.
 *
 * @param parent label of the paragraph it hangs on; empty if that has none
 * @param last letters of its last item; empty before the first and for bullets
 * @param sign of its bullets; empty before the first and for letters
 * @param bullets how many bullets it has so far
 */
record ListLevel(String parent, String last, String sign, int bullets) {

    static ListLevel under(String parent) {
        return new ListLevel(parent, "", "", 0);
    }

    boolean takes(String letters) {
        return last.isEmpty() ? bullets == 0 : Numbering.follows(letters, last);
    }

    /** Extraction loses letters: "(f)" goes on with the list that was at "(c)", but "(i)" may begin another. */
    boolean takesWithGap(String letters) {
        return Numbering.skipsTo(letters, last);
    }

    boolean hasNoItemYet() {
        return last.isEmpty() && bullets == 0;
    }

    ListLevel withItem(String letters) {
        return new ListLevel(parent, letters, sign, bullets);
    }

    boolean takesBullet(String other) {
        return hasNoItemYet() || sign.equals(other);
    }

    ListLevel withBullet(String other) {
        return new ListLevel(parent, last, other, bullets + 1);
    }
}
