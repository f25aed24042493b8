package lazaret.reporting.trips;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.person.Need;
import lazaret.person.Sex;
import lazaret.platform.Texts;
import lazaret.reporting.Glyphs;
import lazaret.reporting.PrintedFact;
import lazaret.reporting.trips.LoggedTransfer.Place;
import lazaret.transfer.StepKind;
import lazaret.transfer.board.TransferRow;

/** The hand-over form in words of one language. */
final class HandOverWording {
    private static final ZoneId ZONE = LogRequest.CITY;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZONE);
    /** From here on the form says when a step was written down. */
    private static final Duration LATE_ENTRY = Duration.ofMinutes(10);

    private final HandOverForm form;
    private final TransferRow row;
    private final Locale language;
    private final PlaceWording places;

    HandOverWording(HandOverForm form, Locale language) {
        this.form = form;
        this.row = form.transfer();
        this.language = language;
        places = new PlaceWording(language);
    }

    String title() {
        return text("title") + " " + row.number();
    }

    Map<String, Object> parameters(Instant printedAt) {
        HandOverForm.Step over = form.last(StepKind.HANDED_OVER);
        Map<String, Object> words = new HashMap<>();
        words.put("title", text("title"));
        words.put("number", text("number", row.number(), Texts.of(language, row.state())));
        words.put("givenBy", over == null ? "" : Glyphs.printable(over.by()));
        words.put("receivedBy", over == null ? "" : Glyphs.printable(over.receivedBy()));
        words.put("signedAt", over == null ? "" : MINUTES.format(over.at()));
        words.put("stamp", text("stamp", MINUTES.format(printedAt)));
        return words;
    }

    /** First what the transfer is, then what happened. */
    List<Map<String, ?>> lines() {
        List<Map<String, ?>> lines = new ArrayList<>();
        facts().forEach(fact -> lines.add(Map.of("fact", fact)));
        form.steps().forEach(step -> lines.add(Map.of("step", printed(step))));
        return lines;
    }

    private List<PrintedFact> facts() {
        Stream<PrintedFact> asked = Stream.of(
                        fact("person", person()),
                        fact("paper", Texts.of(language, form.paperType()) + "  " + form.paper()),
                        fact("from", from()),
                        fact("to", to()),
                        fact("needs", needs()),
                        form.approval() == null ? null : fact("carer", carer()),
                        fact("request", request()))
                .filter(Objects::nonNull);
        return Stream.concat(asked, driven()).toList();
    }

    // Where a vehicle failed and another one took over, whoever signs has to see them all.
    private Stream<PrintedFact> driven() {
        if (form.vehicles().isEmpty()) {
            return Stream.of(fact("vehicle", text("none")), fact("crew", text("none")));
        }
        return form.vehicles().stream().flatMap(this::driven);
    }

    private Stream<PrintedFact> driven(HandOverForm.Vehicle vehicle) {
        String crew = vehicle.crew().isEmpty() ? text("none") : join(vehicle.crew().stream());
        return Stream.of(fact("vehicle", vehicle(vehicle)), fact("crew", crew));
    }

    private PrintedFact fact(String name, String value) {
        return new PrintedFact(text(name), Glyphs.printable(value));
    }

    private String person() {
        String age = row.age() == null ? "" : text("age", row.age());
        return join(Stream.of(
                row.name(), Texts.of(language, Sex.valueOf(row.sex())), age, Texts.of(language, row.category())));
    }

    private String from() {
        return places.place(
                new Place(row.fromFacility(), row.fromFacilityName(), row.fromRoom(), row.fromAddress(), null, false));
    }

    private String to() {
        return places.place(
                row.toHome()
                        ? new Place(null, null, null, null, null, true)
                        : new Place(
                                row.toFacility(),
                                row.toFacilityName(),
                                row.toBed() == null ? row.toRoom() : row.toBed(),
                                null,
                                row.toKind(),
                                false));
    }

    private String needs() {
        return row.needs() == null
                ? text("none")
                : join(Stream.of(row.needs().split(",")).map(need -> Texts.of(language, Need.valueOf(need))));
    }

    private String carer() {
        return text(
                "carerApproved",
                row.carer(),
                form.approval().by(),
                form.approval().reason());
    }

    private String request() {
        String asked = text(
                "asked",
                MINUTES.format(row.requestedAt()),
                Texts.of(language, row.urgency()),
                Texts.of(language, row.cause()));
        return row.due() == null ? asked : asked + text("due", MINUTES.format(row.due()));
    }

    private String vehicle(HandOverForm.Vehicle vehicle) {
        String check = vehicle.pascal() == null
                ? text("unchecked")
                : text(
                        "checked",
                        vehicle.pascal().stripTrailingZeros().toPlainString().replace('-', '−'),
                        vehicle.checkedOn().toString());
        String since = form.vehicles().size() == 1 ? "" : text("since", CLOCK.format(vehicle.takenAt()));
        return join(Stream.of(vehicle.plate(), since, vehicle.station(), check));
    }

    private PrintedStep printed(HandOverForm.Step step) {
        boolean late = Duration.between(step.at(), step.recordedAt()).compareTo(LATE_ENTRY) > 0;
        String disinfected =
                step.agent() == null ? "" : text("agent", step.agent(), String.valueOf(step.contactMinutes()));
        Stream<String> notes = Stream.of(
                step.identifiedBy() == null ? "" : text("identified", Texts.of(language, step.identifiedBy())),
                step.receivedBy() == null ? "" : text("received", step.receivedBy()),
                step.reason() == null ? "" : step.reason(),
                disinfected,
                late ? text("late", MINUTES.format(step.recordedAt())) : "");
        return new PrintedStep(
                Texts.of(language, step.kind()),
                MINUTES.format(step.at()),
                Glyphs.printable(step.by()),
                Glyphs.printable(step.place()),
                Glyphs.printable(join(notes)));
    }

    private String join(Stream<String> parts) {
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(text("separator")));
    }

    private String text(String name, Object... arguments) {
        return Texts.of(language, "trips.handover." + name, arguments);
    }
}
