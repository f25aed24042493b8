package lazaret.certificate;

import static lazaret.certificate.CertificateRefusal.CERTIFICATE_IS_REVOKED;
import static lazaret.certificate.CertificateRefusal.NO_SUCH_CERTIFICATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every certificate there is. What one says is drawn up when it is printed for the first time, from the decision, the stay
 * and the register as they are then; from then on each copy says the same, whatever is corrected later.
 */
@ApplicationScoped
public class Certificates {
    private static final String DECIDED = """
            select s.facility_code, s.voided_at is not null
            from clearance_decision d join stay s on s.id = d.stay_id where d.certificate = ?1""";

    private static final String KEPT = """
            select c.content, c.key_id, c.signature, k.public_key, s.voided_at is not null
            from certificate c join signing_key k on k.id = c.key_id join stay s on s.id = c.stay_id
            where c.number = ?1""";

    private static final String KEEP = """
            insert into certificate (number, stay_id, content, key_id, signature, issued_at, issued_by)
            select ?1, d.stay_id, ?2, ?3, ?4, ?5, ?6 from clearance_decision d where d.certificate = ?1
            on conflict (number) do nothing""";

    private static final Pattern NUMBER = Pattern.compile("C\\d{1,18}");
    /** 64 bytes, six bits in each letter. */
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9_-]{86}");

    private static final String DRAW_UP = sql("certificate.sql");

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private SigningKey key;

    @Inject
    private Clock clock;

    /** @param revoked the departure it is about was undone or voided */
    record Kept(SignedCertificate signed, byte[] publicKey, boolean revoked) {}

    protected Certificates() {}

    /** For work outside the container. */
    Certificates(EntityManager em, SigningKey key, Clock clock) {
        this.em = em;
        this.key = key;
        this.clock = clock;
    }

    /** @throws lazaret.platform.RefusalException NO_SUCH_CERTIFICATE, CERTIFICATE_IS_REVOKED */
    public String facilityOf(String number) {
        List<?> rows = em.createNativeQuery(DECIDED)
                .setParameter(1, number == null ? "" : number)
                .getResultList();
        if (rows.isEmpty()) {
            throw NO_SUCH_CERTIFICATE.refusal(String.valueOf(number)).asException();
        }
        Object[] row = (Object[]) rows.get(0);
        if ((Boolean) row[1]) {
            throw CERTIFICATE_IS_REVOKED.refusal(number).asException();
        }
        return (String) row[0];
    }

    /** The certificate as it is kept; drawn up and signed now where nobody printed it before. */
    public SignedCertificate issue(String number, String by) {
        return find(number).map(Kept::signed).orElseGet(() -> {
            drawUp(number, by);
            return find(number).orElseThrow().signed();
        });
    }

    // Two who print at the same moment draw up the same; the first one's is kept and both read it.
    private void drawUp(String number, String by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String content =
                (String) em.createNativeQuery(DRAW_UP).setParameter(1, number).getSingleResult();
        byte[] statement = Statement.of(CertificateContent.read(content), Statement.fingerprint(content));
        em.createNativeQuery(KEEP)
                .setParameter(1, number)
                .setParameter(2, content)
                .setParameter(3, key.id())
                .setParameter(4, key.sign(statement))
                .setParameter(5, now)
                .setParameter(6, by)
                .executeUpdate();
    }

    Optional<Kept> find(String number) {
        List<?> rows = em.createNativeQuery(KEPT).setParameter(1, number).getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row).map(r -> {
            String content = (String) r[0];
            SignedCertificate signed = new SignedCertificate(
                    CertificateContent.read(content), Statement.fingerprint(content), (String) r[1], (byte[]) r[2]);
            return new Kept(signed, (byte[]) r[3], (Boolean) r[4]);
        });
    }

    /** The certificate with this number, if the signature was made over what is kept; both as an address has them. */
    Optional<Kept> genuine(String number, String signature) {
        if (!NUMBER.matcher(number).matches() || !SIGNATURE.matcher(signature).matches()) {
            return Optional.empty();
        }
        byte[] signed = Base64.getUrlDecoder().decode(signature);
        if (!SignedCertificate.text(signed).equals(signature)) {
            return Optional.empty(); // the last letter has room for four bits that say nothing
        }
        return find(number).filter(kept -> {
            SignedCertificate paper = kept.signed();
            byte[] statement = Statement.of(paper.certificate(), paper.fingerprint());
            return SigningKey.isGenuine(kept.publicKey(), statement, signed);
        });
    }

    private static String sql(String file) {
        try (InputStream in = Certificates.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
