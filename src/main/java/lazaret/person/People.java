package lazaret.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import lazaret.platform.RefusalException;

/** Everybody who was ever registered, found one at a time; lists are the work of {@link PersonSearch}. */
@ApplicationScoped
public class People {
    private static final String WITH_FELLOWS = """
            select p.id from person p where p.id = ?1 or p.id in (
              select theirs.person_id from exposure theirs where upper(theirs.carriage) = upper(cast(?2 as text))
              union select theirs.person_id from exposure mine
                join exposure theirs on upper(theirs.carriage) = upper(mine.carriage) and theirs.carriage is not null
                where mine.person_id = ?1)
            order by p.id for update of p""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    protected People() {}

    /** For work outside the container. */
    public People(EntityManager em) {
        this.em = em;
    }

    /**
     * Locks the row of the person alone until the end of the transaction. A bed that is claimed together with the
     * person is locked before.
     *
     * @throws RefusalException NO_SUCH_PERSON
     */
    public Person lock(String number) {
        Person person = lockRecord(number);
        // A number that was merged leads to the person who remains, whose row then is the one to lock.
        return person.mergedInto()
                .map(id -> em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElse(person);
    }

    /** Locks the record of that very number, merged or not. */
    Person lockRecord(String number) {
        return one(byNumber(number).setLockMode(LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> missing(number));
    }

    /** Locks the rows of two people, the older row first, whoever asks for whom. */
    public void lockBoth(Person one, Person other) {
        em.createQuery("select p from Person p where p.id in :both order by p.id", Person.class)
                .setParameter("both", List.of(one.id(), other.id()))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Locks somebody together with everybody who came in a carriage that bears on them, in the order of their ids by one
     * statement: a sign-off of any of them waits, or is waited for.
     *
     * @param carriage one more that is about to be recorded; null if none
     * @throws RefusalException NO_SUCH_PERSON
     */
    Person lockWithFellows(String number, String carriage) {
        em.createNativeQuery(WITH_FELLOWS)
                .setParameter(1, person(number).id())
                .setParameter(2, carriage)
                .getResultList();
        return lock(number);
    }

    /** Whoever answers to that number today: also to one that was merged. */
    public Optional<Person> find(String number) {
        return one(byNumber(number)).map(this::remaining);
    }

    private Person remaining(Person person) {
        return person.mergedInto().map(id -> em.find(Person.class, id)).orElse(person);
    }

    /** @throws RefusalException NO_SUCH_PERSON */
    public Person person(String number) {
        return find(number).orElseThrow(() -> missing(number));
    }

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    public Optional<Person> byPaper(Paper paper) {
        return one(em.createQuery(
                                "select p from Person p where p.paperType = :type and p.paperNumber = :number",
                                Person.class)
                        .setParameter("type", paper.type())
                        .setParameter("number", paper.number()))
                .map(this::remaining);
    }

    /** The people of one household, by number. */
    public List<Person> household(String household) {
        return em.createQuery(
                        "select p from Person p where p.household = :household and p.mergedInto is null order by p.number",
                        Person.class)
                .setParameter("household", household)
                .setMaxResults(50)
                .getResultList();
    }

    /** The record of that very number, merged or not. */
    Person record(String number) {
        return one(byNumber(number)).orElseThrow(() -> missing(number));
    }

    void keep(EarlierPaper paper) {
        em.persist(paper);
    }

    void keep(EarlierParticulars particulars) {
        em.persist(particulars);
    }

    /** Adds a new person under a register's number, or under a new one where that is null. */
    void add(Person person, String registerNumber) {
        em.persist(person);
        person.takeNumber(registerNumber);
    }

    /** Sends what waits to the database: a paper that somebody else registered meanwhile surfaces here. */
    void flush() {
        em.flush();
    }

    private TypedQuery<Person> byNumber(String number) {
        return em.createQuery("select p from Person p where p.number = :number", Person.class)
                .setParameter("number", number);
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.getResultStream().findFirst();
    }

    private static RefusalException missing(String number) {
        return PersonRefusal.NO_SUCH_PERSON
                .refusal(number == null ? "" : number)
                .asException();
    }
}
