package lazaret.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lazaret.exchange.imports.ImportKind;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, in any field of any body and in any column of any file: never a fault, never a row taken by half, and
 * every refusal names its field, in Chinese and in English.
 */
class FuzzIT {
    private static final int CLIENTS = 8;
    private static final int ROWS = 250;

    private static final List<String[]> STEPS_SO_FAR = List.of(
            new String[0],
            new String[] {"ASSIGNED"},
            new String[] {"ASSIGNED", "DEPARTED"},
            new String[] {"ASSIGNED", "DEPARTED", "PICKED_UP"},
            new String[] {"ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER"});

    private static Product product;
    private static Sql sql;
    private static Map<String, List<String>> known;

    @BeforeAll
    static void open() {
        JqwikSession.start();
        product = Product.ready(Products.emptyFolder("fuzz"));
        Staff.hire(product);
        sql = product.sql();
        known = everythingThatExists(Hotel.build(sql, "FUZZ", 1_600));
    }

    @AfterAll
    static void close() {
        sql.close();
        product.close();
        JqwikSession.finish();
    }

    private static Map<String, List<String>> everythingThatExists(Hotel hotel) {
        Map<String, List<String>> all = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            Case waiting = new Case(sql, hotel);
            add(all, waiting.person, "people", "person", "carerFor");
            add(all, waiting.bed, "beds", "bed");
            Case reserved = new Case(sql, hotel).reserved();
            Case present = new Case(sql, hotel).present();
            add(all, reserved.stayNumber(), "stays");
            add(all, present.stayNumber(), "stays");
            add(all, present.person, "people", "person", "carerFor");
            add(all, present.specimen(), "specimens");
            add(all, present.freeBed, "bed");
            if (i % 3 == 0) {
                add(all, present.override(), "overrides");
            }
            for (String[] steps : STEPS_SO_FAR) {
                Case moved = new Case(sql, hotel);
                boolean there = List.of(steps).contains("HANDED_OVER");
                if (steps.length > 0) {
                    moved = there ? moved.present() : moved.reserved();
                }
                add(all, moved.transfer(steps), "transfers");
                add(all, moved.plate(), "ambulance");
                add(all, URLEncoder.encode(moved.plate(), UTF_8), "ambulances");
            }
            Case gone = new Case(sql, hotel).departed();
            add(all, gone.bed, "beds", "bed");
            if (i % 3 == 0) {
                add(all, gone.disinfection(), "disinfections");
            }
        }
        add(all, hotel.code(), "facility");
        add(all, "clinician.second", "confirmedBy", "approvedBy");
        for (int i = 100_000; i < 110_000; i++) {
            add(all, "E" + i, "number");
        }
        add(all, "PC9-close", "basedOn");
        add(all, "DT9-hosp", "basedOn");
        all.putAll(FuzzedFiles.words());
        all.put("room", sql.column("select number from room where facility_code = 'FUZZ'"));
        return all;
    }

    private static void add(Map<String, List<String>> all, String value, String... names) {
        for (String name : names) {
            all.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
    }

    @Test
    void noBodyIsAFaultAndEveryRefusalNamesItsField() throws Exception {
        FuzzedBodies bodies = new FuzzedBodies(description(), known, new Fuzz(1));
        Fuzz fuzz = new Fuzz(2);
        Map<String, List<String>> right = rightFor(bodies);
        List<FuzzedBodies.Body> cases = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < Fuzz.CASES * 6 / 10; i++) {
            String path = bodies.paths().get(i % bodies.paths().size());
            cases.add(bodies.body(path, i % 6 > 0));
            tokens.add(fuzz.oneOf(right.get(path)));
        }
        Set<String> wrong = Collections.synchronizedSet(new TreeSet<>());
        Map<Integer, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 0; i < cases.size(); i++) {
            FuzzedBodies.Body body = cases.get(i);
            String token = tokens.get(i);
            String language = i % 2 == 0 ? "zh" : "en";
            clients.execute(() -> {
                RawAnswer answer = RawAnswer.to(product, token, language, body);
                statuses.merge(answer.status(), 1, Integer::sum);
                wrong.addAll(answer.faults(body));
            });
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(20, TimeUnit.MINUTES)).isTrue();
        assertThat(wrong.stream().limit(10))
                .as(wrong.size() + " are wrong, seed " + Fuzz.SEED + ", answers " + statuses)
                .isEmpty();
        assertThat(statuses).as("the calls get deep").containsKeys(200, 201, 400, 409, 422);
        assertNothingIsThereByHalf();
    }

    /** For each call the tokens that may make it, found by making it; whoever may not is sent now and then, too. */
    private static Map<String, List<String>> rightFor(FuzzedBodies bodies) {
        Map<String, List<String>> right = new HashMap<>();
        for (String role : Staff.ROLES) {
            String token = "Bearer "
                    + product.stranger()
                            .tokenFor(Staff.name(role, "all"), Staff.PASSWORD)
                            .expect(200)
                            .text("token");
            for (String path : bodies.paths()) {
                RawAnswer answer = RawAnswer.to(product, token, "zh", bodies.body(path, false));
                boolean may = answer.status() != 403;
                right.computeIfAbsent(path, p -> new ArrayList<>()).addAll(Collections.nCopies(may ? 40 : 1, token));
            }
        }
        return right;
    }

    private static JsonObject description() {
        String document =
                product.stranger().get("openapi?format=JSON").expect(200).body();
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }

    @Test
    void noRowIsAFaultNorTakenByHalf() {
        FuzzedFiles files = new FuzzedFiles(known, new Fuzz(3));
        List<ImportKind> kinds = List.of(ImportKind.values());
        int done = 0;
        for (int i = 0; i * ROWS < Fuzz.CASES * 4 / 10; i++) {
            FuzzedFiles.File file = files.file(kinds.get(i % kinds.size()), ROWS);
            done += take(file, i % 2 == 0 ? "zh" : "en");
        }
        assertThat(done).as("rows that were taken").isGreaterThan(Fuzz.CASES / 10);
    }

    private static int take(FuzzedFiles.File file, String language) {
        Api api = product.stranger().as(Staff.name(roleFor(file.kind()), "all"), Staff.PASSWORD);
        long before = count(file.kind());
        JsonObject report =
                Imports.run(api.in(language), file.kind().word(), file.text()).json();
        String what = file.kind() + ", seed " + Fuzz.SEED + ": ";
        assertThat(report.getString("state")).as(what + report).isEqualTo("DONE");
        assertThat(report.getInt("read")).as(what + report).isEqualTo(ROWS);
        assertThat(report.getInt("done") + report.getInt("skipped") + report.getInt("failed"))
                .as(what + report)
                .isEqualTo(ROWS);
        Set<Integer> failed = new HashSet<>();
        for (JsonValue reason : report.getJsonArray("rows")) {
            failed.add(reason.asJsonObject().getInt("row"));
            assertNamesItsColumn(reason.asJsonObject(), file, language);
        }
        assertThat(failed).as(what + report).hasSize(report.getInt("failed"));
        assertThat(count(file.kind()) - before)
                .as(what + "rows of the table")
                .isLessThanOrEqualTo(report.getInt("done"));
        assertNothingIsThereByHalf();
        return report.getInt("done");
    }

    private static void assertNamesItsColumn(JsonObject reason, FuzzedFiles.File file, String language) {
        String what = file.kind() + ", seed " + Fuzz.SEED + ": " + reason + " of "
                + file.rows().get(Math.max(0, Math.min(ROWS - 1, reason.getInt("row") - 2)));
        assertThat(reason.isNull("column") ? "" : reason.getString("column"))
                .as(what)
                .isIn(file.titles());
        assertThat(reason.getString("code")).as(what).matches("[A-Z_0-9]+");
        assertThat(RawAnswer.isIn(language, reason.getString("detail")))
                .as(what)
                .isTrue();
    }

    private static String roleFor(ImportKind kind) {
        return Staff.ROLES.stream().filter(kind::isFor).findFirst().orElseThrow();
    }

    private static long count(ImportKind kind) {
        String table =
                switch (kind) {
                    case FACILITIES -> "facility";
                    case ROOMS -> "room";
                    case PEOPLE -> "person";
                    case STAYS -> "stay";
                    case TESTS -> "specimen";
                    case HEALTH -> "health_reading";
                    default ->
                        kind.word().substring(0, kind.word().length() - 1).toLowerCase(Locale.ROOT);
                };
        return sql.count("select count(*) from " + table);
    }

    private static void assertNothingIsThereByHalf() {
        for (String half : List.of(
                "person p where not exists (select 1 from category_entry c where c.person_id = p.id)",
                "room r where not exists (select 1 from bed b where b.room_id = r.id)",
                "stay s where s.departed_at is not null and s.departure_reason is null",
                "test_result r where r.reported_at is null")) {
            assertThat(sql.count("select count(*) from " + half)).as(half).isZero();
        }
    }
}
