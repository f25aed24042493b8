package lazaret.person;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody as first registered, to be compared with a row about the same person; later corrections don't matter.
 *
 * @param paper by which the person is known now
 */
record KnownPerson(String number, Registration data, Paper paper) {

    /** The field in which a row differs from what was registered, as a pointer; empty if it says the same. */
    Optional<String> differenceFrom(Registration row) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("/name", data.name().equals(row.name()));
        same.put("/sex", data.sex() == row.sex());
        // a list of identity cards need not say it twice, and a card shown later is right whatever a list said before
        same.put(
                "/birthDate",
                row.birthDate() == null || row.birthDate().equals(data.birthDate()) || !paper.equals(data.paper()));
        same.put("/phone", data.phone().equals(row.phone()));
        same.put("/district", data.district().equals(row.district()));
        same.put("/address", data.address().equals(row.address()));
        same.put("/household", Objects.equals(data.household(), row.household()));
        same.put("/indexCase", Objects.equals(data.indexCase(), row.indexCase()));
        same.put("/category", data.category() == row.category());
        same.put("/clinicalType", data.clinicalType() == row.clinicalType());
        same.put("/foundAt", sameMoment(data.foundAt(), row.foundAt()));
        same.put("/lastExposureAt", sameMoment(data.lastExposureAt(), row.lastExposureAt()));
        // a merge joins the needs of both records
        same.put("/needs", data.needs().containsAll(row.needs()));
        return same.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the row is about this person: the same paper, where papers have numbers. */
    boolean hasPaper(Paper written) {
        return paper.equals(written)
                || data.paper().equals(written)
                || (data.paper().type() == PaperType.TEMPORARY && written.type() == PaperType.TEMPORARY);
    }

    // The database keeps microseconds.
    private static boolean sameMoment(Instant a, Instant b) {
        return a == null || b == null
                ? a == b
                : a.truncatedTo(java.time.temporal.ChronoUnit.MILLIS)
                        .equals(b.truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }
}
