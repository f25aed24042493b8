package lazaret.transfer.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.platform.Column;
import lazaret.transfer.Ambulance.Unfit;
import lazaret.transfer.Equipment;
import lazaret.transfer.Fleet;
import lazaret.transfer.PressureCheck;

/** The vehicles by plate and what each of them does now; one query. */
@Stateless
public class FleetList {
    /** More than any city has. */
    private static final int MOST = 1_000;

    private static final String SQL = """
            select a.plate, a.station, a.negative_pressure, c.checked_on, c.pascal, v.transfer_id, s.kinds, s.since, w.crew, o.id,
              may_go_out(a.plate, ?2), (select e.items from ambulance_equipment e where e.plate = a.plate order by e.id desc limit 1)
            from ambulance a
              left join lateral (select x.checked_on, x.pascal from pressure_check x where x.plate = a.plate
                order by x.checked_on desc limit 1) c on true
              left join trip v on v.plate = a.plate and v.free_at is null
              left join lateral (select string_agg(x.kind, ',') as kinds, max(x.at) as since from transfer_step x
                where x.transfer_id = v.transfer_id) s on true
              left join vehicle_outage o on o.plate = a.plate and o.ended_at is null
              left join lateral (select string_agg(coalesce(n.display_name, d.username), ' ' order by d.id) as crew
                from crew_shift d left join account n on n.username = d.username
                where d.plate = a.plate and d.ended_at is null) w on true
            order by a.plate limit ?1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Fleet fleet;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.DISPATCHER, Roles.CREW})
    public List<VehicleRow> all() {
        LocalDate today = fleet.today();
        Integer days = fleet.checkDays();
        List<?> rows = em.createNativeQuery(SQL)
                .setParameter(1, MOST)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row, today, days)).toList();
    }

    private static VehicleRow row(Object[] r, LocalDate today, Integer days) {
        LocalDate checked = Column.day(r[3]);
        BigDecimal pascal = (BigDecimal) r[4];
        PressureCheck check = checked == null ? null : new PressureCheck(checked, pascal);
        Set<Unfit> reasons = Unfit.reasons((Boolean) r[2], check, today, days);
        if (r[9] != null) {
            reasons = EnumSet.of(Unfit.BROKEN_DOWN);
        }
        VehicleState state = state(r[5] != null, (String) r[6], reasons, (Boolean) r[10]);
        return new VehicleRow(
                (String) r[0],
                (String) r[1],
                state,
                state == VehicleState.OUT_OF_SERVICE || r[9] != null
                        ? reasons.iterator().next()
                        : null,
                pascal,
                checked,
                r[5] == null ? null : "TR" + r[5],
                Column.instant(r[7]),
                r[8] == null ? "" : (String) r[8],
                Equipment.split((String) r[11]));
    }

    private static VehicleState state(boolean busy, String kinds, Set<Unfit> reasons, boolean onDuty) {
        if (!busy) {
            return !reasons.isEmpty()
                    ? VehicleState.OUT_OF_SERVICE
                    : onDuty ? VehicleState.READY : VehicleState.OFF_SHIFT;
        }
        List<String> happened = List.of(kinds.split(","));
        if (happened.contains("VEHICLE_DISINFECTED")) {
            return VehicleState.AWAITING_VERIFICATION;
        }
        return happened.contains("HANDED_OVER") || happened.contains("ABORTED")
                ? VehicleState.AWAITING_DISINFECTION
                : VehicleState.ON_TRIP;
    }
}
