package lazaret.followup;

import java.time.Instant;
import lazaret.person.Category;
import lazaret.person.ClinicalType;

/**
 * How a visit or a test really was. What is null stays as it was recorded.
 *
 * @param at of a visit; a sample was taken when it was taken, another one is recorded anew
 * @param finding of a visit WELL or UNWELL, of a test what the laboratory said
 * @param reportedAt of a test
 * @param category what somebody is who turns out to be positive; null: asymptomatic
 */
public record CheckCorrection(
        Instant at,
        CheckFinding finding,
        Instant reportedAt,
        Category category,
        ClinicalType clinicalType,
        String words) {}
