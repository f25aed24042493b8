package lazaret.person;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * Somebody in a list, masked.
 *
 * @param age whole years today; null where the birth date is not known
 * @param clinicalType null unless confirmed
 */
public record FoundPerson(
        String number,
        String maskedName,
        Sex sex,
        Integer age,
        PaperType paperType,
        String maskedPaper,
        String maskedPhone,
        Category category,
        ClinicalType clinicalType) {

    static FoundPerson of(Object[] row, Instant now) {
        return new FoundPerson(
                (String) row[0],
                Masking.name((String) row[1]),
                Sex.valueOf((String) row[2]),
                age(row[3], now.atZone(RegisterEntry.ZONE).toLocalDate()),
                PaperType.valueOf((String) row[4]),
                Masking.paper((String) row[5]),
                Masking.phone((String) row[6]),
                Category.valueOf((String) row[7]),
                row[8] == null ? null : ClinicalType.valueOf((String) row[8]));
    }

    private static Integer age(Object birth, LocalDate today) {
        if (birth == null) {
            return null;
        }
        LocalDate date = birth instanceof Date sql ? sql.toLocalDate() : (LocalDate) birth;
        return Period.between(date, today).getYears();
    }
}
