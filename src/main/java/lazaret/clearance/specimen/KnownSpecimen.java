package lazaret.clearance.specimen;

/**
 * A specimen as the database or an earlier row of the same chunk knows it.
 *
 * @param id null for one that is not written yet
 * @param report the result that counts, null while pending
 */
record KnownSpecimen(Long id, SpecimenKey key, String reagent, LabReport report) {

    boolean says(LabReport other) {
        return report != null && report.saysTheSameAs(other);
    }
}
