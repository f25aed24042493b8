package lazaret.exchange.imports;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lazaret.exchange.sheet.Mapping;
import lazaret.exchange.table.TableFile;

/**
 * Files that somebody sent and still looks at, on the disk of this server: nobody else's business, and gone after a while,
 * when the account sends more, or with the server.
 */
@ApplicationScoped
public class WaitingFiles {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_OF_AN_ACCOUNT = 3;

    private final Map<String, Waiting> files = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    record Waiting(
            String ticket,
            String account,
            ImportKind kind,
            String fileName,
            TableFile file,
            Mapping mapping,
            Instant at) {

        Waiting takenFor(Mapping other) {
            return new Waiting(ticket, account, kind, fileName, file, other, at);
        }
    }

    /** The ticket by which the account finds it again. */
    String add(String account, ImportKind kind, String fileName, TableFile file, Mapping mapping) {
        String ticket = UUID.randomUUID().toString();
        files.put(ticket, new Waiting(ticket, account, kind, fileName, file, mapping, clock.instant()));
        files.values().stream().filter(this::isOld).toList().forEach(this::remove);
        List<Waiting> own = files.values().stream()
                .filter(waiting -> waiting.account().equals(account))
                .sorted(Comparator.comparing(Waiting::at).reversed())
                .toList();
        own.stream().skip(MOST_OF_AN_ACCOUNT).forEach(this::remove);
        return ticket;
    }

    Optional<Waiting> find(String ticket, String account) {
        return Optional.ofNullable(files.get(ticket))
                .filter(waiting -> waiting.account().equals(account))
                .filter(waiting -> !isOld(waiting));
    }

    void remember(Waiting waiting) {
        files.replace(waiting.ticket(), waiting);
    }

    void remove(Waiting waiting) {
        if (files.remove(waiting.ticket()) != null) {
            waiting.file().delete();
        }
    }

    private boolean isOld(Waiting waiting) {
        return waiting.at().plus(KEPT).isBefore(clock.instant());
    }

    @PreDestroy
    void removeAll() {
        List.copyOf(files.values()).forEach(this::remove);
    }
}
