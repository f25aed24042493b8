package lazaret.living.slip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of a slip: {@value #BITS} random bits. It shows itself to nobody who only prints it into a log. */
public final class RoomToken {
    static final int BITS = 144;

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Six bits in each letter. */
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{" + BITS / 6 + "}");

    private final String text;

    private RoomToken(String text) {
        this.text = text;
    }

    static RoomToken random() {
        byte[] secret = new byte[BITS / Byte.SIZE];
        RANDOM.nextBytes(secret);
        return new RoomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** The token of an address; empty for what can be none. */
    public static Optional<RoomToken> of(String text) {
        return Optional.ofNullable(text).filter(t -> SHAPE.matcher(t).matches()).map(RoomToken::new);
    }

    /** As it stands in the address, for the slip alone. */
    public String text() {
        return text;
    }

    /** Its SHA-256; a slow hash would guard nothing, for nobody guesses that many bits. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RoomToken";
    }
}
