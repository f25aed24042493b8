package lazaret.exchange.call;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.RefusalException;

/** Turns the bytes of a request into an object, refusing whatever is not exactly one JSON object in UTF-8. */
final class Json {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_QUOTE = 60;

    // A field that is written twice would be read by somebody as one and by somebody else as the other.
    private static final JsonReaderFactory READERS =
            JsonProvider.provider().createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private Json() {}

    /**
     * @return the object; an empty one for no bytes at all
     * @throws RefusalException NOT_JSON with the place, MALFORMED_VALUE for anything but an object
     */
    static JsonObject object(byte[] bytes) {
        if (bytes.length == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        String text = decoded(bytes);
        requireReasonable(text);
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonValue value = reader.readValue();
            if (value instanceof JsonObject object) {
                return object;
            }
            throw PlatformRefusal.MALFORMED_VALUE
                    .refusal(shortened(text), ValueKind.OBJECT)
                    .asException();
        } catch (JsonParsingException e) {
            throw notJson(text, (int) e.getLocation().getStreamOffset());
        } catch (JsonException | IllegalStateException | NumberFormatException e) {
            throw notJson(text, 0);
        }
    }

    /** A few characters of what somebody sent, fit to be shown. */
    static String shortened(String text) {
        String printable = text.replaceAll("\\p{C}", "\uFFFD");
        return printable.length() > LONGEST_QUOTE ? printable.substring(0, LONGEST_QUOTE) + "…" : printable;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw PlatformRefusal.NOT_JSON.refusal("UTF-8").asException();
        }
    }

    // Before any parser sees it: a few bytes can cost a parser its stack or a number its memory.
    private static void requireReasonable(String text) {
        int depth = 0;
        int digits = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
                continue;
            }
            quoted = c == '"';
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            boolean closed = depth == 0 && (c == '}' || c == ']');
            if (depth > DEEPEST || digits > LONGEST_NUMBER || closed && !isBlank(text, i + 1)) {
                throw notJson(text, i);
            }
        }
    }

    private static boolean isBlank(String text, int from) {
        return text.chars().skip(from).allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '\n');
    }

    private static RefusalException notJson(String text, int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        String near = text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 10));
        return PlatformRefusal.NOT_JSON.refusal(shortened(near)).asException();
    }
}
