package lazaret.person;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed to find a person, and the ways in which a record may answer to it: its number, the beginning of name,
 * pinyin or initials, the end of the paper's number or of the telephone, the number of a certificate. Each way has its index; beginnings are asked for as
 * ranges, which a plan made before the text is known can look up, where {@code like} cannot.
 */
final class SoughtPerson {
    /** A parameter that nothing equals: this way of searching does not apply. */
    private static final String NOBODY = "\u0001";

    /** Follows every character of a name. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static final int SHORTEST_TAIL = 4;

    private static final String TAIL = "right(x.paper_number, 4) = right(?9, 4) and x.paper_number like '%' || ?9";

    private static final List<String> WAYS = List.of(
            "x.number = ?2",
            "x.name ~>=~ ?3 and x.name ~<~ ?4",
            "x.initials ~>=~ ?5 and x.initials ~<~ ?6",
            "x.pinyin ~>=~ ?5 and x.pinyin ~<~ ?6",
            "x.pinyin ~>=~ ?7 and x.pinyin ~<~ ?8",
            // a surname that families read in two ways
            "x.other_initials <> '' and x.other_initials ~>=~ ?5 and x.other_initials ~<~ ?6",
            "x.other_pinyin <> '' and x.other_pinyin ~>=~ ?5 and x.other_pinyin ~<~ ?6",
            TAIL,
            "x.phone = ?10",
            "x.phone <> '' and right(x.phone, 4) = right(?9, 4) and x.phone like '%' || ?9");

    /** Whether the record {@code x} answers in any way. */
    static final String ANSWERS = "((" + String.join(") or (", WAYS) + "))";

    private static final String EARLIER = "select x.person_id as id from earlier_paper x where " + TAIL;

    /** Whom a certificate was given to: the table of departures is read here for nothing else. */
    private static final String CERTIFIED = "select s.person_id as id from clearance_decision d"
            + " join stay s on s.id = d.stay_id where d.certificate = ?2 and s.voided_at is null";

    private static final String ALL = "select id from ("
            + Stream.concat(
                            WAYS.stream()
                                    .map(way ->
                                            "select coalesce(x.merged_into, x.id) as id from person x where " + way),
                            Stream.of(EARLIER, CERTIFIED))
                    .collect(Collectors.joining(" union all "))
            + ") m";

    private static final String BY_AN_OLD_NAME =
            "select x.merged_into as id from person x where x.merged_into is not null and " + ANSWERS + " union "
                    + EARLIER + " union " + CERTIFIED;

    private final String number;
    private final String name;
    private final String sound;
    private final String tail;
    private final String phone;

    SoughtPerson(String typed) {
        String dense = IdentityNumber.normal(typed);
        number = dense;
        name = typed;
        sound = typed.matches("[A-Za-z' ]+") ? dense.toLowerCase(Locale.ROOT) : null;
        tail = dense.matches("[A-Z0-9]{" + SHORTEST_TAIL + ",}") ? dense : NOBODY;
        phone = dense.isEmpty() ? NOBODY : Phone.normal(typed);
    }

    /** Ids of people who answer, merged records leading to whoever remains; at most so many, repeated ones included. */
    List<Long> ids(EntityManager em, int most) {
        return ids(em.createNativeQuery(ALL).setMaxResults(most));
    }

    /** Ids of people who answer by a merged record or an earlier paper alone: few, however common the name. */
    List<Long> idsByOldNames(EntityManager em) {
        return ids(em.createNativeQuery(BY_AN_OLD_NAME));
    }

    private List<Long> ids(Query query) {
        bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).distinct().toList();
    }

    /** Gives the parameters 2 to 10 of {@link #ANSWERS}. */
    Query bind(Query query) {
        String respelled = sound == null ? null : sound.replace("lu", "lv").replace("nu", "nv");
        return query.setParameter(2, number)
                .setParameter(3, name)
                .setParameter(4, name + LAST)
                .setParameter(5, from(sound))
                .setParameter(6, until(sound))
                .setParameter(7, from(respelled))
                .setParameter(8, until(respelled))
                .setParameter(9, tail)
                .setParameter(10, phone);
    }

    private static String from(String beginning) {
        return beginning == null ? NOBODY : beginning;
    }

    private static String until(String beginning) {
        return beginning == null ? NOBODY : beginning + LAST;
    }
}
