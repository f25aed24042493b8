package lazaret.clearance.specimen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lazaret.clearance.Checks;
import lazaret.clearance.Field;
import lazaret.platform.Refusal;

/**
 * A swab as it is taken. Two swabs of one person at the same moment differ in site or laboratory.
 *
 * @param reagent kit by which it will be tested, null when not stated
 */
public record Sampling(Instant sampledAt, SampleSite site, String laboratory, String reagent) {
    private static final int LONGEST = 100;

    public Sampling {
        // the database keeps microseconds
        sampledAt = sampledAt == null ? null : sampledAt.truncatedTo(ChronoUnit.MICROS);
        laboratory = laboratory == null ? null : laboratory.strip();
        reagent = reagent == null || reagent.isBlank() ? null : reagent.strip();
    }

    /** Everything that is wrong with it, pointing at its fields. */
    List<Refusal> refusals(Instant now, LocalDate birthDate) {
        return new Checks()
                .past(sampledAt, Field.SAMPLED_AT, now, birthDate)
                .present(site, Field.SITE)
                .text(laboratory, Field.LABORATORY, LONGEST)
                .optionalText(reagent, Field.REAGENT, LONGEST)
                .refusals();
    }
}
