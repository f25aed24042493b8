package lazaret.reporting;

import java.time.Instant;
import java.util.List;
import lazaret.facility.FacilityKind;

/** The facts of an invented city, as plain values: what the census is checked against. */
public record CityFacts(
        List<Site> sites,
        List<Ward> wards,
        List<State> states,
        List<Outage> outages,
        List<Bed> beds,
        List<Stay> stays) {

    record Site(String code, FacilityKind kind, Instant opens) {}

    record Ward(long id, String site) {}

    /** Operating state of a site (ward 0) or of one ward. */
    record State(String site, long ward, String state, Instant since, Instant recorded) {}

    record Outage(long room, Instant since, Instant recorded, Instant until, Instant endRecorded) {}

    record Bed(long id, long room, String site, long ward, boolean extra, boolean clean, boolean bathroom) {}

    /** One stay; {@code previous} is 0 for the first one of a person. */
    record Stay(
            long id,
            long person,
            Bed bed,
            boolean roomForOne,
            long previous,
            Instant reserved,
            Instant reservedRecorded,
            Instant arrived,
            Instant arrivedRecorded,
            Instant departed,
            Instant departedRecorded,
            String reason,
            Instant ended,
            Instant endedRecorded,
            Instant voided) {

        boolean heardOfAt(Instant known) {
            return !reservedRecorded.isAfter(known) && (voided == null || voided.isAfter(known));
        }

        boolean arrivedBy(Instant moment, Instant known) {
            return happened(arrived, arrivedRecorded, moment, known);
        }

        boolean departedBy(Instant moment, Instant known) {
            return happened(departed, departedRecorded, moment, known);
        }

        boolean presentAt(Instant moment, Instant known) {
            return heardOfAt(known) && arrivedBy(moment, known) && !departedBy(moment, known);
        }

        boolean holdsAt(Instant moment, Instant known) {
            return heardOfAt(known) && !reserved.isAfter(moment) && !happened(ended, endedRecorded, moment, known);
        }
    }

    static boolean happened(Instant fact, Instant recorded, Instant moment, Instant known) {
        return fact != null && !fact.isAfter(moment) && !recorded.isAfter(known);
    }
}
