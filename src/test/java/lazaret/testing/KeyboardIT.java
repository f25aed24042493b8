package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each role is there for, done by the keyboard alone; at every step the focus can be seen. */
class KeyboardIT {
    private static Product product;
    private static Sql sql;
    private static Hotel hotel;

    @BeforeAll
    static void build() {
        product = Products.empty();
        sql = product.sql();
        hotel = Hotel.build(sql, "KEYS1", 40);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    private static Keys as(String account) {
        return Keys.signIn(product, account, Staff.PASSWORD);
    }

    @Test
    void aManagerAssignsARoomAndChecksIn() {
        Case she = new Case(sql, hotel);
        try (Keys keys = as("facility-manager.all")) {
            keys.open("stay/arrivals.xhtml?facility=KEYS1")
                    .to("arrivals:paper")
                    .type(she.person)
                    .to("arrivals:find")
                    .enter();
            keys.to("arrivals:reserve").enter();
            assertThat(stays(she, "arrived_at is null")).isEqualTo(1);
            keys.open("stay/arrivals.xhtml?facility=KEYS1")
                    .to("arrivals:paper")
                    .type(she.person)
                    .to("arrivals:find")
                    .enter();
            keys.toText(Desk.text("stay.arrivals.moveIn", "").trim()).enter();
            assertThat(stays(she, "arrived_at is not null")).isEqualTo(1);
        }
    }

    @Test
    void aClinicianRecordsAResultAndDischarges() {
        Leaver her = Leaver.withCarer(sql, Hotel.build(sql, "KEYS2", 1), 0);
        her.pendingSwab();
        try (Keys keys = as("clinician.all")) {
            keys.open("person/person.xhtml?number=" + her.number);
            keys.toText(Desk.text("person.act.result")).enter();
            keys.to("answer:result").press("Space").to("answer:save").enter();
            assertThat(sql.one(
                            "select r.result from test_result r join specimen s on s.id = r.specimen_id"
                                    + " where s.person_id = ?",
                            her.person))
                    .isEqualTo("NEGATIVE");
            keys.to("discharge:go").enter();
            keys.toText(Desk.text("person.act.yes")).enter();
            Product.await(
                    "she has left",
                    Duration.ofSeconds(20),
                    () -> sql.count(
                                    "select count(*) from stay where person_id = ? and departed_at is not null",
                                    her.person)
                            == 1);
        }
    }

    @Test
    void hygieneDisinfectsAndAnotherVerifies() {
        Hotel left = Hotel.build(sql, "KEYS3", 4);
        new Case(sql, left).departed();
        try (Keys keys = as("hygiene.all");
                Keys other = as("hygiene.second")) {
            keys.open("hygiene/disinfection.xhtml?facility=KEYS3&tab=waiting")
                    .to("rooms:all")
                    .enter();
            keys.to("rooms:record").enter().sees(Desk.text("hygiene.recorded", 1));
            other.open("hygiene/disinfection.xhtml?facility=KEYS3&tab=verify")
                    .to("rooms:all")
                    .enter();
            other.to("rooms:verify").enter().sees(Desk.text("hygiene.verified", 1));
        }
        assertThat(sql.count("select count(*) from stay where facility_code = 'KEYS3' and hold_ended_at is null"))
                .isZero();
    }

    @Test
    void anOfficialDownloadsTheReport() throws IOException {
        try (Keys keys = as("official.all")) {
            keys.toText(Desk.text("reporting.page.title")).enter();
            keys.to("report:pdf");
            Path file = keys.download(() -> keys.press("Enter"));
            assertThat(Files.readAllBytes(file)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static long stays(Case she, String which) {
        return sql.count(
                "select count(*) from stay s join person p on p.id = s.person_id where p.number = ? and " + which,
                she.person);
    }
}
