package lazaret.exchange.call;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** A file somebody sent, on the disk of this server until the call ends. */
record SpooledFile(Path path, byte[] hash) implements AutoCloseable {
    private static final long LARGEST_MEGABYTES = 64;
    private static final long LARGEST = LARGEST_MEGABYTES << 20;

    static SpooledFile of(InputStream sent, MessageDigest digest) {
        try {
            Path path = Files.createTempFile("sent-", ".part");
            boolean whole = false;
            try (InputStream in = new DigestInputStream(sent, digest);
                    OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
                copy(in, out);
                whole = true;
            } finally {
                if (!whole) {
                    Files.delete(path);
                }
            }
            return new SpooledFile(path, digest.digest());
        } catch (IOException e) {
            throw CallRefusal.BODY_COULD_NOT_BE_READ.refusal().asException();
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] block = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            size += read;
            if (size > LARGEST) {
                throw CallRefusal.BODY_IS_TOO_LARGE.refusal(LARGEST_MEGABYTES).asException();
            }
            out.write(block, 0, read);
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
