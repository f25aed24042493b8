package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded of an observation is put right by another record, and nobody waits for a bed by mistake. */
class FollowUpCorrectionIT {
    private static Sql sql;
    private static Hotel hotel;
    private static Api clinician;

    private Case she;
    private String number;

    @BeforeAll
    static void build() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "CORRECT", 60);
        clinician = Products.empty().stranger().as("clinician.all", Staff.PASSWORD);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @BeforeEach
    void somebodyUnderObservation() {
        she = new Case(sql, hotel).departed();
        number = she.followUp();
        for (String kind : List.of("TEST", "VISIT")) {
            sql.run(
                    "insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for)"
                            + " values (?, ?, ?, 1, cast(now() at time zone 'Asia/Shanghai' as date), true)",
                    Long.valueOf(number.substring(1)),
                    hotel.code(),
                    kind);
        }
    }

    /** However it went: the queue is what the facts say. */
    @AfterEach
    void theQueueIsWhatTheFactsSay() {
        assertThat(sql.count("select count(*) from waiting_by_facts f full join waiting w using (person_id)"
                        + " where f.person_id is null or w.person_id is null"))
                .isZero();
    }

    @Test
    void aPositiveThatWasNoneGivesThePlaceInTheQueueBackAndTheObservationGoesOn() {
        test("POSITIVE");
        assertThat(waits()).isTrue();
        assertThat(category()).isEqualTo("ASYMPTOMATIC");
        correct(check("TEST"), fields("finding", "NEGATIVE").add("reportedAt", now()))
                .expect(200);
        assertThat(waits()).isFalse();
        assertThat(category()).isEqualTo("CLOSE_CONTACT");
        assertThat(again()).isZero();
        assertThat(history().getString("number")).isNotEqualTo(number);
        assertThat(history().isNull("outcome")).isTrue();
        assertThat(checks()).containsExactly("TEST POSITIVE 贴错标签", "TEST NEGATIVE null", "VISIT null null");
        assertThat(sql.column(
                        "select action from audit_entry where actor = 'clinician.all' and action like 'followup.%'"
                                + " and happened_at > now() - interval '1 minute' and subject in (?, ?)",
                        she.person, firstTest()))
                .contains("followup.come-back", "followup.correct", "followup.come-back-withdraw");
    }

    @Test
    void aPositiveThatNeverWasIsOwedAgain() {
        test("POSITIVE");
        discard(check("TEST")).expect(200);
        assertThat(waits()).isFalse();
        assertThat(checks()).containsExactlyInAnyOrder("TEST POSITIVE 贴错标签", "TEST null null", "VISIT null null");
        assertThat(sql.count(
                        "select count(*) from specimen t join person p on p.id = t.person_id where p.number = ?"
                                + " and t.voided_at is null",
                        she.person))
                .isZero();
        test("NEGATIVE");
        assertThat(checks()).contains("TEST NEGATIVE null").doesNotContain("TEST null null");
    }

    @Test
    void whoeverWasFoundAgainMeanwhileWaitsOn() {
        test("POSITIVE");
        sql.run("update person set found_at = now() where number = ?", she.person);
        discard(check("TEST")).expect(200);
        assertThat(waits()).as("something else put her there").isTrue();
    }

    @Test
    void whatThePanelSaidAfterwardsStands() {
        test("POSITIVE");
        sql.run(
                "insert into category_entry (person_id, category, clinical_type, at, recorded_by)"
                        + " select id, 'CONFIRMED', 'MILD', now(), 'tester' from person where number = ?",
                she.person);
        discard(check("TEST")).expect(200);
        assertThat(category()).isEqualTo("CONFIRMED");
        assertThat(waits())
                .as("whom the panel confirmed needs a bed, whatever the test was")
                .isTrue();
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by) select e.person_id, 'CLOSE_CONTACT', e.at,"
                        + " 'tester' from category_entry e join person p on p.id = e.person_id where p.number = ?"
                        + " and e.category = 'CONFIRMED'",
                she.person);
        assertThat(waits()).as("the panel took it back").isFalse();
    }

    @Test
    void aPositiveAfterOneThatWasTakenBackIsTheFirst() {
        test("POSITIVE");
        discard(check("TEST")).expect(200);
        test("POSITIVE");
        assertThat(waits()).isTrue();
        assertThat(sql.column(
                        "select b.again from counted_came_back b join person p on p.id = b.person_id where p.number = ?",
                        she.person))
                .containsExactly("false");
        assertThat(sql.column(
                        "select e.evidence from category_entry e join person p on p.id = e.person_id where p.number = ?"
                                + " and e.category = 'ASYMPTOMATIC' order by e.id",
                        she.person))
                .allSatisfy(words -> assertThat(words).doesNotContain("复阳"));
    }

    @Test
    void aTestWhoseSampleWasVoidedByItselfCanStillBeSaidNeverToHaveBeen() {
        test("POSITIVE");
        sql.run(
                "update specimen set voided_at = now(), voided_by = 'tester', void_reason = '管码错误' where id = ?",
                Long.valueOf(sample().substring(1)));
        assertThat(correct(check("TEST"), fields("finding", "NEGATIVE").add("reportedAt", now()))
                        .expect(409)
                        .code())
                .isEqualTo("SAMPLE_IS_VOID");
        assertThat(waits())
                .as("nobody has said anything of the observation yet")
                .isTrue();
        discard(check("TEST")).expect(200);
        assertThat(waits()).isFalse();
        assertThat(checks()).contains("TEST null null");
    }

    @Test
    void aTestWhoseResultWasCorrectedByItselfFollowsIt() {
        test("POSITIVE");
        sql.run(
                "insert into test_result (specimen_id, result, reported_at, recorded_by, corrects, correction_reason)"
                        + " select r.specimen_id, 'NEGATIVE', r.reported_at, 'tester', r.id, '复核' from test_result r"
                        + " where r.specimen_id = ?",
                Long.valueOf(sample().substring(1)));
        correct(check("TEST"), fields("finding", "NEGATIVE").add("reportedAt", now()))
                .expect(200);
        assertThat(waits()).isFalse();
        assertThat(sql.count(
                        "select count(*) from test_result where specimen_id = ?", Long.valueOf(sample().substring(1))))
                .as("the laboratory said it once")
                .isEqualTo(2);
    }

    @Test
    void ofTwoWhoResumeAnObservationAtOnceOneIsToldToLookAgain() {
        clinician
                .post(
                        "api/follow-ups/" + number + "/outcome",
                        fields("outcome", "LOST").add("at", now()).build())
                .expect(200);
        Supplier<Answer> resume = () -> clinician.post(
                "api/follow-ups/" + number + "/reopening",
                fields("reason", "已联系上").build());
        List<Answer> answers;
        try (Sql first = Products.empty().sql()) {
            // both have to wait behind this lock, so the second has read the record before the first changes it
            first.run("begin");
            first.one("select id from follow_up where id = " + number.substring(1) + " for update");
            answers = Together.run(List.of(resume, resume, () -> {
                Together.sleep(Duration.ofSeconds(3));
                first.run("commit");
                return null;
            }));
        }
        List<Answer> both = answers.subList(0, 2);
        assertThat(both).extracting(Answer::status).contains(200);
        assertThat(both.stream().filter(a -> a.status() != 200).map(Answer::code))
                .containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    void aVisitOnAnotherDayCountsForThatDayAndWhatWasAskedForIsDueAgain() {
        she = new Case(sql, hotel).departed();
        number = "F"
                + sql.one(
                        "insert into follow_up (stay_id, facility_code, policy_id, began_on, ends_on, began_at, recorded_by)"
                                + " values (?, ?, 'PC9-close', current_date - 5, current_date + 9, now() - interval '5 days',"
                                + " 'tester') returning id",
                        Long.valueOf(she.stayNumber().substring(1)),
                        hotel.code());
        sql.run(
                "insert into follow_up_check (follow_up_id, facility_code, kind, day, due_on, asked_for)"
                        + " select id, facility_code, 'VISIT', 11, began_on + 11, true from follow_up where id = ?",
                Long.valueOf(number.substring(1)));
        clinician.post("api/follow-ups/" + number + "/visits", visit()).expect(201);
        Instant before = Instant.now().minus(Duration.ofDays(2));
        correct(check("VISIT"), Json.createObjectBuilder().add("at", before.toString()))
                .expect(200);
        assertThat(days()).as("beyond, on its own day").contains("WELL false " + localDay(before));
        assertThat(checks()).containsExactlyInAnyOrder("VISIT WELL 贴错标签", "VISIT WELL null", "VISIT null null");

        Instant earlier = Instant.now().minus(Duration.ofDays(3));
        correct(check("VISIT"), Json.createObjectBuilder().add("at", earlier.toString()))
                .expect(200);
        assertThat(days()).contains("WELL false " + localDay(earlier));
        assertThat(sql.count(
                        "select c.day from follow_up_check c where c.follow_up_id = ? and c.finding is not null and not"
                                + " exists (select 1 from follow_up_check x where x.corrects = c.id)",
                        Long.valueOf(number.substring(1))))
                .isEqualTo(sql.count(
                        "select (cast(? as date) - began_on) from follow_up where id = ?",
                        localDay(earlier),
                        Long.valueOf(number.substring(1))));
    }

    @Test
    void aVisitAtAnotherHourOfItsWeekStaysWhatWasAskedFor() {
        clinician.post("api/follow-ups/" + number + "/visits", visit()).expect(201);
        correct(
                        check("VISIT"),
                        Json.createObjectBuilder()
                                .add(
                                        "at",
                                        Instant.now()
                                                .minus(Duration.ofMinutes(5))
                                                .toString()))
                .expect(200);
        assertThat(checks()).contains("VISIT WELL null").doesNotContain("VISIT null null");
    }

    @Test
    void aNegativeThatWasPositiveEndsTheObservationAndPutsHerIntoTheQueue() {
        test("NEGATIVE");
        assertThat(waits()).isFalse();
        correct(check("TEST"), fields("finding", "POSITIVE").add("reportedAt", now()))
                .expect(200);
        assertThat(waits()).isTrue();
        assertThat(history().getString("outcome")).isEqualTo("POSITIVE");
        discard(check("TEST")).expect(200);
        assertThat(waits()).as("and back once more").isFalse();
        assertThat(history().isNull("outcome")).isTrue();
    }

    @Test
    void aVisitIsPutRightWithAReasonAndOnce() {
        clinician.post("api/follow-ups/" + number + "/visits", visit()).expect(201);
        String first = check("VISIT");
        assertThat(clinician
                        .post(
                                "api/follow-ups/checks/" + first + "/void",
                                Json.createObjectBuilder().add("reason", " ").build())
                        .expect(422)
                        .code())
                .isEqualTo("REASON_IS_MISSING");
        assertThat(correct(first, fields("finding", "NEGATIVE")).expect(422).code())
                .isEqualTo("FINDING_IS_OF_ANOTHER_KIND");
        correct(first, fields("finding", "UNWELL").add("words", "咳嗽")).expect(200);
        assertThat(correct(first, fields("finding", "WELL")).expect(409).code()).isEqualTo("CHECK_WAS_CORRECTED");
        assertThat(discard("K999999999").expect(404).code()).isEqualTo("NO_SUCH_CHECK");
        assertThat(checks()).contains("VISIT WELL 贴错标签", "VISIT UNWELL null");
        assertThat(waits()).isFalse();
    }

    @Test
    void anOutcomeThatWasWrongIsTakenBackAndWhatWasOwedIsOwedAgain() {
        clinician
                .post(
                        "api/follow-ups/" + number + "/outcome",
                        fields("outcome", "LOST").add("at", now()).build())
                .expect(200);
        assertThat(checks()).as("dropped").hasSize(2);
        String next = clinician
                .post(
                        "api/follow-ups/" + number + "/reopening",
                        fields("reason", "已联系上").build())
                .expect(200)
                .text("number");
        assertThat(next).isNotEqualTo(number);
        assertThat(checks()).containsExactlyInAnyOrder("TEST null null", "VISIT null null");
        clinician.post("api/follow-ups/" + next + "/visits", visit()).expect(201);
        assertThat(clinician
                        .post(
                                "api/follow-ups/" + next + "/reopening",
                                fields("reason", "再一次").build())
                        .expect(409)
                        .code())
                .isEqualTo("FOLLOW_UP_RUNS");
    }

    @Test
    void anOutcomeByAPositiveTestStandsWithTheTest() {
        test("POSITIVE");
        assertThat(clinician
                        .post(
                                "api/follow-ups/" + number + "/reopening",
                                fields("reason", "误").build())
                        .expect(409)
                        .code())
                .isEqualTo("POSITIVE_STANDS_ON_ITS_TEST");
        assertThat(waits()).isTrue();
    }

    private void test(String result) {
        String running = history().getString("number");
        clinician
                .post(
                        "api/follow-ups/" + running + "/tests",
                        fields("result", result)
                                .add(
                                        "sampledAt",
                                        Instant.now()
                                                .minus(Duration.ofMinutes(30))
                                                .toString())
                                .add("site", "OTHER")
                                .add("laboratory", "市疾控")
                                .add("reportedAt", now())
                                .build())
                .expect(201);
    }

    private Answer correct(String check, JsonObjectBuilder real) {
        return clinician.post(
                "api/follow-ups/checks/" + check + "/correction",
                real.add("reason", "贴错标签").build());
    }

    private Answer discard(String check) {
        return clinician.post(
                "api/follow-ups/checks/" + check + "/void",
                fields("reason", "贴错标签").build());
    }

    private JsonObject history() {
        return clinician
                .get("api/follow-ups/of/" + she.person)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private List<String> checks() {
        return history().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .map(c -> c.getString("kind") + " " + c.getString("finding", null) + " "
                        + c.getString("struckBecause", null))
                .sorted((a, b) -> a.split(" ")[0].compareTo(b.split(" ")[0]))
                .toList();
    }

    /** The one of that kind that was recorded and counts. */
    private String check(String kind) {
        return history().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(c -> c.getString("kind").equals(kind) && !c.isNull("finding") && c.isNull("struckBecause"))
                .map(c -> c.getString("number"))
                .findFirst()
                .orElseThrow();
    }

    /** What was found and still counts, whether it was asked for, and its day. */
    private List<String> days() {
        return history().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(c -> !c.isNull("finding") && c.isNull("struckBecause"))
                .map(c -> c.getString("finding") + " " + c.getBoolean("askedFor") + " " + c.getString("dueOn"))
                .toList();
    }

    private static String localDay(Instant at) {
        return at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate().toString();
    }

    /** The latest sample taken of her. */
    private String sample() {
        return "T"
                + sql.one(
                        "select max(t.id) from specimen t join person p on p.id = t.person_id where p.number = ?",
                        she.person);
    }

    private String firstTest() {
        return "K"
                + sql.one(
                        "select min(c.id) from follow_up_check c where c.follow_up_id = ? and c.kind = 'TEST'",
                        Long.valueOf(number.substring(1)));
    }

    private boolean waits() {
        return sql.count(
                        "select count(*) from waiting w join person p on p.id = w.person_id where p.number = ?",
                        she.person)
                > 0;
    }

    private long again() {
        return sql.count(
                "select count(*) from counted_came_back b join person p on p.id = b.person_id where p.number = ?",
                she.person);
    }

    private String category() {
        return String.valueOf(sql.one(
                "select e.category from category_entry e join person p on p.id = e.person_id where p.number = ?"
                        + " order by e.at desc, e.recorded_at desc, e.id desc limit 1",
                she.person));
    }

    private static String now() {
        return Instant.now().toString();
    }

    private static JsonObject visit() {
        return Json.createObjectBuilder().add("at", now()).add("well", true).build();
    }

    private static JsonObjectBuilder fields(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }
}
