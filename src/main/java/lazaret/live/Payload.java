package lazaret.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How topics travel between nodes: one beside the other in as few notifications as they fit into. */
final class Payload {
    /** Characters; PostgreSQL takes 7999 bytes, and the codes of facilities may be Chinese. */
    private static final int LONGEST = 2_500;

    private static final String BETWEEN = "\n";

    private Payload() {}

    /** Where everybody is told, nothing else needs to be said, but for accounts. */
    static List<String> of(Collection<String> topics) {
        Collection<String> said = topics;
        if (topics.contains(Topic.EVERYTHING)) {
            said = topics.contains(Topic.ACCESS) ? List.of(Topic.EVERYTHING, Topic.ACCESS) : List.of(Topic.EVERYTHING);
        }
        List<String> payloads = new ArrayList<>();
        StringBuilder payload = new StringBuilder();
        for (String topic : said) {
            if (payload.length() > 0 && payload.length() + topic.length() >= LONGEST) {
                payloads.add(payload.toString());
                payload.setLength(0);
            }
            payload.append(payload.length() == 0 ? "" : BETWEEN).append(topic);
        }
        payloads.add(payload.toString());
        return payloads;
    }

    static Set<String> topics(String payload) {
        return new LinkedHashSet<>(List.of(payload.split(BETWEEN)));
    }
}
