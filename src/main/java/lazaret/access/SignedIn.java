package lazaret.access;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is at work: the account as it stands at this request, so that a right taken away is gone at the next click.
 *
 * @param facilities codes of the own facilities; meaningless where {@code allFacilities}
 * @param mustChange the password was given by somebody else and has to be changed first
 */
public record SignedIn(
        String username,
        String displayName,
        String role,
        boolean allFacilities,
        Set<String> facilities,
        boolean mustChange)
        implements Serializable {

    public SignedIn {
        facilities = Set.copyOf(facilities);
    }

    /** Background work: no role, so it can only call what asks for none. */
    public static SignedIn system(String job) {
        return new SignedIn("system:" + job, "system", "SYSTEM", true, Set.of(), false);
    }
}
