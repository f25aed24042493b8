package lazaret.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs with the key of this node and verifies with any. Without a data folder the key lives as long as the program. */
@ApplicationScoped
public class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final int DIGITS = 16;

    private KeyPair pair;
    private String id;

    @Inject
    SigningKey(@ConfigProperty(name = "lazaret.data") Optional<String> data) {
        this(data.map(folder -> KeyFile.in(Path.of(folder))).orElseGet(KeyFile::generated));
    }

    SigningKey(KeyPair pair) {
        this.pair = pair;
        this.id = idOf(pair.getPublic().getEncoded());
    }

    protected SigningKey() {
        // for the proxy
    }

    /** The beginning of the SHA-256 of the public key. */
    public String id() {
        return id;
    }

    byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    /** A signature by this node over the bytes. */
    public byte[] sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(statement);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of certificates does not sign", e);
        }
    }

    /** Whether the signature was made over these bytes with the private half of that public key. */
    public static boolean isGenuine(byte[] publicKey, byte[] statement, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(statement);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // bytes that are no signature at all verify nothing
            return false;
        }
    }

    private static String idOf(byte[] publicKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
