package lazaret.person.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.specimen.SampleSite;
import lazaret.followup.CheckFinding;
import lazaret.followup.FollowUpOutcome;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Masking;
import lazaret.person.Need;
import lazaret.person.PaperType;
import lazaret.platform.Texts;
import lazaret.stay.DepartureReason;
import lazaret.stay.ExceptionKind;
import lazaret.stay.story.StoryEvent;

/** Puts what happened into a sentence of the page's language. */
final class TimelineWords {
    private final Locale locale;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter moment;

    TimelineWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.clock = DateTimeFormatter.ofPattern("HH:mm").withZone(zone);
        this.moment = DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(zone);
    }

    Line line(StoryEvent e) {
        return switch (e.kind()) {
            case CATEGORY -> category(e);
            case EXPOSURE -> exposure(e);
            case PAPER_SHOWN -> paper(e);
            case REGISTER_CORRECTED -> registerCorrected(e);
            case MERGED ->
                line(e, "users", "", say("merged", e.number()), joined(Masking.paper(e.first()), e.detail()), e.by());
            case EXPOSURE_CORRECTED -> corrected(e);
            case RESERVED -> line(e, "bookmark", "", say("reserved"), bed(e), e.by());
            case ARRIVED -> line(e, "user", "", say("arrived"), joined(bed(e), exception(e)), e.by());
            case CANCELLED -> line(e, "x", "", say("cancelled"), joined(bed(e), e.detail()), e.by());
            case DEPARTED -> line(e, "out", "", departure(e.what()), joined(bed(e), e.detail()), e.by());
            case SIGNED_OFF -> line(e, "verify", "l-ok", say("signedOff", e.what()), leavesAt(e), e.by());
            case SIGN_OFF_VOIDED -> line(e, "x", "l-bad", say("signOffVoided"), voidedBy(e.detail()), e.by());
            case SIGN_OFF_WITHDRAWN -> line(e, "x", "l-warn", say("signOffWithdrawn"), e.detail(), e.by());
            case SIGN_OFF_MOVED -> line(e, "move", "", say("signOffMoved"), e.detail(), e.by());
            case OVERRIDE_ASKED -> line(e, "alert", "l-warn", say("asked", reason(e.what())), e.detail(), e.by());
            case OVERRIDE_CONFIRMED -> line(e, "verify", "", say("confirmed", reason(e.what())), null, e.by());
            case SAMPLED -> sampled(e);
            case RESULT, RESULT_CORRECTED -> result(e);
            case READING -> line(e, "pulse", "", null, reading(e), e.by());
            case FOUND ->
                line(e, "note", "", say("found", Texts.of(locale, ClinicalAnswer.valueOf(e.what()))), null, e.by());
            case VISITED ->
                line(e, "bell", "", followUp("VISITED", CheckFinding.valueOf(e.what())), e.detail(), e.by());
            case FOLLOWED_UP ->
                line(e, "flag", "", followUp("FOLLOWED_UP", FollowUpOutcome.valueOf(e.what())), e.detail(), e.by());
            case CAME_BACK -> line(e, "alert", "l-bad", followUp("CAME_BACK." + e.what(), e.number()), null, e.by());
        };
    }

    private Line category(StoryEvent e) {
        String word = Texts.of(locale, Category.valueOf(e.what()));
        String type = e.first() == null ? "" : " · " + Texts.of(locale, ClinicalType.valueOf(e.first()));
        String panel = e.second() == null ? null : say("panel");
        return line(e, "flag", "", say("category", word + type), joined(panel, e.detail()), e.by());
    }

    private Line exposure(StoryEvent e) {
        String link = e.place() == null ? null : say("indexCase", e.place());
        return line(e, "clock", "", say("exposure"), joined(link, e.detail()), e.by());
    }

    private Line paper(StoryEvent e) {
        String before = Texts.of(locale, PaperType.valueOf(e.what())) + " " + Masking.paper(e.first());
        return line(e, "edit", "", say("paperShown"), joined(say("paperBefore", before), e.detail()), e.by());
    }

    private Line registerCorrected(StoryEvent e) {
        String needs = Stream.of(e.what().split(","))
                .filter(need -> !need.isEmpty())
                .map(need -> Texts.of(locale, Need.valueOf(need)))
                .collect(Collectors.joining(" "));
        String before = say("paperBefore", joined(Masking.name(e.first()), e.second(), needs));
        return line(e, "edit", "", say("registerCorrected"), joined(before, e.detail()), e.by());
    }

    private Line corrected(StoryEvent e) {
        String now = e.second() == null ? say("neverWas") : "→ " + moment.format(Instant.parse(e.second()));
        String text = joined(now, e.detail());
        Line line = line(e, "edit", "", say("exposureCorrected"), text, e.by());
        String old = moment.format(Instant.parse(e.first()));
        return new Line(line.time(), line.icon(), "", line.lead(), old, text, line.note(), line.struck(), line.why());
    }

    private String leavesAt(StoryEvent e) {
        return e.first() == null ? null : say("leavesAt", moment.format(Instant.parse(e.first())));
    }

    // A specimen with its answer, criteria, or another way out, as the reason is kept.
    private String voidedBy(String reason) {
        int blank = reason.indexOf(' ');
        if (blank > 0) {
            String answer = reason.substring(blank + 1);
            return reason.substring(0, blank) + " "
                    + (answer.equals("PENDING") ? say("pending") : Texts.of(locale, TestOutcome.valueOf(answer)));
        }
        boolean otherWayOut =
                Stream.of(DepartureReason.values()).anyMatch(way -> way.name().equals(reason));
        if (otherWayOut) {
            return departure(reason);
        }
        return Stream.of(reason.split(","))
                .map(code -> Texts.of(locale, CriterionCode.valueOf(code)))
                .collect(Collectors.joining(" "));
    }

    private Line sampled(StoryEvent e) {
        String site = Texts.of(locale, SampleSite.valueOf(e.what()));
        String text = e.isPending() ? joined(site, say("pending")) : site;
        String note = joined(e.place(), e.detail(), e.by());
        return line(e, "tube", e.isPending() ? "l-warn" : "", say("sampled"), text, note);
    }

    private Line result(StoryEvent e) {
        TestOutcome outcome = TestOutcome.valueOf(e.what());
        String icon =
                switch (outcome) {
                    case NEGATIVE -> "check";
                    case POSITIVE -> "alert";
                    case INCONCLUSIVE -> "help";
                };
        String tone =
                switch (outcome) {
                    case NEGATIVE -> "l-ok";
                    case POSITIVE -> "l-bad";
                    case INCONCLUSIVE -> "l-warn";
                };
        boolean correction = e.kind() == StoryEvent.Kind.RESULT_CORRECTED;
        String word = Texts.of(locale, outcome);
        String lead = correction ? say("resultCorrected", word) : word;
        boolean measured = e.first() != null || e.second() != null;
        String cycles = measured ? say("cycles", cycle(e.first()), cycle(e.second())) : null;
        return line(e, icon, tone, lead, cycles, joined(e.place(), e.by()));
    }

    private String cycle(String value) {
        return value == null ? say("notStated") : value;
    }

    private String reading(StoryEvent e) {
        List<String> parts = new ArrayList<>();
        if (e.first() != null) {
            parts.add(say("temperature", e.first()));
        }
        if (e.second() != null) {
            parts.add(say("spo2", e.second()));
        }
        if (e.third() != null) {
            parts.add(say("breath", e.third()));
        }
        if (e.detail() != null) {
            parts.add(e.detail().isBlank() ? say("noSymptoms") : say("symptoms", e.detail()));
        }
        if (e.what() != null) {
            parts.add(say("imaging", Texts.of(locale, Imaging.valueOf(e.what()))));
        }
        return String.join("\u3000", parts);
    }

    private String exception(StoryEvent e) {
        return e.what() == null ? null : Texts.of(locale, ExceptionKind.valueOf(e.what())) + " " + e.detail();
    }

    private String followUp(String name, Object what) {
        return Texts.of(locale, "followup.story." + name, what);
    }

    private String departure(String constant) {
        return Texts.of(locale, DepartureReason.valueOf(constant));
    }

    private String reason(String constant) {
        return departure(constant);
    }

    private static String bed(StoryEvent e) {
        return e.place() + " " + e.first();
    }

    private Line line(StoryEvent e, String icon, String tone, String lead, String text, String note) {
        return new Line(clock.format(e.at()), icon, tone, lead, null, text, note, e.struck(), e.why());
    }

    private String say(String name, Object... arguments) {
        return Texts.of(locale, "person.story." + name, arguments);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
