package lazaret.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import lazaret.platform.RefusalException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text file with cells between commas, semicolons or tabs. */
final class CsvLines implements Lines {
    private final RecordLimit text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int last;

    private CsvLines(RecordLimit text, CSVParser parser) {
        this.text = text;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static CsvLines open(Path file, Encoding encoding) throws IOException {
        try {
            return parse(file, encoding);
        } catch (CharacterCodingException e) {
            throw TableRefusal.FILE_IS_NOT_TEXT.refusal(1).asException();
        }
    }

    private static CsvLines parse(Path file, Encoding encoding) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiterOf(file, encoding))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        RecordLimit text = new RecordLimit(encoding.open(file));
        return new CsvLines(
                text, CSVParser.builder().setReader(text).setFormat(format).get());
    }

    /** The one of the three that the line of titles has most of. */
    private static char delimiterOf(Path file, Encoding encoding) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        try (Reader reader = encoding.open(file)) {
            for (int c = reader.read(); c >= 0 && !(begun && !quoted && (c == '\n' || c == '\r')); c = reader.read()) {
                begun |= !Character.isWhitespace(c);
                quoted ^= c == '"';
                commas += !quoted && c == ',' ? 1 : 0;
                semicolons += !quoted && c == ';' ? 1 : 0;
                tabs += !quoted && c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public Optional<Line> next() {
        text.recordBegins();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord csv = records.next();
            last = Math.toIntExact(csv.getRecordNumber());
            return Optional.of(new Line(last, csv.toList()));
        } catch (UncheckedIOException e) {
            throw meaningOf(e);
        }
    }

    private RefusalException meaningOf(UncheckedIOException error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof RecordLimit.RecordIsTooLong) {
                return TableRefusal.QUOTE_IS_NOT_CLOSED.refusal(last + 1).asException();
            }
            if (t instanceof CharacterCodingException) {
                return TableRefusal.FILE_IS_NOT_TEXT.refusal(last + 1).asException();
            }
        }
        return TableRefusal.FILE_IS_NOT_READABLE.refusal(last + 1).asException();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
