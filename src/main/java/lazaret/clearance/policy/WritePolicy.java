package lazaret.clearance.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.clearance.ClearanceRefusal;
import lazaret.clearance.PolicyVersion;
import lazaret.clearance.criterion.ScheduledTests;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/** Adds a version of the place to the library, made from another one. It applies only once somebody adopts it. */
@Stateless
public class WritePolicy {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,39}");

    @Inject
    private Policies policies;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param basedOn the version it was made from
     * @param document JSON, read as those that come with the product
     * @return the id of the new version
     * @throws RefusalException NO_SUCH_POLICY, ID_IS_TAKEN, CHANGES_NOTHING, NO_TEST_DAYS, or everything wrong in the
     *     document
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public String write(String basedOn, String document) {
        PolicyVersion base = policies.find(basedOn).orElseThrow(() -> ClearanceRefusal.NO_SUCH_POLICY
                .at("/policy", String.valueOf(basedOn))
                .asException());
        PolicyVersion version = PolicyReader.read(document);
        RefusalException.throwIfAny(withoutTestDays(version));
        if (!ID.matcher(version.id()).matches()) {
            throw PolicyRefusal.ID_IS_IMPOSSIBLE.at("/id").asException();
        }
        if (PolicyDiff.between(base, version).stream().noneMatch(PolicyDiff.Line::isChanged)) {
            throw PolicyRefusal.CHANGES_NOTHING.at("/id").asException();
        }
        if (!policies.add(version, document, basedOn, caller.username())) {
            throw PolicyRefusal.ID_IS_TAKEN.at("/id", version.id()).asException();
        }
        audit.record("clearance.writePolicy", version.id(), null, basedOn);
        return version.id();
    }

    /** A schedule without a day would let everybody go untested; one that was kept once is still read. */
    static List<Refusal> withoutTestDays(PolicyVersion version) {
        return IntStream.range(0, version.criteria().size())
                .filter(i -> version.criteria().get(i) instanceof ScheduledTests tests
                        && tests.testDays().isEmpty())
                .mapToObj(i -> PolicyRefusal.NO_TEST_DAYS.at("/criteria/" + i + "/testDays"))
                .toList();
    }
}
