package lazaret.person;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the register says about a person: who it is and how to reach them. What happened since stands in the person. */
@MappedSuperclass
public abstract class RegisterEntry {
    /** Where birthdays are counted. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    private Long id;

    private String number;
    private String name;
    private String pinyin;
    private String initials;

    /** By the second reading of the surname; empty where there is none. */
    @Column(name = "other_pinyin")
    private String otherPinyin;

    @Column(name = "other_initials")
    private String otherInitials;

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

    /** Written by the merge alone, past this class. */
    @Column(name = "merged_into", insertable = false, updatable = false)
    private Long mergedInto;

    /** Takes over what was checked before. */
    void enter(Registration data) {
        call(data.name());
        sex = data.sex();
        birthDate = data.birthDate();
        paperType = data.paper().type();
        paperNumber = data.paper().number();
        phone = data.phone();
        district = data.district();
        address = data.address();
        household = data.household();
        indexCase = data.indexCase();
        foundAt = data.foundAt();
    }

    private void call(String newName) {
        Pinyin sound = Pinyin.of(newName);
        name = newName;
        pinyin = sound.joined();
        initials = sound.initials();
        otherPinyin = sound.otherJoined();
        otherInitials = sound.otherInitials();
    }

    /** Takes over what is given and different; which fields changed. */
    List<Field> put(Particulars right) {
        List<Field> changed = new ArrayList<>();
        if (right.name() != null && !right.name().equals(name)) {
            call(right.name());
            changed.add(Field.NAME);
        }
        phone = put(Field.PHONE, phone, right.phone(), changed);
        district = put(Field.DISTRICT, district, right.district(), changed);
        address = put(Field.ADDRESS, address, right.address(), changed);
        String family = put(Field.HOUSEHOLD, household().orElse(""), right.household(), changed);
        household = family.isEmpty() ? null : family;
        return changed;
    }

    private static String put(Field field, String old, String right, List<Field> changed) {
        if (right == null || right.equals(old)) {
            return old;
        }
        changed.add(field);
        return right;
    }

    /** Known under this number from now on; without one, under {@code P} and the record's id. */
    void takeNumber(String registerNumber) {
        number = registerNumber == null ? numberOf(id) : registerNumber;
        if (paperType == PaperType.TEMPORARY) {
            paperNumber = temporaryPaperOf(id);
        }
    }

    static String numberOf(long id) {
        return "P" + id;
    }

    static String temporaryPaperOf(long id) {
        return "LS" + id;
    }

    /** From now on known by another paper; what a resident ID says of sex and birth holds. */
    void show(Paper paper) {
        paperType = paper.type();
        paperNumber = paper.number();
        paper.identity().ifPresent(card -> {
            sex = card.sex();
            birthDate = card.birthDate();
        });
    }

    /** Whole years of age on a day; empty where the birth date is not known, and before birth. */
    public OptionalInt ageAt(LocalDate day) {
        return birthDate == null || day.isBefore(birthDate)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }

    public Long id() {
        return id;
    }

    /** The id of the person that this one turned out to be; empty for everybody who counts. */
    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    boolean isWithoutPapers() {
        return paperType == PaperType.TEMPORARY;
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

    /** From the identity card, or as somebody said it; empty where nobody knows. */
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
