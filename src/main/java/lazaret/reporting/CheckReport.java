package lazaret.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lazaret.certificate.CheckLimits;
import lazaret.certificate.SigningKey;
import lazaret.platform.Column;

/**
 * Whether a report is one of ours, for whoever has it in hand: no account, no audit line, and nothing but what the paper
 * says and the hash of the file. A number without its signature opens nothing.
 */
@Stateless
@PermitAll
public class CheckReport {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{3}-[0-9]{8}-[0-9]{4}-[0-9]{3,9}");
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9_-]{86}");
    private static final String SQL = """
            select r.statement, k.public_key, r.name, coalesce(a.display_name, r.issued_by), r.as_of, r.known_at, r.issued_at,
              r.data_sha256, r.sha256, r.format, r.corrects,
              (select c.number from issued_report c where c.corrects = r.number order by c.id desc limit 1)
            from issued_report r join signing_key k on k.id = r.key_id left join account a on a.username = r.issued_by
            where r.number = ?1""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private CheckLimits limits;

    /**
     * What the page confirms.
     *
     * @param name of the report, for example {@code occupancy}
     * @param digest SHA-256 of the data, printed on the paper
     * @param sha256 of the file
     * @param corrects number of the report that this one corrects; null for none
     * @param correctedBy number of the latest report that corrects this one; null for none
     */
    public record Answer(
            String number,
            String name,
            String author,
            Instant asOf,
            Instant knownAt,
            Instant issuedAt,
            String digest,
            String sha256,
            ReportFormat format,
            String corrects,
            String correctedBy) {}

    /**
     * Empty unless the signature was made over what is kept under the number; both as the address has them.
     *
     * @throws lazaret.platform.RefusalException TOO_MANY_CALLS
     */
    public Optional<Answer> check(String number, String signature) {
        limits.look();
        if (!NUMBER.matcher(number).matches() || !SIGNATURE.matcher(signature).matches()) {
            return Optional.empty();
        }
        byte[] signed = Base64.getUrlDecoder().decode(signature);
        if (!Seal.text(signed).equals(signature)) {
            return Optional.empty(); // the last letter has room for four bits that say nothing
        }
        List<?> rows = em.createNativeQuery(SQL).setParameter(1, number).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(r ->
                        SigningKey.isGenuine((byte[]) r[1], ((String) r[0]).getBytes(StandardCharsets.UTF_8), signed))
                .map(r -> answer(number, r))
                .findFirst();
    }

    private static Answer answer(String number, Object[] r) {
        return new Answer(
                number,
                (String) r[2],
                (String) r[3],
                Column.instant(r[4]),
                Column.instant(r[5]),
                Column.instant(r[6]),
                (String) r[7],
                (String) r[8],
                ReportFormat.valueOf(((String) r[9]).toUpperCase(java.util.Locale.ROOT)),
                (String) r[10],
                (String) r[11]);
    }
}
