package lazaret.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.Refusal;

/**
 * What the register and a paper, or two records, say of one person's sex and birth date. Where they differ, somebody has
 * to look at the person and say that it is the same.
 *
 * @param certain somebody looked, and says so
 */
record Identification(boolean certain) {

    List<Refusal> refusals(Person known, Sex sex, LocalDate birthDate) {
        List<Refusal> refusals = new ArrayList<>();
        if (certain) {
            return refusals;
        }
        if (sex != null && sex != known.sex()) {
            refusals.add(PersonRefusal.REGISTER_SAYS_ANOTHER_SEX.at("/certain", known.number(), known.sex(), sex));
        }
        known.birthDate()
                .filter(born -> birthDate != null && !born.equals(birthDate))
                .map(born ->
                        PersonRefusal.REGISTER_SAYS_ANOTHER_BIRTH_DATE.at("/certain", known.number(), born, birthDate))
                .ifPresent(refusals::add);
        return refusals;
    }
}
