package lazaret.benchmark;

import java.io.IOException;
import java.sql.SQLException;

/** One way of claiming a free room for somebody who waits. */
interface Claim {
    /** Who claims what: the number of a waiting contact, the code of a free bed. */
    record Pair(String person, String bed) {}

    /** A client of its own: each thread asks for one. */
    Client client() throws IOException, SQLException;

    /** Claims one room after the other. */
    interface Client extends AutoCloseable {
        /** @throws IOException when the claim was not granted; nothing here is expected to be refused */
        void claim(Pair pair) throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }
}
