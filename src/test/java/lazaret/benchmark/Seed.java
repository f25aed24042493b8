package lazaret.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lazaret.testing.Sql;
import lazaret.testing.Staff;

/** Fills an empty database with a city and its past; a database that holds it already is left as it is. */
final class Seed {
    /** 180 hotels with 100 beds each, 20 hospitals with 200. */
    private static final long BEDS = 22_000;

    private static final List<String> TABLES = List.of("person", "category_entry", "stay");

    private final Sql sql;
    private final long size;

    Seed(Sql sql, long size) {
        this.sql = sql;
        this.size = size;
    }

    void plant() {
        if (sql.count("select count(*) from installation where name = 'benchmark'") > 0) {
            return;
        }
        System.err.println("seeding " + size + " ended stays");
        sql.run("set synchronous_commit = off");
        sql.run("set maintenance_work_mem = '512MB'");
        sql.run("set work_mem = '128MB'");
        List<BareTable> bare =
                TABLES.stream().map(table -> BareTable.strip(sql, table)).toList();
        run("stock");
        run("people");
        run("stays");
        bare.forEach(BareTable::dress);
        run("finish");
        Staff.hire(sql, "benchmark", "FACILITY_MANAGER");
        sql.run("vacuum (freeze, analyze)");
        sql.run("checkpoint");
        sql.run("insert into installation (name, value) values ('benchmark', ?)", Long.toString(size));
    }

    private void run(String file) {
        long begun = System.nanoTime();
        for (String statement : statements(file)) {
            if (statement.startsWith("select")) {
                sql.rows(statement);
            } else {
                sql.run(statement);
            }
        }
        System.err.printf("  %s: %.1f s%n", file, (System.nanoTime() - begun) / 1e9);
    }

    private List<String> statements(String file) {
        long slots = (size + BEDS - 1) / BEDS;
        try (InputStream in = Seed.class.getResourceAsStream(file + ".sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "")
                    .replace("$size", Long.toString(size))
                    .replace("$slots", Long.toString(slots));
            return Stream.of(text.split(";\\s*\n"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
