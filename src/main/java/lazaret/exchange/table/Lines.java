package lazaret.exchange.table;

import java.util.Optional;

/** The lines of an opened file, one after the other. */
public interface Lines extends AutoCloseable {

    /**
     * The next line, blank ones included; empty at the end of the file.
     *
     * @throws lazaret.platform.RefusalException if the file cannot be read from here on
     */
    Optional<Line> next();

    @Override
    void close();
}
