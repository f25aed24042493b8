package lazaret.stay.worklist;

import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.Masking;
import lazaret.person.Sex;

/**
 * Somebody who lies in a facility, as lists for the walk round name them.
 *
 * @param id of the person
 * @param stay number of the stay
 * @param carer there to care for somebody
 */
public record PresentPerson(
        long id,
        String number,
        String name,
        Sex sex,
        Integer age,
        Category category,
        ClinicalType clinicalType,
        String stay,
        String unit,
        String room,
        String bed,
        boolean carer) {

    /** Where to find the person: the room, and the place in it where there are several. */
    public String place() {
        String position = bed.substring(bed.lastIndexOf('-') + 1);
        return position.equals("1") ? room : room + "-" + position;
    }

    public String maskedName() {
        return Masking.name(name);
    }
}
