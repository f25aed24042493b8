package lazaret.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashSet;
import java.util.Set;
import lazaret.platform.Changed;

/**
 * Changes that were committed and not yet told. However many there are, what is told of them is short: a topic is told
 * once, and beyond some thousand subjects nobody asks any more whom they concern.
 */
@ApplicationScoped
public class Pending {
    private static final int MOST = 2_000;

    private final Set<String> topics = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> lonely = new HashSet<>();

    /**
     * What is to be told at once.
     *
     * @param topics codes known already
     * @param subjects numbers whose facilities are to be told, too
     * @param lonely those of them that were recorded for no facility: found nowhere, they concern everybody
     */
    record Batch(Set<String> topics, Set<String> subjects, Set<String> lonely) {}

    // Needs nothing of the server: between a commit and its end there are no resources to inject.
    void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        add(change);
    }

    synchronized void add(Changed change) {
        if (change.action().startsWith("access.")) {
            topics.add(Topic.ACCESS);
        } else if (!isPaper(change.action())) {
            addFact(change);
        }
        notifyAll();
    }

    // What was printed or issued changes no board.
    private static boolean isPaper(String action) {
        return action.startsWith("reporting.");
    }

    private void addFact(Changed change) {
        topics.add(Topic.CITY);
        topics.add(Topic.TRANSFERS);
        if (change.facility() != null) {
            topics.add(Topic.ofFacility(change.facility()));
        }
        if (isOfAVehicle(change)) {
            return;
        }
        if (change.subject() != null && change.facility() == null) {
            lonely.add(change.subject());
        }
        if (change.subject() != null) {
            subjects.add(change.subject());
        } else if (change.facility() == null) {
            topics.add(Topic.EVERYTHING);
        }
        if (subjects.size() > MOST) {
            forgetWhom();
        }
    }

    // Shifts and failures of vehicles show on the boards of transfers alone; their subject is a plate.
    private static boolean isOfAVehicle(Changed change) {
        return change.action().startsWith("transfer.")
                && change.facility() == null
                && change.subject() != null
                && !change.subject().startsWith("TR");
    }

    private void forgetWhom() {
        topics.add(Topic.EVERYTHING);
        subjects.clear();
        lonely.clear();
    }

    /** What was taken and could not be told: it is told to everybody, later. */
    synchronized void putBack(Batch batch) {
        topics.addAll(batch.topics());
        topics.add(Topic.EVERYTHING);
    }

    /** Waits until there is something, and takes it. */
    synchronized Batch take() throws InterruptedException {
        while (topics.isEmpty() && subjects.isEmpty()) {
            wait();
        }
        Batch batch = new Batch(Set.copyOf(topics), Set.copyOf(subjects), Set.copyOf(lonely));
        topics.clear();
        subjects.clear();
        lonely.clear();
        return batch;
    }
}
