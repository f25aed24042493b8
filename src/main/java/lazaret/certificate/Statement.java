package lazaret.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The sentences that are signed: what a reader needs who has the paper and the public key alone, and the fingerprint of
 * everything else. Lines of UTF-8, each ended by a line feed; all of them are printed on the paper.
 */
final class Statement {
    private static final String FORM = "lazaret-certificate-1";

    private Statement() {}

    static byte[] of(Certificate certificate, String fingerprint) {
        Certificate.Holder holder = certificate.holder();
        String lines = String.join(
                        "\n",
                        FORM,
                        certificate.number(),
                        certificate.kind().name(),
                        certificate.issuedOn().toString(),
                        holder.name(),
                        holder.paperType().name(),
                        holder.paperNumber(),
                        fingerprint)
                + "\n";
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the content as it is kept, in 64 hexadecimal digits. */
    static String fingerprint(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
