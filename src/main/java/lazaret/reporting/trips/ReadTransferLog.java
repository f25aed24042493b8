package lazaret.reporting.trips;

import static lazaret.platform.PlatformRefusal.TIME_IN_THE_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.facility.Stock;

/** The transfers of a day, for those who plan them and those who answer for their limits; officials read no names. */
@Stateless
public class ReadTransferLog {
    /** Twice what a city asked for on its worst day; beyond it a log is read facility by facility. */
    public static final int MOST = 20_000;

    @Inject
    private LoggedTransfers transfers;

    @Inject
    private Stock stock;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Reads it.
     *
     * @throws lazaret.platform.RefusalException TIME_IN_THE_FUTURE, NOT_FOUND, NOT_YOUR_FACILITY, LOG_IS_TOO_LONG
     */
    @RolesAllowed({Roles.DISPATCHER, Roles.FACILITY_MANAGER, Roles.OFFICIAL})
    public TransferLog read(LogRequest wish) {
        Instant now = clock.instant();
        Instant knownAt = wish.knownAt() == null ? now : wish.knownAt();
        if (knownAt.isAfter(now)) {
            throw TIME_IN_THE_FUTURE.at("/knownAt", knownAt).asException();
        }
        List<String> facilities = facilities(wish.facility());
        ZoneId zone = zone(wish);
        LocalDate day = wish.day() == null ? LocalDate.ofInstant(now, zone) : wish.day();
        boolean named = !Roles.OFFICIAL.equals(caller.role());
        List<LoggedTransfer> rows = transfers.of(day, zone, knownAt, facilities, named, MOST + 1);
        if (rows.size() > MOST) {
            throw TripsRefusal.LOG_IS_TOO_LONG.refusal(MOST).asException();
        }
        return new TransferLog(day, zone, facilities, knownAt, caller.require().displayName(), rows);
    }

    private List<String> facilities(String wanted) {
        boolean city = Roles.OFFICIAL.equals(caller.role());
        if (wanted != null) {
            String code = stock.facility(wanted).code();
            if (!city) {
                scope.require(code);
            }
            return List.of(code);
        }
        if (city) {
            return List.of();
        }
        // Whoever is responsible for no facility reads an empty log, not everybody's.
        return scope.limit()
                .map(own -> own.isEmpty() ? List.of("") : own.stream().sorted().toList())
                .orElse(List.of());
    }

    private ZoneId zone(LogRequest wish) {
        if (wish.zone() != null) {
            return wish.zone();
        }
        return wish.facility() == null
                ? LogRequest.CITY
                : stock.facility(wish.facility()).zone();
    }
}
