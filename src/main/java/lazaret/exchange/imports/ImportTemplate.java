package lazaret.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import lazaret.access.Roles;
import lazaret.exchange.sheet.Column;

/** An empty file of a kind of import: the titles alone. */
@Stateless
public class ImportTemplate {

    /**
     * CSV in UTF-8 with a byte order mark, as Excel wants it.
     *
     * @param kind the word of {@link ImportKind}
     * @throws lazaret.platform.RefusalException KIND_IS_NOT_KNOWN
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER, Roles.ADMINISTRATOR})
    public byte[] csv(String kind, Locale language) {
        ImportKind known = ImportKind.of(kind)
                .orElseThrow(() -> ImportRefusal.KIND_IS_NOT_KNOWN.refusal(kind).asException());
        String titles = known.sheet().columns().stream()
                .map(column -> title(column, language))
                .collect(Collectors.joining(","));
        return ("\ufeff" + titles + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String title(Column column, Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? column.titles().stream()
                        .filter(title -> title.matches("\\p{ASCII}+"))
                        .findFirst()
                        .orElse(column.title())
                : column.title();
    }
}
