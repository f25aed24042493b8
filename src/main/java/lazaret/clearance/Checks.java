package lazaret.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;

/** Collects everything that is wrong with what somebody enters, so that all of it is said at once. */
public final class Checks {
    /** Where birthdays are counted. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<Refusal> refusals = new ArrayList<>();

    public Checks present(Object value, Field field) {
        return require(value != null, PlatformRefusal.FIELD_IS_MISSING.at(field.pointer(), field));
    }

    public Checks text(String value, Field field, int longest) {
        require(value != null && !value.isBlank(), PlatformRefusal.FIELD_IS_MISSING.at(field.pointer(), field));
        return optionalText(value, field, longest);
    }

    public Checks optionalText(String value, Field field, int longest) {
        boolean fits = value == null || value.length() <= longest;
        return require(fits, PlatformRefusal.VALUE_IS_TOO_LONG.at(field.pointer(), field, longest));
    }

    /** There, not in the future and, where the birth date is known, not before birth. */
    public Checks past(Instant time, Field field, Instant now, LocalDate birthDate) {
        present(time, field);
        if (time != null) {
            require(!time.isAfter(now), PlatformRefusal.TIME_IN_THE_FUTURE.at(field.pointer(), time));
            boolean born = birthDate == null || !LocalDate.ofInstant(time, ZONE).isBefore(birthDate);
            require(born, ClearanceRefusal.BEFORE_BIRTH.at(field.pointer(), time));
        }
        return this;
    }

    public Checks require(boolean right, Refusal otherwise) {
        if (!right) {
            refusals.add(otherwise);
        }
        return this;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
