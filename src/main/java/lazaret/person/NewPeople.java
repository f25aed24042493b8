package lazaret.person;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Many people at once, by one statement: the same rows that {@link Person#register} would write for each. */
final class NewPeople {
    /** The sequence gives out blocks, as {@link RegisterEntry} takes them. */
    private static final int BLOCK = 50;

    private static final String NUMBERS =
            "select nextval('person_seq') from generate_series(1, cast(?1 as int)) order by 1";

    private static final String WRITE = """
            with x as materialized (select * from json_to_recordset(cast(?1 as json))
                as x(id bigint, number text, name text, pinyin text, initials text,
                     other_pinyin text, other_initials text, sex text, born date, type text,
                     paper text, phone text, district text, address text, household text, index_case text,
                     found timestamptz, category text, clinical text, exposed timestamptz, needs json)),
            p as (insert into person (id, number, name, pinyin, initials, other_pinyin, other_initials, sex, birth_date, paper_type, paper_number,
                                      phone, district, address, household, index_case, found_at, recorded_by, version)
                  select id, number, name, pinyin, initials, other_pinyin, other_initials, sex, born, type, paper, phone, district, address, household,
                         index_case, found, cast(?2 as text), 1 from x),
            c as (insert into category_entry (person_id, category, clinical_type, at, recorded_by)
                  select id, category, clinical, found, cast(?2 as text) from x),
            e as (insert into exposure (person_id, at, index_case, recorded_by)
                  select id, exposed, index_case, cast(?2 as text) from x where exposed is not null)
            insert into person_need (person_id, need)
            select x.id, n.need from x cross join lateral json_array_elements_text(x.needs) n(need)""";

    private final EntityManager em;
    private final String by;

    NewPeople(EntityManager em, String by) {
        this.em = em;
        this.by = by;
    }

    void write(List<PersonRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Long> ids = ids(rows.size());
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (int i = 0; i < rows.size(); i++) {
            all.add(json(rows.get(i), ids.get(i)));
        }
        em.createNativeQuery(WRITE)
                .setParameter(1, all.build().toString())
                .setParameter(2, by)
                .executeUpdate();
    }

    private List<Long> ids(int count) {
        List<Long> ids = new ArrayList<>(count + BLOCK);
        List<?> lasts = em.createNativeQuery(NUMBERS)
                .setParameter(1, (count + BLOCK - 1) / BLOCK)
                .getResultList();
        for (Object last : lasts) {
            long end = ((Number) last).longValue();
            for (long id = end - BLOCK + 1; id <= end; id++) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static JsonObjectBuilder json(PersonRow row, long id) {
        Registration data = row.data();
        Pinyin sound = Pinyin.of(data.name());
        boolean temporary = data.paper().type() == PaperType.TEMPORARY;
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", id)
                .add("number", row.number() == null ? RegisterEntry.numberOf(id) : row.number())
                .add("name", data.name())
                .add("pinyin", sound.joined())
                .add("initials", sound.initials())
                .add("other_pinyin", sound.otherJoined())
                .add("other_initials", sound.otherInitials())
                .add("sex", data.sex().name())
                .add("type", data.paper().type().name())
                .add(
                        "paper",
                        temporary
                                ? RegisterEntry.temporaryPaperOf(id)
                                : data.paper().number())
                .add("phone", data.phone())
                .add("district", data.district())
                .add("address", data.address())
                .add("found", data.foundAt().toString())
                .add("category", data.category().name());
        put(json, "born", data.birthDate());
        put(json, "household", data.household());
        put(json, "index_case", data.indexCase());
        put(json, "clinical", data.clinicalType());
        put(json, "exposed", data.lastExposureAt());
        JsonArrayBuilder needs = JSON.createArrayBuilder();
        data.needs().forEach(need -> needs.add(need.name()));
        return json.add("needs", needs);
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
