package lazaret.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/**
 * What somebody is registered by. Values come as they were written and are kept in their normal form; missing ones are
 * null. {@link #refusals} says everything that is wrong, each pointing at its field.
 *
 * @param sex may be missing with a resident ID, which fills it
 * @param birthDate filled by a resident ID; null where the paper does not say and nobody knows
 * @param clinicalType of confirmed cases alone; null while the panel has not said
 * @param household the register's word for the family; null if alone
 * @param indexCase the number of the case this contact belongs to; null if none is known
 * @param lastExposureAt null where there was none
 */
public record Registration(
        String name,
        Sex sex,
        LocalDate birthDate,
        Paper paper,
        String phone,
        String district,
        String address,
        Category category,
        ClinicalType clinicalType,
        String household,
        String indexCase,
        Instant foundAt,
        Instant lastExposureAt,
        Set<Need> needs) {

    static final int LONGEST_CODE = 50;
    static final int LONGEST_DISTRICT = 50;
    static final int LONGEST_ADDRESS = 200;

    public Registration {
        name = PersonName.normal(name);
        phone = Phone.normal(phone);
        district = district == null ? "" : district.strip();
        address = address == null ? "" : address.strip();
        household = household == null || household.isBlank() ? null : household.strip();
        indexCase = indexCase == null || indexCase.isBlank() ? null : indexCase.strip();
        needs = needs == null ? Set.of() : Set.copyOf(needs);
        IdentityNumber card = paper == null ? null : paper.identity().orElse(null);
        sex = sex == null && card != null ? card.sex() : sex;
        birthDate = birthDate == null && card != null ? card.birthDate() : birthDate;
    }

    /** Everything that is wrong with these values; empty when the person can be registered. */
    public List<Refusal> refusals(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        PersonName.wrongWith(name).ifPresent(refusals::add);
        LocalDate today = now.atZone(RegisterEntry.ZONE).toLocalDate();
        paperRefusals(today, refusals);
        birthRefusals(today, refusals);
        if (!Phone.isPossible(phone)) {
            refusals.add(PersonRefusal.PHONE_IS_MALFORMED.at("/phone"));
        }
        Field.DISTRICT.longer(district, LONGEST_DISTRICT).ifPresent(refusals::add);
        Field.ADDRESS.longer(address, LONGEST_ADDRESS).ifPresent(refusals::add);
        Field.HOUSEHOLD.longer(household, LONGEST_CODE).ifPresent(refusals::add);
        Field.INDEX_CASE.longer(indexCase, LONGEST_CODE).ifPresent(refusals::add);
        categoryRefusals(refusals);
        if (foundAt == null) {
            refusals.add(Field.FOUND_AT.missing());
        }
        requirePast(foundAt, "/foundAt", now, refusals);
        requirePast(lastExposureAt, "/lastExposureAt", now, refusals);
        return refusals;
    }

    private void paperRefusals(LocalDate today, List<Refusal> refusals) {
        if (paper == null || paper.type() == null) {
            refusals.add(Field.PAPER_TYPE.missing());
        } else {
            paper.wrongWith(today).ifPresent(refusals::add);
        }
        Sex onCard =
                paper == null ? null : paper.identity().map(IdentityNumber::sex).orElse(null);
        if (onCard != null && onCard != sex) {
            refusals.add(PersonRefusal.SEX_DISAGREES_WITH_ID.at("/sex", onCard));
        } else if (sex == null && (paper == null || paper.type() != PaperType.RESIDENT_ID)) {
            // A wrong identity number is refused for itself; put right, it fills the sex.
            refusals.add(Field.SEX.missing());
        }
    }

    private void birthRefusals(LocalDate today, List<Refusal> refusals) {
        LocalDate onCard = paper == null
                ? null
                : paper.identity().map(IdentityNumber::birthDate).orElse(null);
        if (onCard != null && !onCard.equals(birthDate)) {
            refusals.add(PersonRefusal.BIRTH_DATE_DISAGREES_WITH_ID.at("/birthDate", onCard));
        } else if (birthDate != null && !IdentityNumber.isPossibleBirth(birthDate, today)) {
            refusals.add(PersonRefusal.BIRTH_DATE_IS_IMPOSSIBLE.at("/birthDate", birthDate));
        }
    }

    private void categoryRefusals(List<Refusal> refusals) {
        if (category == null) {
            refusals.add(Field.CATEGORY.missing());
        } else if (clinicalType != null && category != Category.CONFIRMED) {
            refusals.add(PersonRefusal.CLINICAL_TYPE_ONLY_OF_CONFIRMED.at("/clinicalType", clinicalType, category));
        }
    }

    private static void requirePast(Instant time, String pointer, Instant now, List<Refusal> refusals) {
        if (time != null && time.isAfter(now)) {
            refusals.add(PlatformRefusal.TIME_IN_THE_FUTURE.at(pointer, time));
        }
    }
}
