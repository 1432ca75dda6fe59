package org.pacta.declaration;

import java.util.List;
import org.pacta.audit.Actor;

/**
 * A new version of a declaration was stored and its paragraphs matched. Told inside the transaction that stores it.
 *
 * @param older the version that it replaces
 * @param rewordings what became of paragraphs that do not say the same any more
 */
public record DeclarationReplaced(DeclarationId older, DeclarationId newer, List<Rewording> rewordings, Actor by) {

    public DeclarationReplaced {
        rewordings = List.copyOf(rewordings);
    }

    /**
     * What became of a paragraph.
     *
     * @param original the paragraph in the older version, or its predecessor in a version before that
     * @param place where it stands now, as people cite it; the newer version's name where it was left out
     */
    public record Rewording(ParagraphId original, boolean isRemoval, String place) {}
}
