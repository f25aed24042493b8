package lazaret.person;

/** By what somebody registered may be the person at the desk; never by the name. */
public enum Likeness {
    /** The paper belongs to one person: it is the same. */
    PAPER,
    /** May be the same; twins with their mother's telephone are not. */
    PHONE_AND_BIRTH_DATE
}
