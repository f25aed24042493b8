package lazaret.exchange.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.access.SignedIn;
import lazaret.exchange.sheet.Header;
import lazaret.exchange.table.TableFile;

/** Takes a file on. What is wrong with the file as a whole is said at once; its rows are worked off afterwards. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StartImport {
    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private ImportLedger ledger;

    @Inject
    private ImportRun run;

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
        ImportKind known = ImportKind.of(kind)
                .orElseThrow(() -> ImportRefusal.KIND_IS_NOT_KNOWN.refusal(kind).asException());
        requireRight(known);
        TableFile file = TableFile.store(body, folder());
        boolean started = false;
        try {
            Header header = known.sheet().header(file.titles());
            ImportJob job = ledger.open(known, fileName, dryRun, file, header);
            SignedIn who = caller.require();
            String source = caller.source();
            executor.execute(() -> Caller.as(who, source, () -> run.run(job)));
            started = true;
            return job.number();
        } finally {
            if (!started) {
                file.delete();
            }
        }
    }

    private void requireRight(ImportKind kind) {
        if (!kind.isFor(caller.role())) {
            throw AccessRefusal.NOT_ALLOWED.refusal().asException();
        }
        if (kind == ImportKind.FACILITIES) {
            scope.requireAll();
        }
    }

    /** A folder of this server, which it empties when it starts: a killed import leaves nobody's papers behind. */
    private static Path folder() {
        return Path.of(System.getProperty("com.sun.aas.instanceRoot", System.getProperty("java.io.tmpdir")));
    }
}
