package org.pacta.commitment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** What is taken as evidence. Programs, scripts and pages that run in a browser are not. */
public final class EvidenceRules {

    /** In bytes: 10 MB. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** Endings of the file names that are taken, in lower case, without the stop. */
    public static final Set<String> KINDS = Set.of(
            "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "txt", "png", "jpg",
            "jpeg");

    private EvidenceRules() {}

    static void checkLink(String url) {
        if (!isWebAddress(url)) {
            throw new EvidenceRefused(EvidenceRefused.Reason.NO_LINK);
        }
    }

    static void checkFile(EvidenceFile file) {
        if (file.content().length == 0) {
            throw new EvidenceRefused(EvidenceRefused.Reason.EMPTY_FILE);
        }
        if (file.content().length > LARGEST_FILE) {
            throw new EvidenceRefused(EvidenceRefused.Reason.FILE_TOO_LARGE);
        }
        if (!KINDS.contains(endingOf(file.fileName()))) {
            throw new EvidenceRefused(EvidenceRefused.Reason.KIND_NOT_TAKEN);
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String endingOf(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
