package lazaret.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import lazaret.certificate.SigningKey;

/** Signs reports with the key of this node, which signs certificates too; the first line keeps the two apart. */
@ApplicationScoped
public class Seals {
    private static final String FORM = "lazaret-report-1";

    private SigningKey key;

    protected Seals() {}

    @Inject
    Seals(SigningKey key) {
        this.key = key;
    }

    /**
     * @param digest SHA-256 of the figures and what they are of
     */
    public Seal of(
            String number,
            String name,
            ReportRequest request,
            Instant knownAt,
            Instant issuedAt,
            String author,
            String digest) {
        String statement = String.join(
                        "\n",
                        FORM,
                        number,
                        name,
                        request.from().toString(),
                        request.to().toString(),
                        knownAt.toString(),
                        issuedAt.toString(),
                        author,
                        digest)
                + "\n";
        return new Seal(number, statement, key.id(), key.sign(statement.getBytes(StandardCharsets.UTF_8)));
    }
}
