package lazaret.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A table that was sent as a file and stands on the disk while it is read, more than once.
 *
 * @param titles the cells of the first line that is not blank
 * @param rows how many lines that are not blank follow it
 */
public record TableFile(Path path, Format format, List<String> titles, int rows) {
    static final int LARGEST_MEGABYTES = 64;
    private static final long LARGEST = (long) LARGEST_MEGABYTES << 20;
    private static final int BLOCK = 1 << 16;

    /** What the file is. */
    enum Format {
        XLSX,
        UTF_8,
        UTF_16,
        GB18030
    }

    /**
     * Writes what is sent into a file of this folder and reads it once from beginning to end, so that a file which
     * breaks in the middle is refused before anything is done with it. The file stays if it is taken.
     *
     * @throws lazaret.platform.RefusalException if it is no table
     */
    public static TableFile store(InputStream sent, Path folder) {
        try {
            Path path = Files.createTempFile(folder, "import-", ".table");
            boolean taken = false;
            try {
                copy(sent, path);
                TableFile table = inspect(path);
                taken = true;
                return table;
            } finally {
                if (!taken) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream sent, Path path) throws IOException {
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (var file = Files.newOutputStream(path)) {
            for (int read = sent.read(block); read >= 0; read = sent.read(block)) {
                size += read;
                if (size > LARGEST) {
                    throw TableRefusal.FILE_IS_TOO_LARGE
                            .refusal(LARGEST_MEGABYTES)
                            .asException();
                }
                file.write(block, 0, read);
            }
        }
    }

    /** Reads a file that is there. */
    static TableFile inspect(Path path) throws IOException {
        Format format = formatOf(path);
        try (Lines lines = open(path, format)) {
            List<String> titles = firstLine(lines)
                    .map(Line::cells)
                    .orElseThrow(() -> TableRefusal.FILE_IS_EMPTY.refusal().asException());
            int rows = 0;
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                rows += line.get().isBlank() ? 0 : 1;
            }
            if (rows == 0) {
                throw TableRefusal.FILE_IS_EMPTY.refusal().asException();
            }
            return new TableFile(path, format, titles, rows);
        }
    }

    private static Format formatOf(Path path) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(path)) {
            start = bytes.readNBytes(4);
        }
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4) {
            return Format.XLSX;
        }
        if (start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw TableRefusal.FILE_IS_OLD_EXCEL.refusal().asException();
        }
        return Format.valueOf(Encoding.of(path).name());
    }

    /** The lines below the titles. */
    public Lines open() {
        try {
            Lines lines = open(path, format);
            firstLine(lines);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lines open(Path path, Format format) throws IOException {
        return format == Format.XLSX ? XlsxLines.open(path) : CsvLines.open(path, Encoding.valueOf(format.name()));
    }

    private static Optional<Line> firstLine(Lines lines) {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line;
    }

    /** The same table in a file of its own. */
    public TableFile copy(Path folder) {
        try {
            Path other = Files.createTempFile(folder, "import-", ".table");
            Files.copy(path, other, StandardCopyOption.REPLACE_EXISTING);
            return new TableFile(other, format, titles, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the file; it holds what nobody else should read. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
