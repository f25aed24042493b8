package lazaret.reporting;

import java.util.Base64;

/**
 * The signature of a report: what was signed, with which key, and the way to the public page that confirms it.
 *
 * @param number of the report
 * @param statement the lines that were signed, each ended by a line feed
 */
public record Seal(String number, String statement, String keyId, byte[] signature) {
    /** Where the public page of reports begins. */
    public static final String CHECK = "/check/report";

    public String path() {
        return CHECK + "/" + number + "/" + text(signature);
    }

    static String text(byte[] signature) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
