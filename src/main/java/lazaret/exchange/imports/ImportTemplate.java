package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import lazaret.access.Roles;
import lazaret.exchange.export.WrittenTable;
import lazaret.exchange.sheet.Column;

/** An empty file of a kind of import: the titles, and in a workbook a second sheet that explains them. */
@Stateless
public class ImportTemplate {

    /**
     * @param kind the word of {@link ImportKind}
     * @throws lazaret.platform.RefusalException KIND_IS_NOT_KNOWN
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public byte[] file(String kind, WrittenTable.Format format, Locale language) {
        ImportKind known = ImportKind.of(kind)
                .orElseThrow(() -> ImportRefusal.KIND_IS_NOT_KNOWN.refusal(kind).asException());
        List<Column> columns = known.sheet().columns();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (format == WrittenTable.Format.XLSX) {
                new TemplateWorkbook(columns, language).write(bytes);
            } else {
                List<String> titles =
                        columns.stream().map(column -> column.title(language)).toList();
                WrittenTable.begin(format, bytes, titles).close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
