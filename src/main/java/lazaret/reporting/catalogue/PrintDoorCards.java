package lazaret.reporting.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Zone;
import lazaret.platform.Column;
import lazaret.platform.Texts;
import lazaret.reporting.Glyphs;
import lazaret.reporting.ReportPrinter;
import lazaret.reporting.ReportingRefusal;

/** Cards for the doors of a facility, two on a sheet; the code on each leads to the room on the bed board. */
@Stateless
public class PrintDoorCards {
    private static final int MOST = 2_000;
    private static final String SQL = """
            select f.code, f.name, u.name, r.number, r.zone,
              (select count(*) from bed b where b.room_id = r.id and not b.extra)
            from room r join facility f on f.code = r.facility_code join unit u on u.id = r.unit_id
            where f.code = ?1 and (?2 = '' or r.number = ?2) order by u.id, r.number limit ?3""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private ReportPrinter printer;

    /**
     * @param room its number, without the facility; null or empty for every room
     * @param base the address that the codes lead to, without a slash at its end
     * @throws lazaret.platform.RefusalException NOT_YOUR_FACILITY, FACILITY_IS_MISSING, ROOM_IS_UNKNOWN
     */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.HYGIENE})
    public byte[] print(String facility, String room, Locale language, String base) {
        if (facility == null || facility.isBlank()) {
            throw ReportingRefusal.FACILITY_IS_MISSING.at("/facility").asException();
        }
        scope.require(facility);
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, facility)
                .setParameter(2, room == null ? "" : room)
                .setParameter(3, MOST)
                .getResultList();
        if (rows.isEmpty()) {
            throw ReportingRefusal.ROOM_IS_UNKNOWN
                    .at("/room", facility, String.valueOf(room))
                    .asException();
        }
        List<DoorCard> cards = rows.stream().map(row -> card((Object[]) row)).toList();
        return print(printer, cards, language, base);
    }

    static byte[] print(ReportPrinter printer, List<DoorCard> cards, Locale language, String base) {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (DoorCard card : cards) {
            Map<String, Object> line = new HashMap<>();
            line.put("facility", card.facility() + "  " + Glyphs.printable(card.name()));
            line.put("unit", Glyphs.printable(card.unit()));
            line.put("room", Glyphs.printable(card.room()));
            line.put("zone", Texts.of(language, card.zone()));
            line.put("beds", Texts.of(language, "catalogue.door.beds", card.beds()));
            line.put(
                    "code",
                    ReportPrinter.code(base + "/stay/board.xhtml?facility=" + card.facility() + "&room="
                            + URLEncoder.encode(card.room(), StandardCharsets.UTF_8)));
            lines.add(line);
        }
        return printer.paper(
                "door-cards", new HashMap<>(), lines, language, Texts.of(language, "catalogue.door.title"));
    }

    private static DoorCard card(Object[] r) {
        return new DoorCard(
                (String) r[0], (String) r[1], (String) r[2], (String) r[3], Zone.valueOf((String) r[4]), (int)
                        Column.id(r[5]));
    }
}
