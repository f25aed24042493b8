package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Open boards hear of what was committed, soon, seldom enough, and only those who may. */
class LiveIT {
    private static final String HERE = "LIVE1";
    private static final String ELSEWHERE = "LIVE2";

    private static Product product;
    private static Sql sql;
    private static Hotel hotel;
    private static Hotel other;
    private static Visitor manager;
    private static Api everywhere;

    @BeforeAll
    static void build() {
        product = Products.empty();
        sql = product.sql();
        hotel = Hotel.build(sql, HERE, 80);
        other = Hotel.build(sql, ELSEWHERE, 80);
        Staff.hire(sql, "live.manager", "FACILITY_MANAGER", HERE);
        manager = Visitor.signIn(product, "live.manager", Staff.PASSWORD);
        everywhere = product.stranger().as(Staff.name("FACILITY_MANAGER", "all"), Staff.PASSWORD);
    }

    @AfterAll
    static void leave() {
        manager.close();
        sql.close();
    }

    @Test
    void aStrangerIsRefusedBeforeTheHandshake() {
        assertThat(Line.refusal(product, null, own(), "city")).isEqualTo(401);
        assertThat(Line.refusal(product, "LAZARET=somebody", own(), "city")).isEqualTo(401);
        assertThat(Line.refusal(product, Line.cookie(manager), own(), "city")).isEqualTo(101);
    }

    @Test
    void aForeignPageIsRefusedThoughTheBrowserSendsTheCookie() {
        String cookie = Line.cookie(manager);
        assertThat(Line.refusal(product, cookie, "http://elsewhere.example", "city"))
                .isEqualTo(403);
        assertThat(Line.refusal(product, cookie, own() + ".elsewhere.example", "city"))
                .isEqualTo(403);
        assertThat(Line.refusal(product, cookie, null, "city")).isEqualTo(403);
    }

    @Test
    void nobodyListensToWhatIsNotTheirs() {
        String cookie = Line.cookie(manager);
        assertThat(Line.refusal(product, cookie, own(), "facility:" + HERE)).isEqualTo(101);
        assertThat(Line.refusal(product, cookie, own(), "facility:" + ELSEWHERE))
                .isEqualTo(403);
        assertThat(Line.refusal(product, cookie, own(), "facility:" + HERE, "facility:" + ELSEWHERE))
                .isEqualTo(403);
        assertThat(Line.refusal(product, cookie, own(), "transfers")).isEqualTo(403);
        assertThat(Line.refusal(product, cookie, own(), "access")).isEqualTo(403);
        assertThat(Line.refusal(product, cookie, own(), "*")).isEqualTo(403);
    }

    @Test
    void aChangeIsHeardSoonAndOnlyWhereItIs() {
        try (Line here = Line.of(product, manager, "facility:" + HERE).quiet()) {
            reserve(new Case(sql, other));
            Together.sleep(Line.SOON);
            assertThat(here.heard()).isEmpty();
            reserve(new Case(sql, hotel));
            here.hearsSoon("facility:" + HERE);
        }
    }

    @Test
    void aResultIsHeardWhereThePersonLies() {
        Case her = new Case(sql, hotel).present();
        Api clinician = product.stranger().as(Staff.name("CLINICIAN", "all"), Staff.PASSWORD);
        try (Line here = Line.of(product, manager, "facility:" + HERE).quiet()) {
            clinician
                    .post(
                            "api/specimens/" + her.specimen() + "/result",
                            Json.createObjectBuilder()
                                    .add("result", "NEGATIVE")
                                    .add("reportedAt", Instant.now().toString())
                                    .build())
                    .expect(200);
            here.hearsSoon("facility:" + HERE);
        }
    }

    @Test
    void whatIsRefusedIsNoChange() {
        Case her = new Case(sql, hotel).present();
        try (Line here = Line.of(product, manager, "facility:" + HERE, "city").quiet()) {
            JsonObject taken = Json.createObjectBuilder()
                    .add("person", new Case(sql, hotel).person)
                    .add("bed", her.bed)
                    .build();
            everywhere.post("api/stays", taken).expect(409);
            Together.sleep(Line.SOON);
            assertThat(here.heard()).isEmpty();
        }
    }

    @Test
    void howeverMuchChangesNobodyIsToldMoreThanTwiceASecond() {
        try (Line here = Line.of(product, manager, "facility:" + HERE).quiet()) {
            Instant from = Instant.now();
            for (int i = 0; i < 20; i++) {
                reserve(new Case(sql, hotel));
            }
            Together.sleep(Line.SOON);
            long halves = Duration.between(from, Instant.now()).toMillis() / 500;
            assertThat(here.heard()).isNotEmpty().hasSizeLessThanOrEqualTo((int) Math.min(19, halves + 1));
        }
    }

    @Test
    void anImportConcernsEverybody() {
        byte[] file = (DemoFiles.lines("rooms").get(0) + "\n" + ELSEWHERE + ",1层,FLOOR,CONTAMINATED,901,1,Y,N,Y,N\n")
                .getBytes(StandardCharsets.UTF_8);
        try (Line here = Line.of(product, manager, "facility:" + HERE).quiet()) {
            everywhere.postFile("api/imports/rooms", file).expect(202);
            here.hearsSoon("*");
        }
    }

    @Test
    void whoeverSignsOutHearsNothingMore() {
        Staff.hire(sql, "live.leaver", "FACILITY_MANAGER", HERE);
        try (Visitor leaver = Visitor.signIn(product, "live.leaver", Staff.PASSWORD);
                Line line = Line.of(product, leaver, "facility:" + HERE)) {
            leaver.page().evaluate("() => document.querySelector('form[action$=sign-out]').submit()");
            Product.await("the line is closed", Line.SOON.multipliedBy(2), () -> line.ended() == 1008);
        }
    }

    @Test
    void whoeverLosesAFacilityHearsNothingMoreOfIt() {
        Staff.hire(sql, "live.moved", "FACILITY_MANAGER", HERE, ELSEWHERE);
        try (Visitor moved = Visitor.signIn(product, "live.moved", Staff.PASSWORD);
                Line lost = Line.of(product, moved, "facility:" + HERE);
                Line kept = Line.of(product, moved, "facility:" + ELSEWHERE)) {
            sql.run(
                    "delete from account_facility where facility_code = ? and account_id ="
                            + " (select id from account where username = 'live.moved')",
                    HERE);
            product.stranger().as("live.manager", Staff.PASSWORD); // any line about accounts
            Product.await("the line is closed", Line.SOON.multipliedBy(2), () -> lost.ended() == 1008);
            assertThat(kept.ended()).isZero();
        }
    }

    @Test
    void aNodeThatHearsNothingSaysSoAndComesBack() {
        try (Line here = Line.of(product, manager, "facility:" + HERE).quiet()) {
            sql.rows("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lazaret live'");
            here.hearsSoon("-");
            Product.await("everything is read again", Duration.ofSeconds(5), () -> here.heard()
                    .contains("*"));
            here.quiet();
            reserve(new Case(sql, hotel));
            here.hearsSoon("facility:" + HERE);
        }
    }

    private static void reserve(Case her) {
        everywhere
                .post(
                        "api/stays",
                        Json.createObjectBuilder()
                                .add("person", her.person)
                                .add("bed", her.bed)
                                .build())
                .expect(201);
    }

    private static String own() {
        return product.address().replaceFirst("/$", "");
    }
}
