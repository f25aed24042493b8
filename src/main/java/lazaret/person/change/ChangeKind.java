package lazaret.person.change;

import lazaret.person.Category;
import lazaret.person.ClinicalType;

/** What the step from one category to the next means for the counts of domain.md §5. */
public enum ChangeKind {
    /** Somebody comes under observation: the first category, of somebody who may be healthy. */
    TRACED,
    /** A suspected case: the first category, or a contact who fell ill. */
    SUSPECTED,
    /** A newly infected person, asymptomatic or confirmed, whatever was before. */
    NEW,
    /** An asymptomatic person who is a confirmed case now: counted among the confirmed, and off the newly infected. */
    CONVERTED,
    /** A confirmed case whose clinical type the panel says for the first time. */
    TYPED,
    /** A confirmed case of another clinical type than before. */
    RETYPED,
    /** A suspected case that is none. */
    EXCLUDED,
    /** A secondary contact who counts as a close one now. */
    RAISED,
    /** From one group of those who may be healthy into another. */
    RECLASSIFIED,
    /** A confirmed case that was an asymptomatic one after all. */
    RETURNED,
    /** An infected person who never was one. */
    TAKEN_BACK,
    /** Positive again after discharge: counted apart, neither new nor converted, for it left the stocks with the discharge. */
    AGAIN,
    /** The same as before: new evidence, another risk. */
    REPEATED;

    /**
     * The meaning of one step.
     *
     * @param before null where nothing was before
     * @param beforeType null unless confirmed and typed; likewise {@code afterType}
     */
    public static ChangeKind of(Category before, ClinicalType beforeType, Category after, ClinicalType afterType) {
        if (after == before) {
            return sameCategory(beforeType, afterType);
        }
        if (after.infected()) {
            return toInfected(before, after);
        }
        if (before != null && before.infected()) {
            return TAKEN_BACK;
        }
        if (after == Category.SUSPECTED) {
            return SUSPECTED;
        }
        if (before == null) {
            return TRACED;
        }
        if (before == Category.SUSPECTED) {
            return EXCLUDED;
        }
        boolean raised = before == Category.SECONDARY_CONTACT && after == Category.CLOSE_CONTACT;
        return raised ? RAISED : RECLASSIFIED;
    }

    private static ChangeKind sameCategory(ClinicalType before, ClinicalType after) {
        if (before == after) {
            return REPEATED;
        }
        return before == null ? TYPED : RETYPED;
    }

    private static ChangeKind toInfected(Category before, Category after) {
        if (before == null || !before.infected()) {
            return NEW;
        }
        return after == Category.CONFIRMED ? CONVERTED : RETURNED;
    }
}
