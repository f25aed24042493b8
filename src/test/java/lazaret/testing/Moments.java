package lazaret.testing;

import java.time.Instant;

/**
 * When something was really written, by the clock of the database at that statement: behind the locks that it had to wait
 * for, which the times of a transaction do not show.
 */
final class Moments {
    private Moments() {}

    /** Notes swabs, results and departures of the people of one house from now on. */
    static void watch(Sql sql, String house) {
        watch(sql, house, true);
    }

    /** @param dawdling half of the departures take their time, as on a busy machine */
    static void watch(Sql sql, String house, boolean dawdling) {
        sql.run("create table race_moment (what text, person_id bigint, at timestamptz)");
        sql.run("create function race_moment() returns trigger language plpgsql as $$"
                + " declare whose bigint;"
                + " begin"
                + "  if tg_table_name = 'test_result' then"
                + "    select person_id into whose from specimen where id = new.specimen_id;"
                + "  else whose := new.person_id; end if;"
                + "  if not exists (select 1 from person where id = whose and number like '" + house + "%') then"
                + "    return null; end if;"
                + (dawdling
                        ? "  if tg_table_name = 'stay' and new.id % 2 = 0 then perform pg_sleep(0.03); end if;"
                        : "")
                + "  insert into race_moment values (tg_argv[0], whose, clock_timestamp());"
                + "  return null;"
                + " end $$");
        trigger(sql, "test_result", "insert", "RESULT");
        trigger(sql, "specimen", "insert", "SWAB");
        trigger(sql, "stay", "update of departed_at", "LEFT");
    }

    private static void trigger(Sql sql, String table, String event, String what) {
        sql.run("create trigger race_moment after " + event + " on " + table
                + " for each row execute function race_moment('" + what + "')");
    }

    static void watchNoMore(Sql sql) {
        for (String table : new String[] {"test_result", "specimen", "stay"}) {
            sql.run("drop trigger if exists race_moment on " + table);
        }
        sql.run("drop function if exists race_moment");
        sql.run("drop table if exists race_moment");
    }

    static Instant of(Sql sql, String what, long person) {
        return ((java.sql.Timestamp)
                        sql.one("select max(at) from race_moment where what = ? and person_id = ?", what, person))
                .toInstant();
    }
}
