package lazaret.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may.
 *
 * @param own roles that may in their own facilities
 * @param foreign roles that may everywhere
 */
record Right(Set<String> own, Set<String> foreign) {

    static Right inTheHouse(String... roles) {
        return new Right(Set.of(roles), Set.of());
    }

    static Right anywhere(String... roles) {
        return new Right(Set.of(roles), Set.of(roles));
    }

    /** The same, and these in their own facilities. */
    Right and(String... more) {
        Set<String> all = new HashSet<>(own);
        all.addAll(List.of(more));
        return new Right(all, foreign);
    }

    boolean has(String role, boolean inOwnFacility) {
        return (inOwnFacility ? own : foreign).contains(role);
    }
}
