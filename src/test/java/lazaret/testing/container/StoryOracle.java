package lazaret.testing.container;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.testing.container.Tables.Line;

/** The story of one person, table by table. */
record StoryOracle(HouseFacts facts, long person) {

    /** Moment, kind, number, and whether it counts no more; sorted as text. */
    List<String> events() {
        List<String> events = new ArrayList<>();
        facts.categoriesOf(person).forEach(c -> add(events, c.time("at"), "CATEGORY", null, false));
        exposures(events);
        stays().forEach(s -> stay(events, s));
        facts.requests.stream()
                .filter(o -> stays().stream().anyMatch(s -> s.number("id") == o.number("stay_id")))
                .forEach(o -> add(
                        events, o.time("requested_at"), "OVERRIDE_ASKED", "O" + o.number("id"), o.has("withdrawn_at")));
        facts.allSwabs(person).forEach(s -> swab(events, s));
        List<Line> readings = facts.allReadings(person);
        readings.forEach(r -> add(
                events,
                r.time("at"),
                "READING",
                null,
                readings.stream().anyMatch(c -> c.key("corrects") == r.number("id"))));
        findings(events);
        return events.stream().sorted().toList();
    }

    // What takes a finding back is a row, and no finding of its own.
    private void findings(List<String> events) {
        List<Line> findings = facts.findings(person);
        findings.stream()
                .filter(f -> !f.is("withdrawn"))
                .forEach(f -> add(
                        events,
                        f.time("at"),
                        "FOUND",
                        null,
                        findings.stream().anyMatch(c -> c.is("withdrawn") && c.key("corrects") == f.number("id"))));
    }

    private List<Line> stays() {
        return facts.stays.stream().filter(s -> s.number("person_id") == person).toList();
    }

    // A correction happened when somebody wrote it, not when the exposure was.
    private void exposures(List<String> events) {
        List<Line> exposures = facts.exposuresOf(person);
        for (Line exposure : exposures) {
            boolean first = exposure.key("corrects") == 0;
            boolean struck = exposures.stream().anyMatch(c -> c.key("corrects") == exposure.number("id"));
            add(
                    events,
                    first ? exposure.time("at") : exposure.time("recorded_at"),
                    first ? "EXPOSURE" : "EXPOSURE_CORRECTED",
                    "E" + exposure.number("id"),
                    struck);
        }
    }

    private static void stay(List<String> events, Line stay) {
        String number = "S" + stay.number("id");
        boolean struck = stay.has("voided_at");
        if (!stay.time("reserved_at").equals(stay.time("arrived_at"))) {
            add(events, stay.time("reserved_at"), "RESERVED", number, struck);
        }
        add(events, stay.time("arrived_at"), "ARRIVED", number, struck);
        add(events, stay.time("departed_at"), "DEPARTED", number, struck);
        if (!stay.has("arrived_at")) {
            add(events, stay.time("hold_ended_at"), "CANCELLED", number, struck);
        }
    }

    private void swab(List<String> events, Line swab) {
        String number = "T" + swab.number("id");
        boolean struck = swab.has("voided_at");
        add(events, swab.time("sampled_at"), "SAMPLED", number, struck);
        List<Line> results = facts.results(swab);
        for (Line result : results) {
            boolean first = result.key("corrects") == 0;
            boolean replaced = results.stream().anyMatch(c -> c.key("corrects") == result.number("id"));
            add(
                    events,
                    first ? result.time("reported_at") : result.time("recorded_at"),
                    first ? "RESULT" : "RESULT_CORRECTED",
                    number,
                    struck || replaced);
        }
    }

    private static void add(List<String> events, Instant at, String kind, String number, boolean struck) {
        if (at != null) {
            events.add(at + " " + kind + " " + number + " " + struck);
        }
    }

    /** The bed that the person lies in, then the one that is held elsewhere. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        for (String state : List.of("PRESENT", "RESERVED")) {
            stays().stream()
                    .filter(s -> !s.has("voided_at") && !s.has("hold_ended_at") && !s.has("departed_at"))
                    .filter(s -> s.has("arrived_at") == state.equals("PRESENT"))
                    .map(s -> state + " " + facts.bed(s).text("code") + " "
                            + (s.has("arrived_at") ? s.time("arrived_at") : s.time("reserved_at")))
                    .forEach(places::add);
        }
        return places;
    }
}
