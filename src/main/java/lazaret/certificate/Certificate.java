package lazaret.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lazaret.person.PaperType;
import lazaret.person.Sex;

/**
 * What one certificate says, in no language yet.
 *
 * @param byOverride two clinicians let the person go against the policy or without one
 * @param issuedAt when the departure was signed
 */
public record Certificate(
        String number,
        CertificateKind kind,
        boolean byOverride,
        Holder holder,
        Isolation isolation,
        Basis basis,
        List<KeptFinding> criteria,
        Instant issuedAt) {

    public Certificate {
        criteria = List.copyOf(criteria);
    }

    /**
     * Whose it is. In full: it is given into this person's own hands.
     *
     * @param birthDate null where nobody knows it
     */
    public record Holder(String name, Sex sex, LocalDate birthDate, PaperType paperType, String paperNumber) {}

    /**
     * Where and how long.
     *
     * @param since the first arrival of this unbroken isolation, wherever that was
     */
    public record Isolation(String facility, String facilityName, ZoneId zone, Instant since, Instant until) {}

    /**
     * What it was decided on and by whom.
     *
     * @param policy id of the version, null where none was adopted for such a person; then its sources are null, too
     * @param unverified nobody has compared every number of the version with its source
     * @param signedBy who let the person go; with an override whoever confirmed it
     * @param askedBy who asked for the override, null where there was none
     */
    public record Basis(
            String policy,
            String source,
            String sourceInEnglish,
            boolean unverified,
            Duties duties,
            String signedBy,
            String askedBy) {}

    /** What the holder owes afterwards; days are counted from the day after the departure. */
    public record Duties(int days, List<Integer> testDays, List<Integer> visitDays) {
        public Duties {
            testDays = List.copyOf(testDays);
            visitDays = List.copyOf(visitDays);
        }
    }

    /** The day on the paper, where the facility is. */
    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, isolation.zone());
    }
}
