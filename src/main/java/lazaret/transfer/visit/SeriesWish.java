package lazaret.transfer.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lazaret.platform.Refusal;
import lazaret.transfer.Equipment;

/**
 * Visits as they are wanted: on some days of the week, from a day to a day, at the same time.
 *
 * @param person number of the person
 * @param facility code of the yellow-code hospital
 * @param begins when somebody has to be there, by the wall of the hospital
 * @param minutes how long it takes, 15 to 1440
 * @param until the last day, itself in it
 * @param carer number of the carer who rides along; null without one
 */
public record SeriesWish(
        String person,
        String facility,
        Purpose purpose,
        Set<DayOfWeek> weekdays,
        LocalTime begins,
        Integer minutes,
        LocalDate from,
        LocalDate until,
        Set<Equipment> needs,
        String carer) {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 24 * 60;
    /** Nobody plans further: whoever stays longer asks again. */
    private static final int MOST_DAYS = 92;

    public SeriesWish {
        purpose = purpose == null ? Purpose.DIALYSIS : purpose;
        weekdays = weekdays == null ? Set.of() : Set.copyOf(weekdays);
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        carer = carer == null || carer.isBlank() ? null : carer.strip();
    }

    /** Everything that is wrong with these values alone. */
    List<Refusal> refusals(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (weekdays.isEmpty()) {
            refusals.add(VisitRefusal.WEEKDAY_IS_MISSING.at("/weekdays"));
        }
        if (begins == null) {
            refusals.add(VisitRefusal.TIME_IS_MISSING.at("/begins"));
        }
        if (minutes == null || minutes < SHORTEST || minutes > LONGEST) {
            refusals.add(VisitRefusal.LASTS_TOO_LONG.at("/minutes", SHORTEST, LONGEST));
        }
        if (from == null || until == null) {
            refusals.add(VisitRefusal.DAY_IS_MISSING.at(from == null ? "/from" : "/until"));
        } else if (from.isBefore(today)) {
            refusals.add(VisitRefusal.DAY_IS_PAST.at("/from"));
        } else if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            refusals.add(VisitRefusal.DAYS_ARE_OUT_OF_RANGE.at("/until", MOST_DAYS));
        } else if (!weekdays.isEmpty() && days().isEmpty()) {
            refusals.add(VisitRefusal.NO_VISIT_ON_THESE_DAYS.at("/weekdays"));
        }
        return refusals;
    }

    private List<LocalDate> days() {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .toList();
    }

    /** The single visits, the earliest first; by the wall clock, also where it is turned in between. */
    List<Period> periods(ZoneId zone) {
        return days().stream()
                .map(day -> day.atTime(begins).atZone(zone).toInstant())
                .map(at -> new Period(at, at.plusSeconds(60L * minutes)))
                .toList();
    }
}
