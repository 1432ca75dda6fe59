package org.pacta.declaration.format;

import java.io.IOException;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Tells a page that shows something from an empty one. */
final class PdfPictures {
    /** Programs that scan wrap a picture in a form, and that in another; a form may also draw itself. */
    private static final int DEEPEST_FORM = 3;

    /** Letters drawn as curves take many bytes; a rule or a frame takes few. */
    private static final int FEWEST_BYTES_OF_A_DRAWING = 1000;

    private PdfPictures() {}

    static boolean isPicture(PDPage page) {
        try {
            return hasPicture(page.getResources(), 0) || bytesOf(page) >= FEWEST_BYTES_OF_A_DRAWING;
        } catch (IOException | RuntimeException broken) {
            // what cannot be looked at is not called empty
            return true;
        }
    }

    private static boolean hasPicture(@Nullable PDResources resources, int depth) throws IOException {
        if (resources == null || depth > DEEPEST_FORM) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) || isFormOfPicture(resources.getXObject(name), depth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormOfPicture(@Nullable PDXObject object, int depth) throws IOException {
        return object instanceof PDFormXObject form && hasPicture(form.getResources(), depth + 1);
    }

    /** As they are packed. */
    private static long bytesOf(PDPage page) {
        long bytes = 0;
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            bytes += parts.next().getLength();
        }
        return bytes;
    }
}
