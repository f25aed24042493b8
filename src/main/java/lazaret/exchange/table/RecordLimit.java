package lazaret.exchange.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a quote that nobody closed from taking the rest of the file for one cell. */
final class RecordLimit extends FilterReader {
    /** Far beyond any real line, in characters; what the parser reads ahead is counted too. */
    private static final int LONGEST_RECORD = 1 << 18;

    private int taken;

    RecordLimit(Reader reader) {
        super(reader);
    }

    void recordBegins() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] block, int from, int length) throws IOException {
        int read = super.read(block, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int characters) throws IOException {
        taken += characters;
        if (taken > LONGEST_RECORD) {
            throw new RecordIsTooLong();
        }
    }

    /** The record goes on beyond all measure. */
    static final class RecordIsTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
