package lazaret.exchange.imports;

import lazaret.exchange.sheet.Header;
import lazaret.exchange.table.TableFile;

/** An import that was taken on: the file stands on the disk of this server until the end. */
record ImportJob(long id, ImportKind kind, boolean dryRun, TableFile file, Header header) {

    String number() {
        return numberOf(id);
    }

    static String numberOf(long id) {
        return "I" + id;
    }
}
