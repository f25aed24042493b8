package lazaret.clearance;

import lazaret.testing.Database;

/**
 * Somebody without symptoms, found on 2022-11-20, as a row of the database.
 *
 * @param id of the row
 * @param number the public one
 */
public record SomebodyAsymptomatic(long id, String number) {
    private static int count;

    /** Another one at each call. */
    public static SomebodyAsymptomatic in(Database database) {
        String number = "R" + ++count;
        database.run("""
                with p as (insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)
                           values ('%s', '某', 'F', '1990-01-01', 'PASSPORT', 'E%s', '2022-11-20 00:00+08', 'test')
                           returning id)
                insert into category_entry (person_id, category, at, recorded_by)
                select id, 'ASYMPTOMATIC', '2022-11-20 00:00+08', 'test' from p""".formatted(number, number));
        Object id = database.ask("select id from person where number = '" + number + "'");
        return new SomebodyAsymptomatic(((Number) id).longValue(), number);
    }
}
