package lazaret.followup;

import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.Sampling;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * A test after the departure: the swab and what the laboratory said of it.
 *
 * @param category what somebody positive is from now on; null: asymptomatic, until the panel says otherwise
 * @param clinicalType of a confirmed case, null while the panel has not said
 */
public record AfterTest(
        Sampling sampling, LabReport report, Category category, ClinicalType clinicalType, String words) {}
