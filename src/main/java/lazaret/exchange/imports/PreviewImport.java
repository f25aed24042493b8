package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.exchange.sheet.Mapping;
import lazaret.exchange.table.TableFile;

/** Keeps a file for somebody who wants to look at its columns before it is imported. */
@Stateless
public class PreviewImport {
    @Inject
    private ImportRights rights;

    @Inject
    private Caller caller;

    @Inject
    private WaitingFiles waiting;

    /**
     * @param kind the word of {@link ImportKind}
     * @param fileName as the sender calls it
     * @param body CSV or a workbook; read to its end, not closed
     * @return the ticket by which the caller finds it for an hour
     * @throws lazaret.platform.RefusalException if the caller may not, or the file cannot be read
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public String keep(String kind, String fileName, InputStream body) {
        ImportKind known = rights.require(kind);
        TableFile file = TableFile.store(body, ImportRights.folder());
        Mapping guess = Mapping.guess(file.titles(), known.sheet().columns());
        return waiting.add(caller.username(), known, fileName, file, guess);
    }
}
