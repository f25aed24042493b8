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
        NamedConstraint.means("person_is_merged_once", PersonRefusal.MERGED_MEANWHILE.at("/into"));
        NamedConstraint.means("merged_person_acts_no_more", PersonRefusal.MERGED_MEANWHILE.at("/person"));
        NamedConstraint.means(
                "exposure_is_corrected_once", PersonRefusal.EXPOSURE_IS_CORRECTED_ALREADY.at("/exposure", ""));
        NamedConstraint.means("name_is_not_blank", Field.NAME.missing());
    }
}
