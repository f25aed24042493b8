package lazaret.stay.gate.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lazaret.platform.Texts;
import lazaret.stay.gate.Leaving;

/** The list for the buses as a table of words. */
final class LeavingWords {
    private static final List<String> COLUMNS = List.of(
            "district",
            "address",
            "room",
            "name",
            "number",
            "category",
            "leavesAt",
            "state",
            "departedAt",
            "certificate");

    private final Locale locale;
    private final DateTimeFormatter minutes;

    LeavingWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        minutes = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
    }

    List<String> titles() {
        return COLUMNS.stream()
                .map(name -> Texts.of(locale, "gate.column." + name))
                .toList();
    }

    List<String> cells(Leaving.Line line) {
        return Stream.of(
                        line.district(),
                        line.address(),
                        line.room(),
                        line.name(),
                        line.number(),
                        Texts.of(locale, line.category()),
                        at(line.leavesAt()),
                        state(line),
                        at(line.departedAt()),
                        line.certificate())
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private String at(Instant moment) {
        return moment == null ? "" : minutes.format(moment);
    }

    private String state(Leaving.Line line) {
        String name = line.isGone() ? "gone" : line.isVoid() ? "void" : "ready";
        return Texts.of(locale, "gate.state." + name);
    }
}
