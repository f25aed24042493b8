package lazaret.living.request;

import static lazaret.living.LivingRefusal.NO_SUCH_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Scope;
import lazaret.living.RequestKind;

/** All requests, found and locked one at a time; lists are the work of {@link RequestList}. */
@ApplicationScoped
public class Requests {
    private static final String FILED_BEFORE = "select r from LivingRequest r where r.stayId = :stay and r.tap = :tap";
    private static final String OPEN =
            "select count(r) from LivingRequest r where r.stayId = :stay and r.outcome is null";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Scope scope;

    @Inject
    private Caller caller;

    Optional<LivingRequest> filedBefore(long stay, String tap) {
        return em.createQuery(FILED_BEFORE, LivingRequest.class)
                .setParameter("stay", stay)
                .setParameter("tap", tap)
                .getResultStream()
                .findFirst();
    }

    long open(long stay) {
        return em.createQuery(OPEN, Long.class).setParameter("stay", stay).getSingleResult();
    }

    void add(LivingRequest request) {
        em.persist(request);
        em.flush();
    }

    /**
     * Locks a request of the own facilities for one who works on it; a clinician works on those for the psychologist.
     *
     * @throws lazaret.platform.RefusalException NO_SUCH_REQUEST, NOT_YOUR_FACILITY, NOT_ALLOWED
     */
    LivingRequest lockForStaff(String number) {
        LivingRequest request = lock(number);
        scope.require(request.facilityCode());
        String only = RequestKind.onlyOneFor(caller.role());
        if (!only.isEmpty() && !only.equals(request.kind().name())) {
            throw AccessRefusal.NOT_ALLOWED.refusal().asException();
        }
        return request;
    }

    /** @throws lazaret.platform.RefusalException NO_SUCH_REQUEST */
    LivingRequest lock(String number) {
        return Optional.ofNullable(number)
                .filter(n -> n.matches("L\\d{1,18}"))
                .map(n -> em.find(LivingRequest.class, Long.valueOf(n.substring(1)), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(
                        () -> NO_SUCH_REQUEST.refusal(String.valueOf(number)).asException());
    }
}
