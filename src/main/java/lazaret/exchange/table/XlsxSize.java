package lazaret.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook is an archive, and a small archive may hold more than any memory. Measured by unpacking, because the
 * sizes that an archive states may lie.
 */
final class XlsxSize {
    private static final long LARGEST_IN_ALL = 512L << 20;
    /** The texts of all cells stand in one part, which is held in memory. */
    private static final long LARGEST_TEXTS = 64L << 20;

    private static final int BLOCK = 1 << 16;

    private XlsxSize() {}

    static void check(Path file) throws IOException {
        long inAll = 0;
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                long most = LARGEST_IN_ALL - inAll;
                if (part.getName().endsWith("sharedStrings.xml")) {
                    most = Math.min(most, LARGEST_TEXTS);
                }
                inAll += unpacked(archive, part, most);
            }
        } catch (ZipException e) {
            throw TableRefusal.FILE_IS_NOT_READABLE.refusal(1).asException();
        }
    }

    private static long unpacked(ZipFile archive, ZipEntry part, long most) throws IOException {
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream bytes = archive.getInputStream(part)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                size += read;
                if (size > most) {
                    throw TableRefusal.FILE_IS_TOO_LARGE
                            .refusal(TableFile.LARGEST_MEGABYTES)
                            .asException();
                }
            }
        }
        return size;
    }
}
