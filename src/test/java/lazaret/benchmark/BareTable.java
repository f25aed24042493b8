package lazaret.benchmark;

import java.util.List;
import lazaret.testing.Sql;

/**
 * A table without its indexes and constraints while millions of rows go in. Putting them back checks every row against
 * every constraint, so that what was loaded is what the product would have let in.
 */
final class BareTable {
    private final Sql sql;
    private final String table;
    private final List<List<Object>> indexes;
    private final List<List<Object>> constraints;

    private BareTable(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
        // keys and checks stay: others refer to the ones, and the others cost little
        constraints = sql.rows(
                "select conname, pg_get_constraintdef(oid) from pg_constraint"
                        + " where conrelid = ?::regclass and contype in ('f', 'x') order by contype desc",
                table);
        indexes = sql.rows(
                "select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index where indrelid = ?::regclass"
                        + " and not exists (select 1 from pg_constraint where conindid = indexrelid)",
                table);
    }

    static BareTable strip(Sql sql, String table) {
        BareTable bare = new BareTable(sql, table);
        bare.constraints.forEach(c -> sql.run("alter table " + table + " drop constraint " + c.get(0)));
        bare.indexes.forEach(i -> sql.run("drop index " + i.get(0)));
        return bare;
    }

    void dress() {
        indexes.forEach(i -> sql.run(i.get(1).toString()));
        constraints.forEach(c -> sql.run("alter table " + table + " add constraint " + c.get(0) + " " + c.get(1)));
    }
}
