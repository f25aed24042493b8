package lazaret.person;

import java.time.LocalDate;
import java.util.Optional;
import lazaret.platform.Refusal;

/** The paper somebody is known by; one paper belongs to one person. The number is kept in its normal form. */
public record Paper(PaperType type, String number) {

    public Paper {
        number = number == null ? "" : IdentityNumber.normal(number);
    }

    /**
     * What is wrong with this paper, if anything. Passports and permits have no check character; a temporary number is
     * given by the system and never entered.
     */
    public Optional<Refusal> wrongWith(LocalDate today) {
        if (type == PaperType.TEMPORARY) {
            return Optional.empty();
        }
        if (number.isEmpty()) {
            return Optional.of(Field.PAPER_NUMBER.missing());
        }
        if (type == PaperType.RESIDENT_ID) {
            return IdentityNumber.wrongWith(number, today, "/paper/number");
        }
        return number.matches("[A-Z0-9]{5,20}")
                ? Optional.empty()
                : Optional.of(PersonRefusal.PAPER_NUMBER_IS_MALFORMED.at("/paper/number"));
    }

    /** The identity number, where the paper is a resident's card. */
    public Optional<IdentityNumber> identity() {
        return IdentityNumber.parse(this);
    }
}
