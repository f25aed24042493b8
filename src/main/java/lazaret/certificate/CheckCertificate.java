package lazaret.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lazaret.person.Masking;

/**
 * Whether a paper holds, for whoever has it in hand: no account, no audit line, and nothing but what the paper says. A
 * number without its signature opens nothing, so nobody reads certificates by counting.
 */
@Stateless
@PermitAll
public class CheckCertificate {
    @Inject
    private CheckLimits limits;

    @Inject
    private Certificates certificates;

    /**
     * What the page says.
     *
     * @param number null where the paper is unknown, as all that follows
     * @param maskedName null too where it is revoked
     */
    public record Answer(
            Validity validity, String number, CertificateKind kind, LocalDate issuedOn, String maskedName) {
        private static final Answer UNKNOWN = new Answer(Validity.UNKNOWN, null, null, null, null);
    }

    /**
     * @param number as the address has it
     * @param signature as the address has it
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS
     */
    public Answer check(String number, String signature) {
        limits.look();
        return certificates
                .genuine(number, signature)
                .map(kept -> answer(kept.signed().certificate(), kept.revoked()))
                .orElse(Answer.UNKNOWN);
    }

    private static Answer answer(Certificate certificate, boolean revoked) {
        return new Answer(
                revoked ? Validity.REVOKED : Validity.VALID,
                certificate.number(),
                certificate.kind(),
                certificate.issuedOn(),
                revoked ? null : Masking.name(certificate.holder().name()));
    }
}
