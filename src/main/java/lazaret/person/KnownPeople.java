package lazaret.person;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Those people of the register whom a chunk of rows names, by number or by paper; found by one query. */
final class KnownPeople {
    private static final String SQL = """
            with x as (select * from json_to_recordset(cast(?1 as json)) as x(number text, type text, paper text))
            select p.number, coalesce(a.name, p.name), coalesce(o.sex, p.sex), coalesce(o.paper_type, p.paper_type),
                   coalesce(o.paper_number, p.paper_number), coalesce(a.phone, p.phone), coalesce(a.district, p.district),
                   coalesce(a.address, p.address), case when a.id is null then p.household else a.household end,
                   p.index_case, p.found_at, c.category, c.clinical_type, e.at,
                   coalesce(a.needs, (select string_agg(n.need, ',') from person_need n where n.person_id = p.id)),
                   p.paper_type, p.paper_number, p.birth_date
            from person p
            left join person_merge m on m.person_id = p.id
            left join lateral (select * from earlier_paper where person_id = p.id order by id limit 1) o on true
            left join lateral (select * from earlier_particulars where person_id = p.id order by id limit 1) a on true
            cross join lateral (select category, clinical_type from category_entry
                                where person_id = coalesce(p.merged_into, p.id) and merged_by is not distinct from m.id
                                order by recorded_at, id limit 1) c
            left join lateral (select at from exposure
                               where person_id = coalesce(p.merged_into, p.id) and merged_by is not distinct from m.id
                                 and cause = '' order by recorded_at, id limit 1) e on true
            where p.id in (select k.id from x join person k on k.number = x.number
                           union
                           select k.id from x join person k on k.paper_type = x.type and k.paper_number = x.paper)""";

    private final Map<String, KnownPerson> byNumber = new HashMap<>();
    private final Map<Paper, KnownPerson> byPaper = new HashMap<>();

    KnownPeople(EntityManager em, List<PersonRow> rows) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (PersonRow row : rows) {
            Paper paper = row.data().paper();
            all.add(JSON.createObjectBuilder()
                    .add("number", row.number() == null ? "" : row.number())
                    .add("type", paper == null ? "" : String.valueOf(paper.type()))
                    .add("paper", paper == null ? "" : paper.number()));
        }
        List<?> found = em.createNativeQuery(SQL)
                .setParameter(1, all.build().toString())
                .getResultList();
        for (Object row : found) {
            KnownPerson person = person((Object[]) row);
            byNumber.put(person.number(), person);
            byPaper.put(person.data().paper(), person);
            byPaper.put(person.paper(), person);
        }
    }

    Optional<KnownPerson> withNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<KnownPerson> withPaper(Paper paper) {
        return Optional.ofNullable(byPaper.get(paper));
    }

    private static KnownPerson person(Object[] r) {
        return new KnownPerson(
                (String) r[0],
                new Registration(
                        (String) r[1],
                        Sex.valueOf((String) r[2]),
                        day(r[17]),
                        new Paper(PaperType.valueOf((String) r[3]), (String) r[4]),
                        (String) r[5],
                        (String) r[6],
                        (String) r[7],
                        Category.valueOf((String) r[11]),
                        r[12] == null ? null : ClinicalType.valueOf((String) r[12]),
                        (String) r[8],
                        (String) r[9],
                        instant(r[10]),
                        instant(r[13]),
                        needs((String) r[14])),
                new Paper(PaperType.valueOf((String) r[15]), (String) r[16]));
    }

    private static LocalDate day(Object date) {
        return date == null ? null : date instanceof LocalDate day ? day : ((java.sql.Date) date).toLocalDate();
    }

    private static Set<Need> needs(String words) {
        return words == null || words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(",")).map(Need::valueOf).collect(Collectors.toSet());
    }

    private static Instant instant(Object time) {
        return time == null
                ? null
                : time instanceof OffsetDateTime offset ? offset.toInstant() : ((java.util.Date) time).toInstant();
    }
}
