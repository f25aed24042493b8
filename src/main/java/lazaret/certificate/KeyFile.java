package lazaret.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key pair of this node in its data folder, for its owner alone to read. Whoever takes the file away gets a new pair
 * at the next start; papers signed before stay valid, for the public keys are kept in the database.
 */
final class KeyFile {
    static final String NAME = "certificate.key";

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern BLOCK = Pattern.compile("-----BEGIN ([A-Z ]+)-----([^-]+)-----END \\1-----");

    private KeyFile() {}

    /** The pair in the folder, made when there is none. */
    static KeyPair in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file)) {
                return read(Files.readString(file));
            }
            KeyPair pair = generated();
            write(file, pair);
            return pair;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the key of certificates in " + file + " cannot be used", e);
        }
    }

    static KeyPair generated() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        Path begun = file.resolveSibling(NAME + ".new");
        Files.deleteIfExists(begun);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(begun, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                begun,
                pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.move(begun, file);
    }

    private static KeyPair read(String text) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(block(text, "PUBLIC KEY"))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY"))));
    }

    private static byte[] block(String text, String name) throws GeneralSecurityException {
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            if (blocks.group(1).equals(name)) {
                return Base64.getMimeDecoder().decode(blocks.group(2));
            }
        }
        throw new GeneralSecurityException("no " + name);
    }

    /** As openssl reads it. */
    static String pem(String name, byte[] key) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN " + name + "-----\n" + lines + "\n-----END " + name + "-----\n";
    }
}
