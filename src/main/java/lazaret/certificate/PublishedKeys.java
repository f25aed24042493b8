package lazaret.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** The public keys of every node that ever signed: whoever has them verifies a paper without asking us. */
@ApplicationScoped
public class PublishedKeys {
    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private SigningKey own;

    @Inject
    private Clock clock;

    protected PublishedKeys() {}

    /** For work outside the container. */
    PublishedKeys(EntityManager em, SigningKey own, Clock clock) {
        this.em = em;
        this.own = own;
        this.clock = clock;
    }

    /** Makes the key of this node known; one that is known already stays as it is. */
    void publishOwn() {
        em.createNativeQuery("insert into signing_key (id, public_key, made_at) values (?1, ?2, ?3)"
                        + " on conflict (id) do nothing")
                .setParameter(1, own.id())
                .setParameter(2, own.publicKey())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** All of them as openssl reads them, each under a line with its number, the newest first. */
    public String asText() {
        List<?> rows = em.createNativeQuery("select id, public_key from signing_key order by made_at desc, id limit ?1")
                .setParameter(1, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(r -> "# " + r[0] + "\n" + KeyFile.pem("PUBLIC KEY", (byte[]) r[1]))
                .collect(Collectors.joining("\n"));
    }
}
