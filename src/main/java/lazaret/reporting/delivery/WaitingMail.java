package lazaret.reporting.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.access.Roles;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;

/**
 * A mail of the outbox, with whoever it is for as that account stands now.
 *
 * @param base the address of the product, without a slash at its end
 * @param official whether the account is active and an official's
 */
record WaitingMail(
        long id,
        String messageId,
        Instant dueAt,
        Instant waitsSince,
        int attempts,
        String address,
        Locale language,
        String base,
        boolean official,
        List<ReportFile> files) {

    private static final Set<String> OPEN_TO_OFFICIALS = Stream.concat(
                    Stream.of(Subscription.OCCUPANCY),
                    Definitions.ALL.stream()
                            .filter(one -> one.roles().contains(Roles.OFFICIAL))
                            .map(Definition::name))
            .collect(Collectors.toUnmodifiableSet());

    /** Whether whoever it is for may still read all that it carries. */
    boolean mayBeRead() {
        return official
                && files.stream().allMatch(file -> !file.withNames() && OPEN_TO_OFFICIALS.contains(file.name()));
    }
}
