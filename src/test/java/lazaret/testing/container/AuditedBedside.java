package lazaret.testing.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.clearance.answer.RecordAnswer;
import lazaret.clearance.answer.WithdrawAnswer;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.health.CorrectReading;
import lazaret.clearance.health.FollowUpReadings;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.Measure;
import lazaret.clearance.specimen.CorrectResult;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.SampleOnWalk;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.clearance.specimen.VoidSpecimen;
import lazaret.person.CorrectExposure;
import lazaret.reporting.leaving.PrintLeaving;
import lazaret.stay.worklist.LabelTubes;

/** What is recorded and corrected at the bedside without a call of the interface, each with its line in the trail. */
@ApplicationScoped
public class AuditedBedside {
    /** Simple names of the use cases whose lines are seen here. */
    public static final Set<String> USE_CASES = Set.of(
            "CorrectExposure",
            "CorrectResult",
            "CorrectReading",
            "FollowUpReadings",
            "LabelTubes",
            "PrintLeaving",
            "SampleOnWalk",
            "VoidSpecimen",
            "RecordAnswer",
            "WithdrawAnswer");

    @Inject
    private AuditTrailSeen trail;

    @Inject
    private CorrectExposure correctExposure;

    @Inject
    private CorrectResult correctResult;

    @Inject
    private CorrectReading correctReading;

    @Inject
    private FollowUpReadings followUpReadings;

    @Inject
    private LabelTubes labelTubes;

    @Inject
    private SampleOnWalk sampleOnWalk;

    @Inject
    private VoidSpecimen voidSpecimen;

    @Inject
    private RecordAnswer recordAnswer;

    @Inject
    private WithdrawAnswer withdrawAnswer;

    @Inject
    private PrintLeaving printLeaving;

    /** Corrections at the bedside; the caller has the role of a clinician. */
    void ofAClinician() {
        SignedIn clinician = trail.somebody("clinician", Roles.CLINICIAN);
        long her = trail.person("AUD-P", "1990-01-01");
        long reading = trail.id("insert into health_reading (person_id, at, temperature, recorded_by) values (" + her
                + ", '" + AuditTrailSeen.HOUR_AGO + "', 36.5, 'tester') returning id");
        long swab = trail.id("insert into specimen (person_id, sampled_at, site, laboratory, recorded_by) values ("
                + her + ", '" + AuditTrailSeen.HOUR_AGO + "', 'OTHER', '市疾控', 'tester') returning id");
        trail.id("insert into test_result (specimen_id, result, reported_at, recorded_by) values (" + swab
                + ", 'NEGATIVE', now(), 'tester') returning id");
        trail.see(
                clinician,
                "person.correctExposure",
                "AUD-P",
                () -> correctExposure.correct("AUD-P", null, AuditTrailSeen.HOUR_AGO, "流调更正"));
        trail.see(
                clinician,
                "clearance.correctReading",
                "AUD-P",
                () -> correctReading.correct("AUD-P", temperature("38.5"), "抄错"));
        trail.see(
                clinician,
                "clearance.followUpReadings",
                "AUD-P",
                () -> followUpReadings.followUp("AUD-P", List.of(reading), Measure.SEEN, ""));
        trail.id(
                "insert into facility (code, kind, name, district, opened_on) values ('AUDT', 'QUARANTINE_HOTEL', '留痕酒店',"
                        + " '长宁', '2022-01-01') returning 1");
        trail.see(clinician, "clearance.labelTubes", "AUDT", () -> labelTubes.label("AUDT", List.of("AUD-P")));
        trail.see(
                clinician,
                "reporting.print-leaving",
                "AUDT",
                () -> printLeaving.print("AUDT", true, Locale.SIMPLIFIED_CHINESE));
        Sampling again = new Sampling(AuditTrailSeen.HOUR_AGO, SampleSite.NASOPHARYNGEAL, "市疾控", null);
        trail.see(clinician, "clearance.recordSpecimen", "T%", () -> sampleOnWalk.sample("AUD-P", again, "walk"));
        trail.see(
                clinician,
                "clearance.correctResult",
                "T" + swab,
                () -> correctResult.correct("T" + swab, positive(), "抄错"));
        trail.see(
                clinician,
                "clearance.recordAnswer",
                "AUD-P",
                () -> recordAnswer.record("AUD-P", AuditTrailSeen.HOUR_AGO, ClinicalAnswer.STABLE));
        trail.see(
                clinician,
                "clearance.withdrawAnswer",
                "AUD-P",
                () -> withdrawAnswer.withdraw("AUD-P", AuditTrailSeen.HOUR_AGO, ClinicalAnswer.STABLE, "看错人"));
        trail.see(clinician, "clearance.voidSpecimen", "T" + swab, () -> voidSpecimen.discard("T" + swab, "条码贴错"));
    }

    private static HealthCheck temperature(String degrees) {
        return new HealthCheck(AuditTrailSeen.HOUR_AGO, new BigDecimal(degrees), null, null, null, null);
    }

    private static LabReport positive() {
        return new LabReport(TestOutcome.POSITIVE, null, null, AuditTrailSeen.HOUR_AGO.plusSeconds(60));
    }
}
