package lazaret.person;

import java.time.Instant;

/**
 * What somebody is, from when and on what evidence.
 *
 * @param clinicalType null unless confirmed, and while the panel has not said
 */
record Diagnosis(Category category, ClinicalType clinicalType, boolean highRisk, Instant at, String evidence) {}
