package lazaret.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lazaret.access.Accounts;
import lazaret.access.SignedIn;

/** The boards that are open on this node, and what each of them looks at. */
@ApplicationScoped
public class Audience {
    private static final Logger LOG = Logger.getLogger(Audience.class.getName());

    /** Windows of one browser; more are a fault or an attack. */
    private static final int MOST_OF_A_SESSION = 20;

    /** A right that ended without a word, such as an hour without use, is found this much later. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

    /** Whoever answers no ping for so long is gone. */
    private static final Duration LONGEST_SILENCE = BETWEEN_LOOKS.multipliedBy(4);

    /** Clocks of nodes may differ, and a page is read a little before it says when. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private final Map<Session, Watcher> watchers = new ConcurrentHashMap<>();

    /** When something was last told of a topic; as many as there are facilities. */
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    private volatile boolean deaf = true;
    private volatile Instant looked = Instant.MIN;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    void join(Session socket, Watcher watcher) {
        if (watchers.values().stream()
                        .filter(w -> w.session() == watcher.session())
                        .count()
                >= MOST_OF_A_SESSION) {
            close(socket, CloseReason.CloseCodes.TRY_AGAIN_LATER);
            return;
        }
        socket.setMaxIdleTimeout(LONGEST_SILENCE.toMillis());
        watchers.put(socket, watcher);
        if (deaf) {
            say(socket, Topic.DEAF);
        } else if (missedSomething(watcher)) {
            say(socket, Topic.EVERYTHING);
        }
    }

    // Between the reading of a page and its handshake the world goes on.
    private boolean missedSomething(Watcher watcher) {
        Instant since = watcher.read().minus(MARGIN);
        return Stream.concat(watcher.topics().stream(), Stream.of(Topic.EVERYTHING))
                .map(told::get)
                .anyMatch(last -> last != null && last.isAfter(since));
    }

    void leave(Session socket) {
        watchers.remove(socket);
    }

    /** Says to each board what of it changed; where accounts changed, asks first who may still listen. */
    void tell(Set<String> topics) {
        if (topics.contains(Topic.ACCESS)) {
            review();
        }
        Instant now = clock.instant();
        topics.forEach(topic -> told.put(topic, now));
        watchers.forEach((socket, watcher) -> {
            if (watcher.looksAt(topics)) {
                say(socket, topics.contains(Topic.EVERYTHING) ? Topic.EVERYTHING : said(watcher, topics));
            }
        });
    }

    private static String said(Watcher watcher, Set<String> topics) {
        return watcher.topics().stream().filter(topics::contains).findFirst().orElseThrow();
    }

    /** Changes are heard of again; what came in between is not known. */
    void found() {
        deaf = false;
        tell(Set.of(Topic.EVERYTHING));
    }

    /** Until further notice no change is heard of, and no board may claim to be live. */
    void lost() {
        if (!deaf) {
            deaf = true;
            watchers.keySet().forEach(socket -> say(socket, Topic.DEAF));
        }
    }

    /** From time to time: sends away who may not listen any more, and asks the others whether they are still there. */
    void look() {
        Instant now = clock.instant();
        if (looked.plus(BETWEEN_LOOKS).isAfter(now)) {
            return;
        }
        looked = now;
        review();
        watchers.keySet().forEach(this::ping);
    }

    private void review() {
        watchers.forEach((socket, watcher) -> {
            Optional<SignedIn> who = accounts.signedInBy(watcher.session());
            if (who.isEmpty() || who.get().mustChange() || !Watcher.mayHear(who.get(), watcher.topics())) {
                close(socket, CloseReason.CloseCodes.VIOLATED_POLICY);
            }
        });
    }

    // A board that closes in this moment takes nobody else's news away.
    private void say(Session socket, String topic) {
        try {
            if (socket.isOpen()) {
                socket.getAsyncRemote().sendText(topic);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "a board closed while it was told", e);
            leave(socket);
        }
    }

    private void ping(Session socket) {
        try {
            if (socket.isOpen()) {
                socket.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "a board is gone", e);
            leave(socket);
        }
    }

    static void close(Session socket, CloseReason.CloseCode code) {
        try {
            socket.close(new CloseReason(code, ""));
        } catch (IOException e) {
            LOG.log(Level.FINE, "a board was gone before it was sent away", e);
        }
    }
}
