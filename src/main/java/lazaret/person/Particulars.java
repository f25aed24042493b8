package lazaret.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lazaret.platform.Refusal;

/**
 * What may be put right about somebody after the registration. Null leaves what the register says; what was written comes
 * in its normal form.
 *
 * @param household the register's word for the family; blank where somebody turns out to live alone
 */
public record Particulars(
        String name, String phone, String district, String address, String household, Set<Need> needs) {

    public Particulars {
        name = name == null ? null : PersonName.normal(name);
        phone = phone == null ? null : Phone.normal(phone);
        district = district == null ? null : district.strip();
        address = address == null ? null : address.strip();
        household = household == null ? null : household.strip();
        needs = needs == null ? null : Set.copyOf(needs);
    }

    /** Everything that is wrong with these values. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        if (name != null) {
            PersonName.wrongWith(name).ifPresent(refusals::add);
        }
        if (phone != null && !Phone.isPossible(phone)) {
            refusals.add(PersonRefusal.PHONE_IS_MALFORMED.at("/phone"));
        }
        Field.DISTRICT.longer(district, Registration.LONGEST_DISTRICT).ifPresent(refusals::add);
        Field.ADDRESS.longer(address, Registration.LONGEST_ADDRESS).ifPresent(refusals::add);
        Field.HOUSEHOLD.longer(household, Registration.LONGEST_CODE).ifPresent(refusals::add);
        return refusals;
    }
}
