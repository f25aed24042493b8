package lazaret.person;

/**
 * Somebody registered who may be the person at the desk.
 *
 * @param elsewhere whether the caller may not open this person, who lies in a facility of others
 */
public record Lookalike(FoundPerson who, Likeness likeness, boolean elsewhere) {}
