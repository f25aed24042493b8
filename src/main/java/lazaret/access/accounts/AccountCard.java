package lazaret.access.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * An account as administrators see it.
 *
 * @param mustChange the password was given by somebody else and not replaced yet
 * @param sessions browsers signed in now
 * @param tokens tokens of programs that are valid now
 * @param signedInAt when a password was last right; null for never
 * @param version the state that an edit begins from
 */
public record AccountCard(
        String username,
        String displayName,
        Rights rights,
        boolean active,
        boolean mustChange,
        long sessions,
        long tokens,
        Instant signedInAt,
        long version)
        implements Serializable {

    static AccountCard of(Object[] row) {
        String codes = (String) row[6];
        Set<String> facilities = codes.isEmpty() ? Set.of() : Set.of(codes.split(" "));
        return new AccountCard(
                (String) row[0],
                (String) row[1],
                new Rights((String) row[2], (Boolean) row[5], facilities),
                (Boolean) row[3],
                (Boolean) row[4],
                ((Number) row[7]).longValue(),
                ((Number) row[8]).longValue(),
                moment(row[9]),
                ((Number) row[10]).longValue());
    }

    /** In order, for people to read. */
    public List<String> facilities() {
        return rights.facilities().stream().sorted().toList();
    }

    private static Instant moment(Object time) {
        if (time == null) {
            return null;
        }
        return time instanceof OffsetDateTime offset ? offset.toInstant() : ((java.util.Date) time).toInstant();
    }
}
