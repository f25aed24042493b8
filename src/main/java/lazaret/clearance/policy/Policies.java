package lazaret.clearance.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.PolicyVersion;
import lazaret.platform.Column;

/** The library of policy versions, and what the jurisdiction adopted of it. */
@ApplicationScoped
public class Policies {
    private static final String ADD = """
            insert into policy_version (id, kind, valid_from, document, source, based_on, recorded_by)
            values (?1, ?2, cast(?3 as date), cast(?4 as jsonb), ?5, nullif(?6, ''), ?7) on conflict (id) do nothing""";
    private static final String ADOPT = """
            insert into policy_adoption (policy_id, adopted_from, recorded_by) values (?1, cast(?2 as date), ?3)
            on conflict on constraint policy_is_adopted_once_from_a_day do nothing""";
    private static final String ADOPTED = """
            select cast(v.document as text), a.adopted_from
            from policy_adoption a join policy_version v on v.id = a.policy_id""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected Policies() {}

    /** For work outside the container. */
    public Policies(EntityManager em) {
        this.em = em;
    }

    /** Everything adopted, from whatever day on. One query: load it once for a list of people. */
    public AdoptedPolicies adopted() {
        List<?> rows = em.createNativeQuery(ADOPTED).getResultList();
        return new AdoptedPolicies(rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AdoptedPolicies.Adoption(PolicyReader.read((String) row[0]), Column.day(row[1])))
                .toList());
    }

    public Optional<PolicyVersion> find(String id) {
        return em
                .createNativeQuery("select cast(document as text) from policy_version where id = ?1")
                .setParameter(1, id)
                .getResultList()
                .stream()
                .map(document -> PolicyReader.read((String) document))
                .findFirst();
    }

    /** Every version of the library, the oldest source first. */
    public List<PolicyVersion> library() {
        List<?> documents = em.createNativeQuery(
                        "select cast(document as text) from policy_version order by valid_from, id")
                .getResultList();
        return documents.stream()
                .map(document -> PolicyReader.read((String) document))
                .toList();
    }

    /** Every version with what is known of its making, the oldest source first. */
    List<HeldPolicy> held() {
        List<?> rows = em.createNativeQuery("select cast(document as text), based_on, recorded_by from policy_version"
                        + " order by valid_from, id")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new HeldPolicy(PolicyReader.read((String) r[0]), (String) r[0], (String) r[1], (String) r[2]))
                .toList();
    }

    /** Every adoption, the latest day first. */
    List<PastAdoption> history() {
        List<?> rows = em.createNativeQuery("select policy_id, adopted_from, recorded_by, recorded_at"
                        + " from policy_adoption order by adopted_from desc, id desc")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new PastAdoption((String) r[0], Column.day(r[1]), (String) r[2], Column.instant(r[3])))
                .toList();
    }

    /**
     * Adds a version to the library; one that is there already is never changed.
     *
     * @param basedOn the version it was made from, empty for those that come with the product
     * @return false if there is a version of this id
     */
    boolean add(PolicyVersion version, String document, String basedOn, String by) {
        return em.createNativeQuery(ADD)
                        .setParameter(1, version.id())
                        .setParameter(2, version.kind().name())
                        .setParameter(3, version.validFrom().toString())
                        .setParameter(4, document)
                        .setParameter(5, version.source())
                        .setParameter(6, basedOn)
                        .setParameter(7, by)
                        .executeUpdate()
                == 1;
    }

    /** False if it was adopted from that day before. */
    boolean adopt(String id, LocalDate from, String by) {
        return em.createNativeQuery(ADOPT)
                        .setParameter(1, id)
                        .setParameter(2, from.toString())
                        .setParameter(3, by)
                        .executeUpdate()
                == 1;
    }

    boolean wasEverAdopted(String id) {
        return !em.createNativeQuery("select 1 from policy_adoption where policy_id = ?1")
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
