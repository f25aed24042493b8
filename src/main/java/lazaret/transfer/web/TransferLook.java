package lazaret.transfer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.person.Need;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;
import lazaret.transfer.board.TransferRow;
import lazaret.transfer.board.VehicleState;

/** How transfers and vehicles look: words, icons and colours. */
@Named
@ApplicationScoped
public class TransferLook {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final Set<Need> ON_THE_WAY =
            Set.of(Need.WHEELCHAIR, Need.DEPENDENT, Need.PREGNANT, Need.LATE_PREGNANCY, Need.DIALYSIS);

    @Inject
    private Preferences preferences;

    /** {@code 48 分}, {@code 5 时 52}. */
    public String elapsed(Instant since, Instant now) {
        return lasting(Duration.between(since, now));
    }

    /** The same of a duration; below zero is none. */
    public String lasting(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        return minutes < MINUTES_OF_AN_HOUR
                ? say("transfer.minutes", minutes)
                : say("transfer.hours", minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }

    /** By how much the time is over, and of how many hours. */
    public String late(TransferRow row, Instant now) {
        long hours = Duration.between(row.requestedAt(), row.due()).toHours();
        return say("transfer.late", hours, elapsed(row.due(), now));
    }

    public String from(TransferRow row) {
        if (row.fromFacility() != null) {
            return row.fromFacility() + " " + row.fromRoom() + " " + row.fromFacilityName();
        }
        return row.fromAddress() == null ? say("transfer.noAddress") : row.fromAddress();
    }

    public String to(TransferRow row) {
        if (row.toHome()) {
            return say("transfer.home");
        }
        if (row.toFacility() == null) {
            return say("transfer.anyOf", row.toKind());
        }
        String place = row.toRoom() != null ? row.toRoom() : row.toBed() != null ? row.toBed() : "";
        return (row.toFacility() + " " + place + " " + row.toFacilityName()).replace("  ", " ");
    }

    /** What a crew has to know before it comes to the door. */
    public List<Need> needs(TransferRow row) {
        return row.needs() == null
                ? List.of()
                : Stream.of(row.needs().split(","))
                        .map(Need::valueOf)
                        .filter(ON_THE_WAY::contains)
                        .collect(Collectors.toList());
    }

    /** Without the digits behind the point that say nothing; "" where nothing was measured. */
    public String pascal(BigDecimal measured) {
        return measured == null
                ? ""
                : measured.stripTrailingZeros().toPlainString().replace('-', '−');
    }

    /** Month and day. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String icon(VehicleState state) {
        return switch (state) {
            case READY -> "check";
            case OFF_SHIFT -> "clock";
            case ON_TRIP -> "truck";
            case AWAITING_DISINFECTION -> "drop";
            case AWAITING_VERIFICATION -> "verify";
            case OUT_OF_SERVICE -> "ban";
        };
    }

    public String style(VehicleState state) {
        return switch (state) {
            case READY -> "s-free";
            case OFF_SHIFT -> "s-out";
            case ON_TRIP -> "s-resv";
            case AWAITING_DISINFECTION -> "s-dis";
            case AWAITING_VERIFICATION -> "s-ver";
            case OUT_OF_SERVICE -> "s-out";
        };
    }

    private String say(String key, Object... arguments) {
        return Texts.of(preferences.getLocale(), key, arguments);
    }
}
