package lazaret.certificate;

import java.util.Base64;

/**
 * A certificate as it was drawn up once.
 *
 * @param fingerprint SHA-256 of the whole content, printed on the paper
 * @param keyId by which the public key is found among the published ones
 */
public record SignedCertificate(Certificate certificate, String fingerprint, String keyId, byte[] signature) {
    /** Where the public page of certificates begins. */
    public static final String CHECK = "/check";

    /** The way to the public page: number and signature, nothing about the person. */
    public String path() {
        return CHECK + "/" + certificate.number() + "/" + text(signature);
    }

    static String text(byte[] signature) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }
}
