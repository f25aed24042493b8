package lazaret.stay.trial;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lazaret.person.Category;

/**
 * Who would leave earlier, later or as before.
 *
 * @param counts of everybody inside; every effect has its number
 * @param rows one page of those with the asked effect
 */
public record Trial(Map<Effect, Long> counts, List<Row> rows) {

    /**
     * Somebody inside.
     *
     * @param name masked
     * @param before the earliest local day of leaving as things are, null when nobody can know
     * @param after the same if the version applied, null when nobody can know
     */
    public record Row(String number, String name, String facility, Category category, LocalDate before, LocalDate after)
            implements Serializable {}

    public long count(Effect effect) {
        return counts.getOrDefault(effect, 0L);
    }
}
