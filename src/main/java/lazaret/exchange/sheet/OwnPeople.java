package lazaret.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lazaret.access.AccessRefusal;
import lazaret.clearance.Subject;
import lazaret.person.Reach;
import lazaret.platform.RowOutcome;

/** Takes the rows about people whom the account may act upon, and refuses those about people of other facilities. */
final class OwnPeople {
    private OwnPeople() {}

    static <R> List<RowOutcome> take(
            List<R> rows, Function<R, Subject> whom, Reach reach, Function<List<R>, List<RowOutcome>> taker) {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> namesOf(whom.apply(row)).forEach(names::add));
        Map<String, String> elsewhere = reach.elsewhere(names);
        List<R> own = rows.stream()
                .filter(row -> placeOf(whom.apply(row), elsewhere).isEmpty())
                .toList();
        Iterator<RowOutcome> taken = taker.apply(own).iterator();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (R row : rows) {
            Subject subject = whom.apply(row);
            outcomes.add(placeOf(subject, elsewhere)
                    .map(facility -> refused(subject, facility))
                    .orElseGet(taken::next));
        }
        return outcomes;
    }

    private static RowOutcome refused(Subject subject, String facility) {
        String pointer = subject.number() != null ? Subjects.PERSON.pointer() : Subjects.PAPER.pointer();
        return RowOutcome.refused(List.of(AccessRefusal.NOT_YOUR_FACILITY.at(pointer, facility)));
    }

    private static Optional<String> placeOf(Subject subject, Map<String, String> elsewhere) {
        return namesOf(subject)
                .flatMap(name -> Stream.ofNullable(elsewhere.get(name)))
                .findFirst();
    }

    private static Stream<String> namesOf(Subject subject) {
        return Stream.of(subject.number(), subject.paper()).filter(Objects::nonNull);
    }
}
