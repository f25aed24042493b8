package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Somebody is taken into the register: in no time, once, and as one person however many records there are. */
class RegistrationIT {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final AtomicInteger COUNT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    private static Sql sql;
    private static Hotel hotel;
    private static Api manager;
    private static String account;

    @BeforeAll
    static void hire() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "REGISTER", 40);
        account = Staff.name("FACILITY_MANAGER", "all");
        manager = Products.empty().stranger().as(account, Staff.PASSWORD);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @Test
    void theKeyboardAloneRegistersInLessThanHalfAMinute() {
        try (Visitor visitor = Visitor.signIn(Products.empty(), account, Staff.PASSWORD)) {
            visitor.open("person/register.xhtml");
            Page page = visitor.page();
            String card = cardOf("19800101", COUNT.incrementAndGet() % 1000);
            Instant begun = Instant.now();
            List<String> keys = List.of("Tab", "Tab", "Tab", "Enter");
            page.keyboard().type(card); // the cursor stands there when the page opens
            page.keyboard().press(keys.get(0));
            page.keyboard().type("王登记");
            page.waitForCondition(() -> page.locator("input[value=M]:checked, input[value=F]:checked")
                            .count()
                    == 1);
            page.keyboard().press(keys.get(1));
            page.keyboard().press(keys.get(2));
            page.keyboard().type("1390000" + card.substring(14, 17) + "1");
            page.keyboard().press(keys.get(3));
            page.locator(".l-empty h2").waitFor();
            Duration taken = Duration.between(begun, Instant.now());
            System.out.println(
                    "registration by keyboard: 3 entries, " + keys.size() + " keys, " + taken.toMillis() + " ms");
            assertThat(taken).isLessThan(LONGEST);
            assertThat(sql.count(
                            "select count(*) from person where paper_number = ? and birth_date = '1980-01-01'", card))
                    .isEqualTo(1);
        }
    }

    @RepeatedTest(5)
    void ofTwoWhoRegisterThePaperAtOnceOneIsTold() throws Exception {
        JsonObject body = person("E" + COUNT.incrementAndGet() + "77", "", null, false);
        List<Answer> answers = together(body, body);
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream()
                        .filter(a -> a.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .body())
                .containsAnyOf("PAPER_IS_REGISTERED", "REGISTERED_BY_ANOTHER_MEANWHILE");
    }

    @RepeatedTest(5)
    void ofTwoWithTheSamePhoneAndBirthDateAtOnceOneIsAsked() throws Exception {
        String phone = "137" + COUNT.incrementAndGet() + "555";
        List<Answer> answers = together(
                person("F" + COUNT.incrementAndGet() + "1", phone, "1991-02-28", true),
                person("F" + COUNT.incrementAndGet() + "2", phone, "1991-02-28", true));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream()
                        .filter(a -> a.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .body())
                .contains("POSSIBLE_DUPLICATE");
    }

    @Test
    void twinsAreRegisteredByWhoeverLookedAndANameSaysNothing() {
        String phone = "136" + COUNT.incrementAndGet() + "555";
        String first = register(person("G" + COUNT.incrementAndGet(), phone, "2012-02-29", true));
        JsonObject twin = person("G" + COUNT.incrementAndGet(), phone, "2012-02-29", true);
        manager.post("api/people", twin).expect(409);
        JsonObject looked = Json.createObjectBuilder(twin)
                .add("differentFrom", Json.createArrayBuilder().add(first))
                .build();
        manager.post("api/people", looked).expect(201);
        manager.post("api/people", person("G" + COUNT.incrementAndGet(), phone, "2012-02-28", true))
                .expect(201);
        manager.post("api/people", person("G" + COUNT.incrementAndGet(), "", "2012-02-29", true))
                .expect(201);
    }

    @Test
    void aTemporaryNumberIsCompletedAndStillFound() {
        Case her = new Case(sql, hotel).present();
        String passport = "H" + COUNT.incrementAndGet() + "9";
        show(her.person, passport).expect(200);
        assertThat(manager.get("api/people?q=" + passport).json().getJsonArray("items"))
                .hasSize(1);
        assertThat(manager.get("api/people?q=" + her.person).json().getJsonArray("items"))
                .hasSize(1);
        assertThat(sql.count("select count(*) from earlier_paper where paper_number = ?", her.person))
                .isEqualTo(1);
        assertThat(show(her.person, passport).expect(409).body()).contains("PAPER_IS_THE_SAME");
    }

    @Test
    void aPaperOfSomebodyRegisteredLeadsToTheMergeThatKeepsEverything() {
        Case her = new Case(sql, hotel).present();
        String swab = her.specimen();
        String before = her.registeredBefore();
        assertThat(show(her.person, "B" + her.person).expect(409).body()).contains("PAPER_IS_REGISTERED", before);
        merge(her.person, before).expect(200);
        JsonObject one = manager.get("api/people/" + her.person).expect(200).json();
        assertThat(one.getString("number")).isEqualTo(before);
        assertThat(one.toString()).contains(her.stayNumber(), swab);
        assertThat(merge(her.person, before).expect(409).body()).contains("MERGED_ALREADY");
        assertThat(manager.get("api/people?q=" + her.person)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("number"))
                .isEqualTo(before);
    }

    @Test
    void nobodyIsInTwoPlacesByAMerge() {
        Case one = new Case(sql, hotel).present();
        Case other = new Case(sql, hotel).present();
        Answer no = merge(one.person, other.person).expect(409);
        assertThat(no.body()).contains("MERGE_OF_TWO_PLACES", one.stayNumber(), other.stayNumber());
    }

    @Test
    void theLatestOfSeveralExposuresCountsUntilItIsTakenBack() {
        Case her = new Case(sql, hotel).present();
        String late = expose(her.person, "2026-01-03T08:00:00+08:00");
        expose(her.person, "2026-01-02T08:00:00+08:00");
        assertThat(lastExposure(her.person)).startsWith("2026-01-03T08:00");
        String correction = "api/people/" + her.person + "/exposures/" + late + "/correction";
        manager.post(correction, Json.createObjectBuilder().add("cause", "未同场").build())
                .expect(201);
        assertThat(lastExposure(her.person)).startsWith("2026-01-02T08:00");
        manager.post(correction, Json.createObjectBuilder().add("cause", "未同场").build())
                .expect(409);
    }

    private static String expose(String person, String at) {
        return manager.post(
                        "api/people/" + person + "/exposures",
                        Json.createObjectBuilder().add("at", at).build())
                .expect(201)
                .json()
                .getString("number");
    }

    private static String lastExposure(String person) {
        return manager.get("api/people/" + person).json().getString("lastExposureAt");
    }

    private static Answer show(String person, String passport) {
        return manager.post(
                "api/people/" + person + "/paper",
                Json.createObjectBuilder()
                        .add(
                                "paper",
                                Json.createObjectBuilder()
                                        .add("type", "PASSPORT")
                                        .add("number", passport))
                        .build());
    }

    private static Answer merge(String person, String into) {
        return manager.post(
                "api/people/" + person + "/merge",
                Json.createObjectBuilder()
                        .add("into", into)
                        .add("reason", "证件核对")
                        .build());
    }

    private static String register(JsonObject body) {
        return manager.post("api/people", body).expect(201).json().getString("number");
    }

    private static JsonObject person(String passport, String phone, String born, boolean asked) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("name", "王某某")
                .add("sex", "F")
                .add("paper", Json.createObjectBuilder().add("type", "PASSPORT").add("number", passport))
                .add("phone", phone)
                .add("category", "CLOSE_CONTACT")
                .add("foundAt", Instant.now().minusSeconds(3600).toString());
        if (born != null) {
            body.add("birthDate", born);
        }
        JsonArrayBuilder nobody = Json.createArrayBuilder();
        return (asked ? body.add("differentFrom", nobody) : body).build();
    }

    /** Both at the same moment. */
    private static List<Answer> together(JsonObject one, JsonObject other) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService desks = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> calls = List.of(one, other).stream()
                    .map(body -> desks.submit(() -> {
                        start.await();
                        return manager.post("api/people", body);
                    }))
                    .toList();
            start.countDown();
            return List.of(calls.get(0).get(), calls.get(1).get());
        } finally {
            desks.shutdown();
        }
    }

    private static String cardOf(String born, int order) {
        String front = "440300" + born + String.format("%03d", order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += weights[i] * (front.charAt(i) - '0');
        }
        return front + "10X98765432".charAt(sum % 11);
    }
}
