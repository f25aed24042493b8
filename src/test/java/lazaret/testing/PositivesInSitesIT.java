package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has to be fetched from a site of contacts and until when, carers too; and whom a positive raises. */
class PositivesInSitesIT {
    private static Sql sql;
    private static Hotel hotel;
    private static Gatekeeper gate;
    private static Api clinician;
    private static int room;

    private Leaver her;

    @BeforeAll
    static void build() {
        sql = Products.empty().sql();
        hotel = Hotel.build(sql, "POSITIVES", 20);
        gate = new Gatekeeper();
        clinician = gate.clinician();
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @BeforeEach
    void somebodyWithARoomMate() {
        her = Leaver.withCarer(sql, hotel, room++);
    }

    @Test
    void aCarerWhoIsPositiveIsABreachLikeAnybodyAndHoldsBackWhomSheCaresFor() {
        sql.run("alter table stay disable trigger stay_happens_once");
        sql.run(
                "update stay set carer_for = ? where id = ?",
                her.person,
                her.carer().stayId());
        sql.run("alter table stay enable trigger stay_happens_once");
        gate.sign(her.stay);
        gate.answer(her.carer().pendingSwab(), "POSITIVE").expect(200);
        JsonObject waiting = waiting(clinician, her.carer().number);
        assertThat(Instant.parse(offset(waiting.getString("deadline"))))
                .as("12 hours for a contact, carers too")
                .isEqualTo(Instant.parse(offset(waiting.getString("since"))).plusSeconds(12 * 3600));
        assertThat(waiting(clinician)).as("who is cared for is none").isNull();
        assertThat(gate.letGo(her.stay).toString()).contains("STAYS", "MINIMUM_DAYS");
        try (Visitor manager = Visitor.signIn(Products.empty(), "facility-manager.all", Staff.PASSWORD)) {
            manager.open("stay/board.xhtml?facility=" + hotel.code());
            assertThat(manager.page()
                            .locator("[data-bed='" + hotel.bed(room - 1) + "']")
                            .getAttribute("class"))
                    .contains("s-brk");
        }
    }

    @Test
    void aPositiveInAHotelIsABreachWithADeadlineUntilThePanelSaysThatItIsNone() {
        gate.answer(her.pendingSwab(), "POSITIVE").expect(200);
        JsonObject waiting = waiting(clinician);
        assertThat(Instant.parse(offset(waiting.getString("deadline"))))
                .as("12 hours for a contact")
                .isEqualTo(Instant.parse(offset(waiting.getString("since"))).plusSeconds(12 * 3600));
        assertThat(waiting.getBoolean("overdue")).isFalse();
        assertThat(waiting.getString("specimen")).startsWith("T");
        assertThat(waiting.getString("name")).isEqualTo("离开者");
        Api dispatcher = Products.empty().stranger().as("dispatcher.all", Staff.PASSWORD);
        assertThat(waiting(dispatcher).getString("name")).contains("*");
        diagnose("CONFIRMED", true);
        assertThat(waiting(clinician).getString("category")).isEqualTo("CONFIRMED");
        diagnose("CLOSE_CONTACT", true);
        assertThat(waiting(clinician)).as("the panel has looked at it").isNull();
    }

    @Test
    void anInfectedOneWithoutAnyContactsPastHasNoLimitAndNobodyInventsOne() {
        sql.run("alter table category_entry disable trigger category_is_append_only");
        sql.run("update category_entry set category = 'ASYMPTOMATIC' where person_id = ?", her.person);
        sql.run("alter table category_entry enable trigger category_is_append_only");
        assertThat(waiting(clinician).isNull("deadline")).isTrue();
        assertThat(waiting(clinician).getBoolean("overdue")).isFalse();
    }

    @Test
    void aSecondaryContactIsOfferedToBeRaisedWithTheNamedCause() {
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by)"
                        + " values (?, 'SECONDARY_CONTACT', now() - interval '1 day', 'tester')",
                her.person);
        sql.run("update person set index_case = ? where id = ?", her.carer().number, her.person);
        assertThat(linked()).doesNotContain(her.number);
        gate.answer(her.carer().pendingSwab(), "POSITIVE").expect(200);
        assertThat(linked()).contains(her.number + " " + her.carer().number);
        diagnose("CLOSE_CONTACT", false);
        assertThat(linked()).doesNotContain(her.number + " " + her.carer().number);
    }

    private static List<String> linked() {
        return clinician
                .get("api/positives")
                .expect(200)
                .json()
                .getJsonArray("linked")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(l -> l.getString("person") + " " + l.getString("cause"))
                .toList();
    }

    private void diagnose(String category, boolean panel) {
        clinician
                .post(
                        "api/people/" + her.number + "/category",
                        Json.createObjectBuilder()
                                .add("category", category)
                                .add("at", Instant.now().toString())
                                .add("evidence", "专家组会诊")
                                .add("panel", panel)
                                .build())
                .expect(201);
    }

    private JsonObject waiting(Api who) {
        return waiting(who, her.number);
    }

    private static JsonObject waiting(Api who, String person) {
        return who.get("api/positives").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(w -> w.getString("person").equals(person))
                .findFirst()
                .orElse(null);
    }

    private static String offset(String time) {
        return java.time.OffsetDateTime.parse(time).toInstant().toString();
    }
}
