package lazaret.clearance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.criterion.Criterion;
import lazaret.clearance.criterion.LastSampleNegative;
import lazaret.clearance.criterion.ScheduledTests;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * One dated version of the rules by which somebody may leave. A version is never edited: a new one replaces it from a
 * date. The dates are those of its source; what counts is adoption ({@link AdoptedPolicies}).
 *
 * @param validFrom first day of the source
 * @param validUntil last day of the source, null where it was never ended
 * @param who whom it is for; groups of a version never overlap
 * @param where kinds of facility the source names, for readers: the verdict does not depend on it
 * @param days of central isolation a quarantine asks for, 0 for discharge policies
 * @param homeDays days at home beside or after them, as the source states them
 * @param countFrom what the days are counted from
 * @param restart whose positive starts the clock of others again; the source leaves it to the place, a room is the least
 * @param source the document, its date and what is unverified, in Chinese
 * @param sourceInEnglish the same in English
 * @param unverified fields of the document nobody has compared with the source yet; empty when all was seen quoted
 */
public record PolicyVersion(
        String id,
        PolicyKind kind,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Group> who,
        List<String> where,
        int days,
        int homeDays,
        ClockStart countFrom,
        RestartScope restart,
        List<Criterion> criteria,
        FollowUp followUp,
        String source,
        String sourceInEnglish,
        List<String> unverified) {

    public PolicyVersion {
        who = List.copyOf(who);
        where = List.copyOf(where);
        criteria = List.copyOf(criteria);
        unverified = List.copyOf(unverified);
        if (who.isEmpty() || criteria.isEmpty()) {
            throw new IllegalArgumentException("policy " + id + " is for nobody or asks for nothing");
        }
    }

    /** Whether somebody like this is judged by this version. */
    public boolean covers(Category category, ClinicalType type, boolean highRisk) {
        return who.stream().anyMatch(g -> g.has(category, type, highRisk));
    }

    /** Whether every number of this version was seen quoted in its source. */
    public boolean isVerified() {
        return unverified.isEmpty();
    }

    /** The greatest age of the latest sample when somebody leaves, empty where the version sets none. */
    public Optional<Duration> maximumSampleAge() {
        return criteria.stream()
                .filter(LastSampleNegative.class::isInstance)
                .map(c -> ((LastSampleNegative) c).notOlderThan())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where this version comes from, in the reader's language. */
    public String sourceIn(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? sourceInEnglish : source;
    }

    /** The days on which a sample is due, as numbers of days; empty for discharge policies. */
    public List<Integer> testDays() {
        return criteria.stream()
                .filter(ScheduledTests.class::isInstance)
                .map(ScheduledTests.class::cast)
                .flatMap(s -> s.testDays().stream())
                .toList();
    }

    /**
     * People a version is for.
     *
     * @param types clinical types; empty: whatever the type, also none
     * @param highRisk null: either
     */
    public record Group(Category category, Set<ClinicalType> types, Boolean highRisk) {

        public Group {
            types = Set.copyOf(types);
        }

        boolean has(Category other, ClinicalType type, boolean risk) {
            return category == other
                    && (types.isEmpty() || (type != null && types.contains(type)))
                    && (highRisk == null || highRisk == risk);
        }
    }
}
