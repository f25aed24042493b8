package lazaret.live;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.access.SignedIn;

/**
 * Somebody before an open board.
 *
 * @param name of the account
 * @param session number of the browser's session
 * @param topics what the board looks at
 * @param read when the board was read that the browser shows
 */
record Watcher(String name, long session, Set<String> topics, Instant read) implements Principal, Serializable {

    @Override
    public String getName() {
        return name;
    }

    /** Whether somebody may hear of all that. A topic of the city tells nobody where something changed. */
    static boolean mayHear(SignedIn who, Set<String> topics) {
        return !topics.isEmpty() && topics.stream().allMatch(topic -> mayHear(who, topic));
    }

    private static boolean mayHear(SignedIn who, String topic) {
        if (Topic.isFacility(topic)) {
            return who.allFacilities() || who.facilities().contains(Topic.facility(topic));
        }
        return topic.equals(Topic.CITY)
                || topic.equals(Topic.TRANSFERS) && who.role().equals(Roles.DISPATCHER);
    }

    boolean looksAt(Set<String> changed) {
        return changed.contains(Topic.EVERYTHING) || topics.stream().anyMatch(changed::contains);
    }
}
