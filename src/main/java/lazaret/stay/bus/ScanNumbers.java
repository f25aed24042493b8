package lazaret.stay.bus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lazaret.access.Roles;

/**
 * Reads a pasted or scanned list: numbers of the register, numbers of papers, or their last four or more characters, one
 * or many on a line. One query. It tells numbers of the register alone; who that is, the list asks with its own scope.
 */
@Stateless
public class ScanNumbers {
    private static final int SHORTEST_TAIL = 4;
    /** More than a train. */
    private static final int MOST = 2_000;

    private static final String SQL = """
            select t.word, p.number from unnest(string_to_array(?1, ',')) t(word) join person p on p.number = t.word
            union
            select t.word, p.number from unnest(string_to_array(?1, ',')) t(word) join person p
              on right(p.paper_number, 4) = right(t.word, 4) and p.paper_number like '%' || t.word
            where length(t.word) >= ?2""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    /** @param text words between blanks, line ends, commas or semicolons; what is beyond two thousand is not read */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public Scanned scan(String text) {
        Set<String> words = Stream.of(text.toUpperCase(Locale.ROOT).split("[^A-Z0-9-]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> meant = new LinkedHashMap<>();
        words.forEach(word -> meant.put(word, new LinkedHashSet<>()));
        for (Object row : em.createNativeQuery(SQL)
                .setParameter(1, String.join(",", words))
                .setParameter(2, SHORTEST_TAIL)
                .getResultList()) {
            meant.get((String) ((Object[]) row)[0]).add((String) ((Object[]) row)[1]);
        }
        return sorted(meant);
    }

    private static Scanned sorted(Map<String, Set<String>> meant) {
        Set<String> numbers = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        List<String> several = new ArrayList<>();
        meant.forEach((word, people) -> {
            if (people.isEmpty()) {
                unknown.add(word);
            } else if (people.size() == 1) {
                numbers.addAll(people);
            } else {
                several.add(word);
            }
        });
        return new Scanned(List.copyOf(numbers), unknown, several);
    }
}
