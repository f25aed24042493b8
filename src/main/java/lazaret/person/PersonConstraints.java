package lazaret.person;

import lazaret.platform.NamedConstraint;

/** What the named constraints of the people's tables mean to a person. */
public final class PersonConstraints {
    private PersonConstraints() {}

    /** Called once at startup. */
    public static void declare() {
        NamedConstraint.means(
                "paper_belongs_to_one_person", PersonRefusal.REGISTERED_BY_ANOTHER_MEANWHILE.at("/paper/number"));
        NamedConstraint.means("person_number_is_taken", PersonRefusal.REGISTERED_BY_ANOTHER_MEANWHILE.at("/number"));
        NamedConstraint.means("name_is_not_blank", Field.NAME.missing());
    }
}
