package lazaret.clearance.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lazaret.clearance.Clearance;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.clearance.criterion.Finding;
import lazaret.clearance.policy.ShippedPolicies;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/** Tells the course of one person in local times of Shijiazhuang, such as {@code 11-24 08:00}; the year is 2022. */
public final class CourseBuilder {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Category category;
    private final ClinicalType type;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Restart> restarts = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private List<Sample> linked;
    private boolean highRisk;
    private Instant lastExposure = at("11-10 09:30");
    private Instant found = at("11-10 12:00");
    private Instant arrived = at("11-11 20:00");

    private CourseBuilder(Category category, ClinicalType type) {
        this.category = category;
        this.type = type;
    }

    public static CourseBuilder of(Category category) {
        return new CourseBuilder(category, null);
    }

    public static CourseBuilder confirmed(ClinicalType type) {
        return new CourseBuilder(Category.CONFIRMED, type);
    }

    public static Instant at(String local) {
        String seconds = local.length() == "11-24 08:00".length() ? ":00" : "";
        return LocalDateTime.parse("2022-" + local.replace(' ', 'T') + seconds)
                .atZone(ZONE)
                .toInstant();
    }

    CourseBuilder highRisk() {
        highRisk = true;
        return this;
    }

    public CourseBuilder exposed(String local) {
        lastExposure = local == null ? null : at(local);
        return this;
    }

    public CourseBuilder found(String local) {
        found = at(local);
        return this;
    }

    public CourseBuilder arrived(String local) {
        arrived = local == null ? null : at(local);
        return this;
    }

    /** A sample answered two hours later, with Ct values "N/ORF" or none. */
    public CourseBuilder sample(String local, TestOutcome outcome, String... ct) {
        Instant sampled = at(local);
        return sample(new Sample(
                sampled,
                outcome,
                ct.length > 0 && !ct[0].isEmpty() ? Ct.of(ct[0]) : null,
                ct.length > 1 && !ct[1].isEmpty() ? Ct.of(ct[1]) : null,
                sampled.plusSeconds(7200)));
    }

    public CourseBuilder negative(String local) {
        return sample(local, TestOutcome.NEGATIVE);
    }

    public CourseBuilder pending(String local) {
        return sample(Sample.pending(at(local)));
    }

    public CourseBuilder sample(Sample sample) {
        samples.add(sample);
        return this;
    }

    public CourseBuilder temperature(String local, String celsius) {
        return reading(new Reading(at(local), new BigDecimal(celsius), null, null, null, null));
    }

    public CourseBuilder symptoms(String local, String words) {
        return reading(new Reading(at(local), null, null, null, words, null));
    }

    public CourseBuilder imaging(String local, Imaging imaging) {
        return reading(new Reading(at(local), null, null, null, null, imaging));
    }

    CourseBuilder reading(Reading reading) {
        readings.add(reading);
        return this;
    }

    public CourseBuilder restart(String local) {
        restarts.add(new Restart(at(local), ClockStart.POSITIVE_IN_ROOM));
        return this;
    }

    public CourseBuilder linkedTo(Sample... samplesOfContact) {
        linked = List.of(samplesOfContact);
        return this;
    }

    public CourseBuilder spo2(String local, int percent) {
        return reading(new Reading(at(local), null, percent, null, null, null));
    }

    public CourseBuilder answer(String local, ClinicalAnswer answer) {
        answers.add(new Answered(at(local), answer));
        return this;
    }

    /** A negative of a laboratory that names its reagent. */
    public CourseBuilder negative(String local, String laboratory, String reagent) {
        Instant sampled = at(local);
        return sample(
                new Sample(sampled, TestOutcome.NEGATIVE, null, null, sampled.plusSeconds(7200), laboratory, reagent));
    }

    public IsolationCourse build() {
        return new IsolationCourse(
                ZONE,
                category,
                type,
                highRisk,
                lastExposure,
                found,
                arrived,
                samples,
                readings,
                restarts,
                linked,
                answers);
    }

    public Clearance assess(String local) {
        return Clearance.assess(build(), ShippedPolicies.adopted(), at(local));
    }

    /** What one version of the library says of it, adopted or not. */
    public Clearance judgedBy(String version, String local) {
        return Clearance.assess(build(), ShippedPolicies.version(version), at(local));
    }

    /** What a version that is not of the library says of it. */
    public Clearance judgedBy(PolicyVersion version, String local) {
        return Clearance.assess(build(), version, at(local));
    }

    public Finding finding(CriterionCode code, String local) {
        return assess(local).criteria().stream()
                .filter(f -> f.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
