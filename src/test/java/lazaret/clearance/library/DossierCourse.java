package lazaret.clearance.library;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lazaret.clearance.course.Answered;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.Ct;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.IsolationCourse;
import lazaret.clearance.course.Reading;
import lazaret.clearance.course.Restart;
import lazaret.clearance.course.Sample;
import lazaret.clearance.course.TestOutcome;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/** A dossier as the product knows it. */
final class DossierCourse {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private DossierCourse() {}

    static IsolationCourse of(Dossier d, String now) {
        boolean sixty = LocalDate.parse(d.person()[5].substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE)
                        .until(LocalDate.parse(now.substring(0, 10)))
                        .getYears()
                > 60;
        List<Restart> restarts = d.roommates().stream()
                .filter(r -> !at(r[1]).isAfter(at(now)))
                .map(r -> new Restart(at(r[0]), ClockStart.POSITIVE_IN_ROOM))
                .toList();
        return new IsolationCourse(
                ZONE,
                Category.fromWord(d.person()[9]).orElseThrow(),
                ClinicalType.fromWord(d.person()[10]).orElse(null),
                sixty || !d.person()[13].isEmpty() && "高血压透析".contains(d.person()[13]),
                d.person()[11].isEmpty() ? null : at(d.person()[11]),
                at(d.person()[12]),
                at(d.arrived()),
                d.tests().stream().map(DossierCourse::sample).toList(),
                d.health().stream().map(DossierCourse::reading).toList(),
                restarts,
                d.linked() == null
                        ? null
                        : d.linked().stream().map(DossierCourse::sample).toList(),
                d.answers().stream()
                        .map(a -> new Answered(at(a[0]), ClinicalAnswer.valueOf(a[1])))
                        .toList());
    }

    private static Sample sample(String[] t) {
        return new Sample(
                at(t[2]),
                TestOutcome.fromWord(t[5]).orElseThrow(),
                t[6].isEmpty() ? null : Ct.of(t[6]),
                t[7].isEmpty() ? null : Ct.of(t[7]),
                at(t[8]),
                t[4],
                t.length > 9 ? t[9] : null);
    }

    private static Reading reading(String[] h) {
        return new Reading(
                at(h[1]),
                h[2].isEmpty() ? null : new BigDecimal(h[2]),
                h[3].isEmpty() ? null : Integer.valueOf(h[3]),
                null,
                h[4].isEmpty() ? null : h[4].equals("无") ? "" : h[4],
                Imaging.fromWord(h[5]).orElseThrow());
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local, TIME).atZone(ZONE).toInstant();
    }
}
