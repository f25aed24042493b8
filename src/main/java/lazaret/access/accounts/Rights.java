package lazaret.access.accounts;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lazaret.access.AccessRefusal;
import lazaret.access.Roles;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * What an account may do and where.
 *
 * @param role one of {@link Roles}
 * @param everywhere for all facilities, also those to come
 * @param facilities codes of the only facilities; none where {@code everywhere}
 */
public record Rights(String role, boolean everywhere, Set<String> facilities) implements Serializable {

    public Rights {
        facilities = everywhere ? Set.of() : Set.copyOf(facilities);
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (role == null || !Roles.ALL.contains(role)) {
            refusals.add(PlatformRefusal.VALUE_IS_NOT_KNOWN.at("/role", String.valueOf(role), Roles.ALL));
        }
        if (!everywhere && facilities.isEmpty()) {
            refusals.add(AccessRefusal.FACILITY_IS_MISSING.at("/facilities"));
        }
        return refusals;
    }

    /** For the audit trail: the role, and where. */
    String inCodes() {
        return role + (everywhere ? " *" : " " + String.join(" ", new TreeSet<>(facilities)));
    }
}
