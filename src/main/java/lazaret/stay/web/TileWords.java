package lazaret.stay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lazaret.facility.OperatingState;
import lazaret.platform.Refusal;
import lazaret.platform.web.PageTexts;
import lazaret.platform.web.StateLook;
import lazaret.platform.web.WallClock;
import lazaret.stay.board.BedState;
import lazaret.stay.board.Board;
import lazaret.stay.board.BoardDay;
import lazaret.stay.board.BoardPerson;
import lazaret.stay.board.Breach;
import lazaret.stay.board.Flag;
import lazaret.stay.board.Tile;

/** Puts the tiles of a board into words. */
@RequestScoped
public class TileWords {
    @Inject
    private PageTexts texts;

    @Inject
    private StateLook looks;

    @Inject
    private WallClock wallClock;

    TileLook look(Board board, Tile tile, boolean oneRoom) {
        BoardPerson person = tile.first().orElse(null);
        BoardPerson shown = person == null || person.departedAt() != null ? null : person;
        Flag mark = mark(tile);
        String number =
                tile.forOneParty() ? tile.room() : oneRoom ? tile.position() : tile.room() + "-" + tile.position();
        long others = tile.party().stream().filter(p -> p.departedAt() == null).count() - 1;
        return new TileLook(
                tile.bed(),
                number,
                others > 0 ? "+" + others : "",
                looks.style(tile.state()),
                // a breach says its name in the strip; what is the matter with its person stands here
                mark != null && tile.breach() != null ? MarkLook.icon(mark) : looks.icon(tile.state()),
                shown == null ? texts.get("stay.board.word." + tile.state()) : shown.name(),
                shown == null ? "" : letter(shown),
                shown == null ? "" : CategoryLook.style(shown.category()),
                shown == null
                        ? ""
                        : tile.state() == BedState.RESERVED ? texts.get("stay.board.word.RESERVED") : days(shown.day()),
                note(board, tile, person),
                noteStyle(board, tile, shown),
                shown == null ? "" : flags(shown),
                mark == null ? "" : texts.get("stay.board.mark." + mark),
                mark == null ? "" : MarkLook.icon(mark),
                mark == null ? "" : MarkLook.style(mark),
                tile.breach() == null ? "" : strip(tile.breach(), board.asOf()),
                label(board, tile, number, shown),
                marks(board, tile));
    }

    // Whoever of the place it is about: the drawer says who.
    private static Flag mark(Tile tile) {
        return tile.party().stream()
                .flatMap(person -> person.marks().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    String letter(BoardPerson person) {
        return texts.get("stay.letter." + person.category());
    }

    /** {@code 2/7}, or the day alone where no number of days is asked for. */
    String days(BoardDay day) {
        if (!day.isRunning()) {
            return "–";
        }
        return day.of() > 0 ? day.number() + "/" + day.of() : texts.of("stay.board.day", day.number());
    }

    String flags(BoardPerson person) {
        return person.flags().stream()
                .filter(flag -> !flag.isMark())
                .limit(2)
                .map(flag -> texts.get("stay.flag." + flag))
                .collect(Collectors.joining(" "));
    }

    private String note(Board board, Tile tile, BoardPerson person) {
        return switch (tile.state()) {
            case OCCUPIED, BREACH -> person.day() == null ? "" : test(person.day(), board.today());
            case RESERVED ->
                texts.of(
                        "stay.board.held",
                        wallClock.at(person.reservedAt(), board.zone()).substring(6));
            case AWAITING_DISINFECTION -> elapsed(person.departedAt(), board.asOf());
            case AWAITING_VERIFICATION -> person.disinfectedBy();
            case OUT_OF_SERVICE -> whyOut(tile);
            case ASSIGNABLE -> "";
        };
    }

    String test(BoardDay day, LocalDate today) {
        if (day.isTestMissed()) {
            return texts.get("stay.board.test.missed");
        }
        if (day.test() == null) {
            return "";
        }
        return day.isTestOn(today)
                ? texts.get("stay.board.test.today")
                : texts.of("stay.board.test.on", day.test().getDayOfMonth());
    }

    private static String noteStyle(Board board, Tile tile, BoardPerson shown) {
        boolean marked = shown != null && shown.isPresent() && shown.day() != null;
        if (marked && shown.day().isTestMissed()) {
            return "l-late";
        }
        return marked && shown.day().isTestOn(board.today()) ? "l-due" : "";
    }

    private String whyOut(Tile tile) {
        if (tile.outage() != null) {
            return tile.outage();
        }
        Refusal first = tile.objections().get(0);
        Object state = first.arguments().isEmpty()
                ? null
                : first.arguments().get(first.arguments().size() - 1);
        return state instanceof OperatingState closed
                ? texts.word(closed)
                : texts.get("stay.board.out." + first.code().name());
    }

    // What is left until the deadline, or how long it has passed; without a limit, how long it lasts already.
    private String strip(Breach breach, Instant now) {
        if (breach.deadline() == null) {
            return texts.of("stay.board.breach." + breach.kind(), whole(elapsed(breach.since(), now)));
        }
        return breach.isOverdue(now)
                ? texts.of("stay.board.breach.overdue", whole(elapsed(breach.deadline(), now)))
                : texts.of("stay.board.breach.left", whole(elapsed(now, breach.deadline())));
    }

    /** What is wrong, and until when: a sentence for the strip above the board. */
    String breach(Breach breach, Instant now) {
        if (breach.kind() == Breach.Kind.CHILD_ALONE) {
            return texts.of("stay.board.breach.CHILD_ALONE", elapsed(breach.since(), now));
        }
        return breach.deadline() == null
                ? texts.of("stay.board.breaches.noLimit", elapsed(breach.since(), now))
                : breach.isOverdue(now)
                        ? texts.of("stay.board.breaches.overdue", elapsed(breach.deadline(), now))
                        : texts.of("stay.board.breaches.left", elapsed(now, breach.deadline()));
    }

    private static String whole(String hours) {
        return hours.replaceFirst("h\\d\\d$", "h");
    }

    /** {@code 48分}, {@code 1h10}, {@code 3天}. */
    String elapsed(Instant since, Instant now) {
        Duration time = Duration.between(since, now);
        if (time.toDays() > 0) {
            return texts.of("stay.board.elapsed.days", time.toDays());
        }
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%dh%02d", time.toHours(), time.toMinutesPart())
                : texts.of("stay.board.elapsed.minutes", Math.max(0, time.toMinutes()));
    }

    private String label(Board board, Tile tile, String number, BoardPerson shown) {
        List<String> parts = new ArrayList<>(List.of(number, texts.get(looks.key(tile.state()))));
        if (shown != null) {
            parts.add(shown.name());
            parts.add(texts.word(shown.category()));
            if (shown.day() != null && shown.day().isRunning()) {
                parts.add(days(shown.day()));
                parts.add(test(shown.day(), board.today()));
            }
            shown.flags().forEach(flag -> parts.add(texts.word(flag)));
        } else {
            parts.add(note(board, tile, tile.first().orElse(null)));
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String marks(Board board, Tile tile) {
        List<String> marks = new ArrayList<>(List.of(tile.state().name()));
        tile.party().stream().filter(p -> p.departedAt() == null).forEach(p -> {
            marks.add("sex-" + p.sex());
            p.flags().stream().map(Flag::name).map("need-"::concat).forEach(marks::add);
            if (p.isPresent() && p.day().isTestOn(board.today())) {
                marks.add("due");
            }
            if (p.isPresent() && p.day().releasedToday()) {
                marks.add("release");
            }
        });
        return String.join(" ", marks);
    }
}
