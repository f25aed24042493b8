package lazaret.facility;

import static lazaret.platform.SharedJson.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lazaret.access.Roles;
import lazaret.access.Scope;

/**
 * Finds rooms of the caller's facilities by what stands on the door: {@code 201}, {@code H01/201}, or a bed's code such
 * as {@code H01-201-1}.
 */
@Stateless
public class RoomSearch {
    private static final Pattern CODE = Pattern.compile("([A-Z0-9]+)[/-]([A-Z0-9]+)(?:-E?[0-9]+)?");

    private static final String SQL = """
            select r.facility_code, f.name, r.number, u.name
            from room r join facility f on f.code = r.facility_code join unit u on u.id = r.unit_id
            where upper(r.number) = ?1 and (?2 = '' or upper(r.facility_code) = ?2)
              and (?3 = '' or r.facility_code in (select json_array_elements_text(cast(nullif(?3, '') as json))))
            order by r.facility_code limit ?4""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    /** A room found. */
    public record Found(String facility, String facilityName, String room, String unit) {}

    /** By facility; nothing where the text is no room's. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<Found> find(String text, int most) {
        String typed = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        Matcher code = CODE.matcher(typed);
        boolean whole = code.matches();
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, whole ? code.group(2) : typed)
                .setParameter(2, whole ? code.group(1) : "")
                .setParameter(
                        3,
                        scope.limit()
                                .map(codes ->
                                        JSON.createArrayBuilder(codes).build().toString())
                                .orElse(""))
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new Found((String) r[0], (String) r[1], (String) r[2], (String) r[3]))
                .toList();
    }
}
