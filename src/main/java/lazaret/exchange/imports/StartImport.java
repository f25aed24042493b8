package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import lazaret.access.Roles;
import lazaret.exchange.table.TableFile;

/** Takes a file on. What is wrong with the file as a whole is said at once; its rows are worked off afterwards. */
@Stateless
public class StartImport {
    @Inject
    private ImportRights rights;

    @Inject
    private ImportLedger ledger;

    @Inject
    private ImportLaunch launch;

    /**
     * @param kind the word of {@link ImportKind}: {@code people}
     * @param fileName as the sender calls it, for those who look at the list; may be empty
     * @param body CSV or a workbook; read to its end, not closed
     * @param dryRun everything is checked, nothing is kept
     * @return the number of the import, by which it is reported and stopped
     * @throws lazaret.platform.RefusalException if the caller may not, or the file cannot be read or lacks a column
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public String start(String kind, String fileName, InputStream body, boolean dryRun) {
        ImportKind known = rights.require(kind);
        TableFile file = TableFile.store(body, ImportRights.folder());
        boolean started = false;
        try {
            ImportJob job =
                    ledger.open(known, fileName, dryRun, file, known.sheet().header(file.titles()));
            launch.whenCommitted(job);
            started = true;
            return job.number();
        } finally {
            if (!started) {
                file.delete();
            }
        }
    }
}
