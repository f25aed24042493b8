package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import org.assertj.core.api.Assertions;

/** The part of the story that the clinician writes, from the positive swab to the discharge. */
final class StoryOfACure {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    private final Product product;
    private final Desk clinician;
    private final String number;

    /** @param number of the person */
    StoryOfACure(Product product, Desk clinician, String number) {
        this.product = product;
        this.clinician = clinician;
        this.number = number;
    }

    void theClinicianRecordsAPositive() {
        swab(ago(Duration.ofDays(10)), TestOutcome.POSITIVE, "22.5", "23.1");
        clinician.sees(Desk.word(TestOutcome.POSITIVE));
    }

    void thePanelSaysModerate() {
        clinician
                .unfold("diagnosis")
                .choose("diagnosis:category", Category.CONFIRMED)
                .choose("diagnosis:clinicalType", ClinicalType.MODERATE)
                .fill("diagnosis:at", ago(Duration.ofDays(9)))
                .fill("diagnosis:evidence", "专家组会诊：普通型")
                .press("diagnosis:save")
                .sees(Desk.word(ClinicalType.MODERATE));
    }

    /** Two temperatures a day come from the ward's thermometers; the last reading is typed. */
    void theOtherCriteriaAreMet() {
        Api ward = product.as("clinician");
        for (int day = 6; day >= 1; day--) {
            for (int hour : List.of(8, 18)) {
                Instant at = LocalDate.ofInstant(NOW, ZONE)
                        .minusDays(day)
                        .atTime(LocalTime.of(hour, 0))
                        .atZone(ZONE)
                        .toInstant();
                ward.post("api/people/" + number + "/health", json(at, day == 6 ? "38.2" : "36.6"))
                        .expect(201);
            }
        }
        clinician
                .open("person/person.xhtml?number=" + number)
                .unfold("reading")
                .fill("reading:measuredAt", NOW)
                .fill("reading:temperature", "36.5")
                .choose("reading:imaging", Imaging.IMPROVED)
                .press("reading:save")
                .sees(Desk.text("clearance.bedside.measured"));
    }

    private static JsonObject json(Instant at, String temperature) {
        return Json.createObjectBuilder()
                .add("at", at.toString())
                .add("temperature", new BigDecimal(temperature))
                .build();
    }

    /** @param stay its number */
    void negativesAMinuteTooCloseDoNotClearHer(String stay) {
        swab(ago(Duration.ofHours(30)), TestOutcome.NEGATIVE, "", "");
        swab(ago(Duration.ofHours(6).plusMinutes(1)), TestOutcome.NEGATIVE, "", "");
        clinician.sees(Desk.text("person.act.lacks", Desk.word(CriterionCode.CONSECUTIVE_NEGATIVES)));
        assertThat(clinician.at("discharge:go")).isDisabled();
        Answer refused = product.as("clinician")
                .post(
                        "api/stays/" + stay + "/discharge",
                        Json.createObjectBuilder()
                                .add("at", Instant.now().toString())
                                .build())
                .expect(409);
        Assertions.assertThat(refused.body()).contains("CONSECUTIVE_NEGATIVES").doesNotContain("TEMPERATURE_NORMAL");
    }

    void aWholeDayApartTheyDo() {
        swab(ago(Duration.ofHours(6)), TestOutcome.NEGATIVE, "", "");
        assertThat(clinician.at("discharge:go")).isEnabled();
    }

    void theClinicianDischargesHer() {
        clinician.press("discharge:go").confirm().sees(Desk.text("person.nowhere"));
    }

    private void swab(Instant at, TestOutcome outcome, String ctN, String ctOrf) {
        clinician
                .open("person/person.xhtml?number=" + number)
                .unfold("swab")
                .fill("swab:sampledAt", at)
                .fill("swab:laboratory", "市疾控中心实验室")
                .press("swab:save")
                .unfold("answer");
        clinician
                .pick("answer:result", outcome)
                .fill("answer:ctN", ctN)
                .fill("answer:ctOrf", ctOrf)
                .fill("answer:reportedAt", at.plus(Duration.ofHours(5)))
                .press("answer:save")
                .sees(Desk.text("person.story.title"))
                .seesNot(Desk.text("person.act.result"));
    }

    static Instant ago(Duration time) {
        return NOW.minus(time);
    }
}
