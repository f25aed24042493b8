package lazaret.stay.trial;

import java.time.Instant;
import java.time.LocalDate;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.Clearance;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.course.IsolationCourse;

/** The earliest local day of leaving, as things are and with the version. */
record LeavingDays(AdoptedPolicies adopted, PolicyVersion version, LocalDate from, Instant now) {

    LocalDate asThingsAre(IsolationCourse course) {
        return day(course, Clearance.assess(course, adopted, now));
    }

    // Whoever leaves before the day leaves under what applies until then.
    LocalDate withIt(IsolationCourse course, LocalDate before) {
        boolean untouched = (before != null && before.isBefore(from))
                || !version.covers(course.category(), course.clinicalType(), course.highRisk());
        if (untouched) {
            return before;
        }
        LocalDate day = day(course, Clearance.assess(course, version, now));
        return day == null || day.isAfter(from) ? day : from;
    }

    private LocalDate day(IsolationCourse course, Clearance verdict) {
        return verdict.clear()
                ? course.dayOf(now)
                : verdict.earliest().map(course::dayOf).orElse(null);
    }
}
