package lazaret.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * What somebody is, from when and on what evidence.
 *
 * @param clinicalType null unless confirmed, and while the panel has not said
 * @param highRisk whether the panel found a high-risk factor that age and needs don't show
 * @param panel whether the expert panel decided it
 */
public record Diagnosis(
        Category category, ClinicalType clinicalType, boolean highRisk, Instant at, String evidence, boolean panel) {
    private static final int LONGEST_EVIDENCE = 1000;

    public Diagnosis {
        evidence = evidence == null ? "" : evidence.strip();
    }

    /** What the physician on duty found, without the panel. */
    public Diagnosis(Category category, ClinicalType clinicalType, boolean highRisk, Instant at, String evidence) {
        this(category, clinicalType, highRisk, at, evidence, false);
    }

    /** Everything that is wrong with a diagnosis somebody wants to record. */
    List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (category == null) {
            refusals.add(Field.CATEGORY.missing());
        } else if (clinicalType != null && category != Category.CONFIRMED) {
            refusals.add(PersonRefusal.CLINICAL_TYPE_ONLY_OF_CONFIRMED.at("/clinicalType", clinicalType, category));
        }
        if (at == null) {
            refusals.add(Field.AT.missing());
        } else if (at.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at("/at", at));
        }
        if (evidence.isEmpty()) {
            refusals.add(Field.EVIDENCE.missing());
        } else if (evidence.length() > LONGEST_EVIDENCE) {
            refusals.add(Field.EVIDENCE.longerThan(LONGEST_EVIDENCE));
        }
        return refusals;
    }
}
