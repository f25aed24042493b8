package lazaret.person;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is isolated or treated. A person is registered once, with a paper that belongs to nobody else and a
 * first category; from then on the category only gets followed by another, and the last exposure by a corrected one.
 * The latest category by time is the present one, and it can be asked for at any moment.
 */
@Entity
@Table(name = "person")
public class Person extends RegisterEntry {
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
        person.enter(data);
        person.recordedBy = by;
        person.needs.addAll(data.needs());
        person.diagnose(new Diagnosis(data.category(), data.clinicalType(), false, data.foundAt(), ""), by);
        if (data.lastExposureAt() != null) {
            person.expose(data.lastExposureAt(), data.indexCase(), "", by);
        }
        return person;
    }

    /** Takes over what is given and different; which fields changed. */
    List<Field> correct(Particulars right) {
        List<Field> changed = put(right);
        if (right.needs() != null && !right.needs().equals(needs)) {
            needs.retainAll(right.needs());
            needs.addAll(right.needs());
            changed.add(Field.NEEDS);
        }
        return changed;
    }

    /** Adds what somebody found out about this person; never refused because of where the person lies. */
    CategoryEntry diagnose(Diagnosis diagnosis, String by) {
        CategoryEntry entry = new CategoryEntry(this, diagnosis, by);
        categories.add(entry);
        return entry;
    }

    /** One more exposure; the latest by time counts. */
    Exposure expose(Instant at, String indexCase, String circumstances, String by) {
        return expose(at, indexCase, null, circumstances, by);
    }

    /** @param carriage what people shared on the way, null if nothing */
    Exposure expose(Instant at, String indexCase, String carriage, String circumstances, String by) {
        Exposure exposure = new Exposure(this, at, indexCase, carriage, circumstances, by);
        exposures.add(exposure);
        return exposure;
    }

    /**
     * From now on the exposure was at another time, or never; what was recorded stays on record.
     *
     * @param real null where it never was
     */
    Exposure correct(Exposure wrong, Instant real, String why, String by) {
        Exposure correction = wrong.corrected(real, why, by);
        exposures.add(correction);
        return correction;
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

    /** Whether an entry of an earlier time says so; one that another entry of its time replaced says nothing. */
    public boolean wasInfectedBefore(Instant at) {
        return categories.stream()
                .filter(entry -> entry.at().isBefore(at) && entry.category().infected())
                .anyMatch(entry -> entry.equals(diagnosis(entry.at())));
    }

    /** How ill a confirmed case was at that moment; empty for everybody else. */
    public Optional<ClinicalType> clinicalType(Instant at) {
        return diagnosis(at).clinicalType();
    }

    /** Every category this person ever had, in order of time. */
    public List<CategoryEntry> categories() {
        return categories.stream().sorted(CategoryEntry.BY_TIME_THEN_RECORD).toList();
    }

    /** The last exposure as it is known now: the latest by time of those that count. */
    public Optional<Exposure> lastExposure() {
        return countedExposures().stream().max(Comparator.comparing(Exposure::at));
    }

    /** Exposures that were neither replaced nor taken back, in order of time. */
    public List<Exposure> countedExposures() {
        return exposures.stream()
                .filter(e -> !e.isWithdrawn() && exposures.stream().noneMatch(other -> other.isCorrectionOf(e)))
                .sorted(Comparator.comparing(Exposure::at))
                .toList();
    }

    /** Every exposure ever recorded, corrections included, in order of record. */
    public List<Exposure> exposures() {
        return exposures.stream().sorted(Exposure.BY_RECORD).toList();
    }

    /** Recorded as such, or over 60, ill before, of weak immunity, obese or late in pregnancy. */
    public boolean highRisk(Instant at) {
        return HighRisk.on(
                at.atZone(ZONE).toLocalDate(),
                diagnosis(at).isHighRisk(),
                birthDate().orElse(null),
                needs);
    }

    public boolean needs(Need need) {
        return needs.contains(need);
    }

    public Set<Need> needs() {
        return Collections.unmodifiableSet(needs);
    }
}
