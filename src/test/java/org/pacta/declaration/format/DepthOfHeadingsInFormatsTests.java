package org.pacta.declaration.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.pacta.declaration.DeclarationReader;
import org.pacta.declaration.Piece;
import org.pacta.declaration.UnreadableDeclaration;

/** Web pages and Word documents know how deep a heading stands: three levels arrive as three. */
class DepthOfHeadingsInFormatsTests {
    private static final Tuple[] THREE_LEVELS = {
        tuple("Goods", 0), tuple("Farming", 1), tuple("Milk", 2), tuple("Fishing", 1), tuple("Services", 0)
    };

    @Test
    void ofAWebPage() throws UnreadableDeclaration {
        String page = "<html><h1>Declaration on Trade</h1><p>1. We will trade with all of our neighbours.</p>"
                + "<h2>Goods</h2><p>2. We will lower all duties.</p>"
                + "<h3>Farming</h3><p>3. We will buy what our farmers grow.</p>"
                + "<h4>Milk</h4><p>4. We will drink milk every morning.</p>"
                + "<h3>Fishing</h3><p>5. We will protect the fish of our seas.</p>"
                + "<h2>Services</h2><p>6. We will open our markets to services.</p>";

        nests(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofAWordDocument() throws UnreadableDeclaration {
        String body = BuiltDocx.paragraph("1. We will trade with all of our neighbours.")
                + heading(0, "Goods")
                + BuiltDocx.paragraph("2. We will lower all duties.")
                + heading(1, "Farming")
                + BuiltDocx.paragraph("3. We will buy what our farmers grow.")
                + heading(2, "Milk")
                + BuiltDocx.paragraph("4. We will drink milk every morning.")
                + heading(1, "Fishing")
                + BuiltDocx.paragraph("5. We will protect the fish of our seas.")
                + heading(0, "Services")
                + BuiltDocx.paragraph("6. We will open our markets to services.");

        nests(new BuiltDocx(body).bytes());
    }

    private static String heading(int outlineLevel, String text) {
        return "<w:p><w:pPr><w:outlineLvl w:val='" + outlineLevel + "'/></w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }

    private static void nests(byte[] content) throws UnreadableDeclaration {
        assertThat(new DeclarationReader().read(content).pieces())
                .filteredOn(piece -> piece.kind() == Piece.Kind.HEADING)
                .extracting(Piece::text, Piece::level)
                .containsExactly(THREE_LEVELS);
    }
}
