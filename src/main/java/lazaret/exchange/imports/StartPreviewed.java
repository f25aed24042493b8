package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.exchange.sheet.Header;
import lazaret.exchange.sheet.Mapping;
import lazaret.exchange.table.TableFile;

/** Starts the import of a file whose columns somebody has looked at. */
@Stateless
public class StartPreviewed {
    @Inject
    private ImportRights rights;

    @Inject
    private Caller caller;

    @Inject
    private WaitingFiles waiting;

    @Inject
    private ImportLedger ledger;

    @Inject
    private ImportLaunch launch;

    /**
     * @param pointers what the first columns are taken for, by place; "" for one that is passed over. Those beyond stay as
     *     they were guessed.
     * @param dryRun everything is checked, nothing is kept; the file goes on waiting
     * @return the number of the import
     * @throws lazaret.platform.RefusalException if the file waits no more, or lacks a column
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public String start(String ticket, List<String> pointers, boolean dryRun) {
        WaitingFiles.Waiting found = waiting.find(ticket, caller.username())
                .orElseThrow(() -> ImportRefusal.FILE_WAITS_NO_MORE.refusal().asException());
        ImportKind kind = rights.require(found.kind().word());
        WaitingFiles.Waiting chosen = found.takenFor(chosen(found.mapping(), pointers));
        Header header = kind.sheet().header(found.file().titles(), chosen.mapping());
        waiting.remember(chosen);
        TableFile file = found.file().copy(ImportRights.folder());
        boolean started = false;
        try {
            ImportJob job = ledger.open(kind, found.fileName(), dryRun, file, header);
            launch.whenCommitted(job);
            started = true;
            return job.number();
        } finally {
            if (!started) {
                file.delete();
            }
        }
    }

    private static Mapping chosen(Mapping guess, List<String> pointers) {
        List<String> all = new ArrayList<>(guess.pointers());
        for (int place = 0; place < Math.min(pointers.size(), all.size()); place++) {
            all.set(place, pointers.get(place));
        }
        return new Mapping(all);
    }
}
