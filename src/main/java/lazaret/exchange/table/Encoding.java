package lazaret.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the text of a file is written. What is strictly valid UTF-8 is UTF-8, because a text in GB18030 is that almost
 * never by chance; all else is GB18030, which Chinese editions of Excel save by default.
 */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16(StandardCharsets.UTF_16),
    GB18030(Charset.forName("GB18030"));

    private static final int BLOCK = 1 << 16;
    private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    static Encoding of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int first = bytes.read();
            int second = bytes.read();
            if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
                return UTF_16;
            }
        }
        return UTF_8.reads(file) ? UTF_8 : GB18030;
    }

    private boolean reads(Path file) throws IOException {
        try (Reader reader = open(file)) {
            char[] block = new char[BLOCK];
            int read;
            do {
                read = reader.read(block);
            } while (read >= 0);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text without its byte order mark; bytes that are none fail with a {@link CharacterCodingException}. */
    Reader open(Path file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(file), UTF_8_MARK.length);
        skipMark(bytes);
        return new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BLOCK);
    }

    private static void skipMark(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(UTF_8_MARK.length);
        boolean mark = start.length == UTF_8_MARK.length;
        for (int i = 0; mark && i < start.length; i++) {
            mark = (start[i] & 0xFF) == UTF_8_MARK[i];
        }
        if (!mark) {
            bytes.unread(start);
        }
    }
}
