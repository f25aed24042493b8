package lazaret.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Somebody who is isolated or treated. A person is registered once, with a paper that belongs to nobody else and a
 * first category; from then on the category only gets followed by another, and the last exposure by a corrected one.
 * The latest category by time is the present one, and it can be asked for at any moment.
 */
@Entity
@Table(name = "person")
public class Person {
    /** Where birthdays are counted. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Older people are at high risk (domain.md §2 rule 6). */
    private static final int HIGH_RISK_ABOVE_AGE = 60;

    @Id
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    private Long id;

    private String number;
    private String name;
    private String pinyin;
    private String initials;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_type")
    private PaperType paperType;

    @Column(name = "paper_number")
    private String paperNumber;

    private String phone;
    private String district;
    private String address;
    private String household;

    @Column(name = "index_case")
    private String indexCase;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "person_need", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Set<Need> needs = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<CategoryEntry> categories = new ArrayList<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<Exposure> exposures = new ArrayList<>();

    protected Person() {}

    /** A new person; the register's number may follow by {@link #takeNumber}. */
    static Person register(Registration data, String by) {
        Person person = new Person();
        person.name = data.name();
        person.pinyin = Pinyin.of(data.name()).joined();
        person.initials = Pinyin.of(data.name()).initials();
        person.sex = data.sex();
        person.birthDate =
                data.paper().identity().map(IdentityNumber::birthDate).orElse(null);
        person.paperType = data.paper().type();
        person.paperNumber = data.paper().number();
        person.phone = data.phone();
        person.district = data.district();
        person.address = data.address();
        person.household = data.household();
        person.indexCase = data.indexCase();
        person.foundAt = data.foundAt();
        person.recordedBy = by;
        person.needs.addAll(data.needs());
        person.diagnose(new Diagnosis(data.category(), data.clinicalType(), false, data.foundAt(), ""), by);
        if (data.lastExposureAt() != null) {
            person.correctExposure(data.lastExposureAt(), "", by);
        }
        return person;
    }

    /** Known under this number from now on; without one, under {@code P} and the record's id. */
    void takeNumber(String registerNumber) {
        number = registerNumber == null ? "P" + id : registerNumber;
        if (paperType == PaperType.TEMPORARY) {
            paperNumber = "LS" + id;
        }
    }

    /** Adds what somebody found out about this person; never refused because of where the person lies. */
    CategoryEntry diagnose(Diagnosis diagnosis, String by) {
        CategoryEntry entry = new CategoryEntry(this, diagnosis, by);
        categories.add(entry);
        return entry;
    }

    /** From now on this last exposure counts; the earlier ones stay on record. */
    Exposure correctExposure(Instant at, String cause, String by) {
        Exposure exposure = new Exposure(this, at, cause, by);
        exposures.add(exposure);
        return exposure;
    }

    /** What this person was at that moment; before the first entry, what the first entry says. */
    public CategoryEntry diagnosis(Instant at) {
        return categories.stream()
                .filter(entry -> !entry.at().isAfter(at))
                .max(CategoryEntry.BY_TIME_THEN_RECORD)
                .or(() -> categories.stream().min(CategoryEntry.BY_TIME_THEN_RECORD))
                .orElseThrow();
    }

    public Category category(Instant at) {
        return diagnosis(at).category();
    }

    /** How ill a confirmed case was at that moment; empty for everybody else. */
    public Optional<ClinicalType> clinicalType(Instant at) {
        return diagnosis(at).clinicalType();
    }

    /** Every category this person ever had, in order of time. */
    public List<CategoryEntry> categories() {
        return categories.stream().sorted(CategoryEntry.BY_TIME_THEN_RECORD).toList();
    }

    /** The last exposure as it is known now: the one recorded latest, not the latest by time. */
    public Optional<Exposure> lastExposure() {
        return exposures.stream().max(Comparator.comparing(Exposure::id));
    }

    /** Recorded as such, or over 60, ill before, of weak immunity, obese or late in pregnancy. */
    public boolean highRisk(Instant at) {
        return diagnosis(at).isHighRisk()
                || needs.stream().anyMatch(Need::isHighRisk)
                || ageAt(at.atZone(ZONE).toLocalDate()).orElse(0) > HIGH_RISK_ABOVE_AGE;
    }

    /** Whole years of age on a day; empty where the birth date is not known, and before birth. */
    public OptionalInt ageAt(LocalDate day) {
        return birthDate == null || day.isBefore(birthDate)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    public Set<Need> needs() {
        return Collections.unmodifiableSet(needs);
    }

    public Long id() {
        return id;
    }

    /** By which everybody calls this person outside; names are no keys. */
    public String number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    /** From the identity card; empty for people with other papers. */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    public Paper paper() {
        return new Paper(paperType, paperNumber);
    }

    /** Digits, perhaps after a plus; empty where there is none. */
    public String phone() {
        return phone;
    }

    public String district() {
        return district;
    }

    public String address() {
        return address;
    }

    /** The register's word for the family this person lives with. */
    public Optional<String> household() {
        return Optional.ofNullable(household);
    }

    /** The number of the case that this contact belongs to. */
    public Optional<String> indexCase() {
        return Optional.ofNullable(indexCase);
    }

    public Instant foundAt() {
        return foundAt;
    }
}
