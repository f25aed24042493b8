package lazaret.reporting;

import static lazaret.certificate.CertificateRefusal.TOO_MANY_CERTIFICATES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.Scope;
import lazaret.certificate.Certificates;
import lazaret.certificate.SignedCertificate;

/** Prints certificates: as often as wanted, in either language, always with the same content. */
@Stateless
public class PrintCertificate {
    /** More than ever left one site in a day (domain.md §5: 599). */
    public static final int MOST = 1_000;

    @Inject
    private Certificates certificates;

    @Inject
    private ReportPrinter printer;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * One file with all of them, each beginning on a page of its own.
     *
     * @param numbers of the certificates
     * @param base the address by which the world reaches the public page
     * @throws lazaret.platform.RefusalException NO_SUCH_CERTIFICATE, CERTIFICATE_IS_REVOKED, NOT_YOUR_FACILITY,
     *     TOO_MANY_CERTIFICATES; then none is printed
     */
    @RolesAllowed(Roles.CLINICIAN)
    public byte[] print(Collection<String> numbers, Locale language, String base) {
        TreeSet<String> wanted = new TreeSet<>(numbers);
        if (wanted.size() > MOST) {
            throw TOO_MANY_CERTIFICATES.refusal(MOST).asException();
        }
        List<SignedCertificate> papers = wanted.stream().map(this::issue).toList();
        return printer.certificates(papers, language, base);
    }

    private SignedCertificate issue(String number) {
        String facility = certificates.facilityOf(number);
        scope.require(facility);
        SignedCertificate paper = certificates.issue(number, caller.username());
        audit.record("reporting.print-certificate", number, facility, paper.keyId());
        return paper;
    }
}
