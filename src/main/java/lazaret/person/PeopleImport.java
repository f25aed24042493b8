package lazaret.person;

import static lazaret.person.PersonRefusal.DUPLICATE_IN_FILE;
import static lazaret.person.PersonRefusal.NUMBER_BELONGS_TO_ANOTHER;
import static lazaret.person.PersonRefusal.PAPER_IS_REGISTERED;
import static lazaret.person.PersonRefusal.REGISTER_NUMBER_IS_MALFORMED;
import static lazaret.person.PersonRefusal.REGISTER_NUMBER_IS_RESERVED;
import static lazaret.person.PersonRefusal.ROW_DIFFERS_FROM_REGISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/**
 * The bulk sibling of {@link RegisterPerson}: a chunk of rows in one transaction. Asks for no role; the import that
 * calls it does. A row is known by its register number and its paper together: the same twice is passed over, a
 * contradiction is refused and nothing about a known person is changed.
 */
@Stateless
public class PeopleImport {
    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    @Inject
    private Clock clock;

    public PeopleImport() {}

    /** For work outside the container. */
    public PeopleImport(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * @param seen what the same file named before
     * @param by who is answerable for these records
     * @return one outcome for each row, in their order; refusals point at fields of {@link Registration} as the REST
     *     body names them, or at {@code /number}
     */
    public List<RowOutcome> registerAll(List<PersonRow> rows, SeenInFile seen, String by) {
        if (rows.isEmpty()) {
            return List.of();
        }
        KnownPeople known = new KnownPeople(em, rows);
        List<PersonRow> found = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (PersonRow row : rows) {
            RowOutcome outcome = judge(row, known, seen);
            if (outcome == RowOutcome.DONE) {
                found.add(row);
            }
            outcomes.add(outcome);
        }
        new NewPeople(em, by).write(found);
        return outcomes;
    }

    private RowOutcome judge(PersonRow row, KnownPeople known, SeenInFile seen) {
        List<Refusal> refusals = row.data().refusals(clock.instant());
        if (row.number() != null && !row.number().matches("[A-Za-z0-9-]{1,20}")) {
            refusals.add(REGISTER_NUMBER_IS_MALFORMED.at("/number", row.number()));
        }
        repeated(row, seen).ifPresent(refusals::add);
        Optional<KnownPerson> same = sameNumber(row, known);
        contradiction(row, same, known).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return RowOutcome.refused(refusals);
        }
        return same.isPresent() ? RowOutcome.SKIPPED : RowOutcome.DONE;
    }

    private static Optional<Refusal> repeated(PersonRow row, SeenInFile seen) {
        Paper paper = row.data().paper();
        Optional<Integer> byNumber =
                row.number() == null ? Optional.empty() : seen.earlierLine("number " + row.number(), row.line());
        Optional<Integer> byPaper = paper == null || paper.number().isEmpty()
                ? Optional.empty()
                : seen.earlierLine("paper " + paper, row.line());
        return byNumber.map(line -> DUPLICATE_IN_FILE.at("/number", line))
                .or(() -> byPaper.map(line -> DUPLICATE_IN_FILE.at("/paper/number", line)));
    }

    /** Whom the row is about, if the register knows the person: by number or, without one, by paper. */
    private static Optional<KnownPerson> sameNumber(PersonRow row, KnownPeople known) {
        return row.number() == null ? known.withPaper(row.data().paper()) : known.withNumber(row.number());
    }

    private static Optional<Refusal> contradiction(PersonRow row, Optional<KnownPerson> same, KnownPeople known) {
        Registration data = row.data();
        if (same.isPresent()) {
            String number = same.get().number();
            return data.paper() == null || same.get().hasPaper(data.paper())
                    ? same.get().differenceFrom(data).map(field -> ROW_DIFFERS_FROM_REGISTER.at(field, number))
                    : Optional.of(NUMBER_BELONGS_TO_ANOTHER.at("/number", number));
        }
        if (row.number() != null && row.number().matches("P[0-9]+")) {
            return Optional.of(REGISTER_NUMBER_IS_RESERVED.at("/number", row.number()));
        }
        return known.withPaper(data.paper()).map(other -> PAPER_IS_REGISTERED.at("/paper/number", other.number()));
    }
}
