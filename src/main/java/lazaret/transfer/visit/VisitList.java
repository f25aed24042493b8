package lazaret.transfer.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.person.Masking;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.person.Reach;
import lazaret.platform.Column;
import lazaret.transfer.StepKind;
import lazaret.transfer.TransferState;

/** The visits of a time or of a person, with where each stands; one query. */
@Stateless
public class VisitList {
    private static final int MOST = 500;

    private static final String TRIP = """
            left join lateral (select max(x.transfer_id) as id from visit_trip x where x.visit_id = v.id and %2$s) %1$s on true
            left join lateral (select coalesce(string_agg(x.kind, ','), '') as kinds from transfer_step x
              where x.transfer_id = %1$s.id) %1$ss on true
            """;

    private static final String SQL = """
            select v.id, v.series_id, p.number, p.name, s.purpose, s.facility_code, f.name, b.code, v.begins_at, v.ends_at,
              v.called_off_at is not null, o.id, os.kinds, r.id, rs.kinds, h.kept, h.id, v.call_off_reason
            from visit v join visit_series s on s.id = v.series_id join person p on p.id = v.person_id
              join facility f on f.code = s.facility_code
            """ + TRIP.formatted("o", "not x.back") + TRIP.formatted("r", "x.back") + """
              left join lateral (select y.id, y.bed_id, y.facility_code, y.kept_by is not null as kept from stay y
                where y.person_id = v.person_id and y.voided_at is null and y.hold_ended_at is null
                  and (y.kept_by is not null and y.kept_until is null
                    or y.arrived_at is not null and y.departed_at is null and y.facility_code <> s.facility_code)
                order by y.kept_by is null limit 1) h on true
              left join bed b on b.id = h.bed_id
            where %s and (?1 = '*' or h.facility_code = any(string_to_array(?1, ','))
              or s.facility_code = any(string_to_array(?1, ',')))
            order by v.begins_at, v.id limit ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Scope scope;

    /** Visits that begin between two moments, and those on which somebody is out since before; the earliest first. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<VisitRow> between(Instant from, Instant until) {
        List<?> rows = em.createNativeQuery(SQL.formatted(
                        "(v.begins_at >= ?3 and v.begins_at < ?4 or v.begins_at < ?3 and v.called_off_at is null and h.kept"
                                + " and o.id is not null and coalesce(rs.kinds, '') not like '%HANDED_OVER%')"))
                .setParameter(1, facilities())
                .setParameter(2, MOST)
                .setParameter(3, from.atOffset(ZoneOffset.UTC))
                .setParameter(4, until.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    /** All visits of somebody. */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public List<VisitRow> ofPerson(String number) {
        Person person = people.person(number);
        reach.require(person);
        List<?> rows = em.createNativeQuery(SQL.formatted("v.person_id = ?3"))
                .setParameter(1, "*")
                .setParameter(2, MOST)
                .setParameter(3, person.id())
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private String facilities() {
        return scope.limit().map(codes -> String.join(",", codes)).orElse("*");
    }

    private static VisitRow row(Object[] r) {
        TransferState there = r[11] == null ? null : TransferState.after(kinds((String) r[12]));
        TransferState back = r[13] == null ? null : TransferState.after(kinds((String) r[14]));
        VisitState state = VisitState.of((boolean) r[10], there, back);
        Object trip = r[13] == null ? r[11] : r[13];
        return new VisitRow(
                VisitNumbers.visit(Column.id(r[0])),
                VisitNumbers.series(Column.id(r[1])),
                (String) r[2],
                Masking.name((String) r[3]),
                Column.constant(Purpose.class, r[4]),
                (String) r[5],
                (String) r[6],
                (String) r[7],
                Column.instant(r[8]),
                Column.instant(r[9]),
                state,
                trip == null ? null : "TR" + trip,
                state.isRunning() && Boolean.TRUE.equals(r[15]) ? "S" + r[16] : null,
                (String) r[17]);
    }

    private static Set<StepKind> kinds(String joined) {
        Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        for (String kind : joined.isEmpty() ? new String[0] : joined.split(",")) {
            kinds.add(StepKind.valueOf(kind));
        }
        return kinds;
    }
}
