package lazaret.stay.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;
import lazaret.stay.Stamp;
import lazaret.stay.Stay;
import lazaret.stay.StayRefusal;
import lazaret.stay.Stays;

/**
 * Somebody recorded a departure by mistake, or the person came back through the door on the same day: the stay is voided
 * and goes on in another record of the same bed, unless the bed was given to somebody or disinfected meanwhile.
 */
@Stateless
public class UndoDeparture {
    @Inject
    private Stays stays;

    @Inject
    private Stock stock;

    @Inject
    private BedMeanwhile meanwhile;

    @Inject
    private Event<DepartureUndone> undone;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return the number of the stay that goes on
     * @throws lazaret.platform.RefusalException REASON_IS_MISSING, NOTHING_TO_UNDO, UNDONE_ON_THE_SAME_DAY_ONLY,
     *     BED_WAS_GIVEN, BED_WAS_DISINFECTED, PERSON_IS_ELSEWHERE
     */
    @RolesAllowed({Roles.CLINICIAN, Roles.FACILITY_MANAGER})
    public String undo(String number, String reason) {
        if (reason == null || reason.isBlank()) {
            throw GateRefusal.REASON_IS_MISSING.at("/reason").asException();
        }
        Stay stay = stays.lock(number);
        scope.require(stay.facilityCode());
        if (!stay.canComeBack()) {
            throw GateRefusal.NOTHING_TO_UNDO.refusal(number).asException();
        }
        Instant now = clock.instant();
        requireToday(stay, now);
        meanwhile.requireAsLeft(stay);
        stays.presentOf(stay.person()).ifPresent(elsewhere -> {
            throw StayRefusal.PERSON_IS_ELSEWHERE
                    .at("/person", stay.person().number(), elsewhere.bed().code())
                    .asException();
        });
        Stamp stamp = Stamp.now(now, caller.username());
        stay.voidBecause(reason.strip(), stamp);
        stays.flush(); // the bed is free for the same person only after that
        Stay again = stay.again(stamp);
        stays.add(again);
        audit.record("stay.undo-departure", stay.number(), stay.facilityCode(), again.number());
        undone.fire(new DepartureUndone(stay.id(), again.id(), reason.strip(), now, stamp.by()));
        return again.number();
    }

    private void requireToday(Stay stay, Instant now) {
        ZoneId zone = stock.facility(stay.facilityCode()).zone();
        if (!LocalDate.ofInstant(stay.departedAt(), zone).equals(LocalDate.ofInstant(now, zone))) {
            throw GateRefusal.UNDONE_ON_THE_SAME_DAY_ONLY
                    .refusal(stay.departedAt())
                    .asException();
        }
    }
}
