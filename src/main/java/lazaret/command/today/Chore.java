package lazaret.command.today;

import static lazaret.access.Roles.CLINICIAN;
import static lazaret.access.Roles.CREW;
import static lazaret.access.Roles.DISPATCHER;
import static lazaret.access.Roles.FACILITY_MANAGER;
import static lazaret.access.Roles.HYGIENE;

import java.util.Set;
import lazaret.command.Houses;

/**
 * A kind of work: whose it is, where it is done, and which open facts are it. Each statement answers since when, the
 * person's name or null, the room or vehicle, and the facility; its parameters are the caller's facilities and user name.
 */
enum Chore {
    EXPECTED("/stay/arrivals.xhtml", "", """
            select s.reserved_at, p.name, r.number, s.facility_code from stay s
              join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
            where s.arrived_at is null and s.hold_ended_at is null and s.voided_at is null and {here}""", FACILITY_MANAGER),
    CONFIRM_OVERRIDE("/stay/discharge.xhtml", "", """
            select o.requested_at, p.name, r.number, s.facility_code from override_request o join stay s on s.id = o.stay_id
              join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
            where o.confirmed_at is null and o.withdrawn_at is null and o.requested_by <> ?2
              and (o.asked_of is null or o.asked_of = ?2) and s.voided_at is null and {here}""", CLINICIAN),
    ENTER_RESULT("/clearance/tests.xhtml", "results", """
            select x.sampled_at, p.name, r.number, s.facility_code from stay s
              join specimen x on x.person_id = s.person_id and x.voided_at is null and x.sampled_at >= s.arrived_at
              join person p on p.id = s.person_id join bed b on b.id = s.bed_id join room r on r.id = b.room_id
            where s.arrived_at is not null and s.departed_at is null and s.voided_at is null
              and not exists (select 1 from test_result y where y.specimen_id = x.id) and {here}""", CLINICIAN),
    HELP("/living/requests.xhtml", "", """
            select s.filed_at, p.name, r.number, s.facility_code from living_request s join stay y on y.id = s.stay_id
              join person p on p.id = y.person_id join bed b on b.id = y.bed_id join room r on r.id = b.room_id
            where s.ended_at is null and y.departed_at is null and y.voided_at is null and {here}""", FACILITY_MANAGER),
    DISINFECT("/hygiene/disinfection.xhtml", "waiting", """
            select s.departed_at, null, r.number, s.facility_code from stay s join bed b on b.id = s.bed_id
              join room r on r.id = b.room_id
            where s.departed_at is not null and s.hold_ended_at is null and s.voided_at is null
              and (s.kept_by is null or s.kept_until is not null) and {here}
              and not exists (select 1 from stay i where i.exclusive_room = s.exclusive_room and i.arrived_at is not null
                and i.departed_at is null and i.voided_at is null)
              and not exists (select 1 from disinfection d where d.finished_at >= s.departed_at and d.subject =
                case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end)""", HYGIENE),
    VERIFY("/hygiene/disinfection.xhtml", "verify", """
            select d.finished_at, null, r.number, s.facility_code from stay s join bed b on b.id = s.bed_id
              join room r on r.id = b.room_id
              cross join lateral (select x.finished_at, x.done_by from disinfection x where x.finished_at >= s.departed_at
                and x.subject = case when s.exclusive_room is null then b.code else r.facility_code || '/' || r.number end
                order by x.id desc limit 1) d
            where s.departed_at is not null and s.hold_ended_at is null and s.voided_at is null and d.done_by <> ?2
              and {here}""", HYGIENE, FACILITY_MANAGER),
    ASSIGN("/transfer/board.xhtml", "", """
            select t.requested_at, null, 'TR' || t.id, t.to_facility from transfer t
            where t.closed_at is null and not exists (select 1 from transfer_step x where x.transfer_id = t.id)""", DISPATCHER),
    DRIVE("/transfer/trip.xhtml", "", """
            select v.taken_at, null, v.plate, null from crew_shift d join trip v on v.plate = d.plate and v.free_at is null
            where d.username = ?2 and d.ended_at is null""", CREW);

    private final String page;
    private final String tab;
    private final String sql;
    private final Set<String> roles;

    Chore(String page, String tab, String sql, String... roles) {
        this.page = page;
        this.tab = tab;
        this.sql = sql;
        this.roles = Set.of(roles);
    }

    /** The page of its button. */
    String page() {
        return page;
    }

    /** The tab of that page; empty where it has none. */
    String tab() {
        return tab;
    }

    boolean isFor(String role) {
        return roles.contains(role);
    }

    /** The oldest first, with the number of all of them; {@code ?3} is how many at most. All name all three parameters. */
    String statement() {
        return "select w.*, count(*) over () from ("
                + sql.replace("{here}", Houses.among("s.facility_code", "?1"))
                + ") w(since, name, place, facility) where cast(?1 as text) || cast(?2 as text) <> '' order by w.since, w.place limit ?3";
    }
}
