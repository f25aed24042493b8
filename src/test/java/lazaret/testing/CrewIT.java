package lazaret.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A crew with a telephone of 390 px in the hand, with a network, without one, and with one that comes back. */
class CrewIT {
    private static final String STEPS = "**/transfer/steps";

    private static Sql sql;
    private static Hotel hotel;

    private Visitor crew;
    private Case her;

    @BeforeAll
    static void open() {
        sql = Products.quiet().sql();
        hotel = Hotel.build(sql, "CREWH", 60);
    }

    @AfterAll
    static void close() {
        sql.close();
    }

    @BeforeEach
    void signIn() {
        crew = Visitor.signIn(Products.quiet(), "crew.all", Staff.PASSWORD);
        crew.page().setViewportSize(390, 844);
        her = new Case(sql, hotel).reserved();
    }

    @AfterEach
    void signOut() {
        crew.close();
    }

    @Test
    void whatIsPressedWithoutANetworkIsDoneOnceInOrderAndAtItsTime() {
        String transfer = her.transfer("ASSIGNED");
        crew.open("transfer/trip.xhtml");
        crew.page().context().setOffline(true);
        press("DEPARTED");
        press("DEPARTED");
        assertThat(page().locator("#crew-offline")).containsText("1 步待传");
        page().locator("#identity").fill("002X");
        press("PICKED_UP");
        assertThat(page().locator("#identity-no")).containsText("不是这次转运的人");
        page().locator("#identity").fill(tail());
        press("PICKED_UP");
        press("HANDED_OVER");
        assertThat(page().locator("#HANDED_OVER-no")).isVisible();
        page().locator("#receivedBy").fill("李护士");
        press("HANDED_OVER");
        assertThat(page().locator("#crew-offline")).containsText("3 步待传");
        assertThat(steps(transfer)).containsExactly("ASSIGNED");
        assertThat(kept()).doesNotContain(tail(), "案例").contains(transfer);

        page().waitForTimeout(2_000);
        crew.page().context().setOffline(false);
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(3);
        assertThat(page().locator("#crew-offline")).isHidden();
        assertThat(steps(transfer)).containsExactly("ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER");
        assertThat(sql.count(
                        "select count(*) from transfer_step where transfer_id = ? and kind <> 'ASSIGNED'"
                                + " and recorded_at - at > interval '1.5 seconds'",
                        id(transfer)))
                .as("with the time at which it was pressed")
                .isEqualTo(3);
        assertThat(sql.one(
                        "select identified_by from transfer_step where kind = 'PICKED_UP' and transfer_id = ?",
                        id(transfer)))
                .as("the server compared what was read at the door")
                .isEqualTo("PAPER");
        assertThat(crew.complaints()).noneMatch(complaint -> complaint.contains("Content Security"));
    }

    @Test
    void aReloadKeepsWhatWaitsAndARepeatedCallDoesNothing() {
        String transfer = her.transfer("ASSIGNED");
        crew.open("transfer/trip.xhtml");
        page().route(STEPS, route -> route.abort());
        press("DEPARTED");
        assertThat(page().locator("#crew-offline")).isVisible();
        page().locator("#identity").fill(tail());
        press("PICKED_UP");
        assertThat(page().locator("#crew-queue li.l-crew-waiting")).hasCount(2);
        page().reload();
        assertThat(page().locator("#crew-queue li.l-crew-waiting")).hasCount(2);
        assertThat(page().locator("[data-press=HANDED_OVER]")).isVisible();
        String key = (String) page().evaluate("() => JSON.parse(Object.values(localStorage)[0])[0].key");
        page().unroute(STEPS);
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(2);
        Object again = page().evaluate("""
                async (key) => {
                  const item = JSON.parse(Object.values(localStorage)[0])[0];
                  const body = new URLSearchParams({transfer: item.transfer, step: item.step, at: item.at});
                  return (await fetch('/transfer/steps', {method: 'POST', body, headers: {'Idempotency-Key': key}})).status;
                }""", key);
        assertThat(again).isEqualTo(200);
        assertThat(steps(transfer)).containsExactly("ASSIGNED", "DEPARTED", "PICKED_UP");
        assertThat(sql.one(
                        "select identified_by from transfer_step where kind = 'PICKED_UP' and transfer_id = ?",
                        id(transfer)))
                .as("the page has forgotten what was read, not that it was compared")
                .isEqualTo("TELEPHONE");
    }

    @Test
    void anAnswerThatIsLostMakesNoSecondStep() {
        String transfer = her.transfer("ASSIGNED");
        crew.open("transfer/trip.xhtml");
        AtomicInteger lost = new AtomicInteger();
        page().route(STEPS, route -> {
            route.fetch(); // the server has done it
            if (lost.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        press("DEPARTED");
        press("DEPARTED");
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(1, counted());
        assertThat(lost.get()).as("it was sent again").isGreaterThan(1);
        assertThat(steps(transfer)).containsExactly("ASSIGNED", "DEPARTED");
        page().unroute(STEPS);
    }

    @Test
    void whatIsTypedAndWhereTheCaretStandsSurviveANewTrip() {
        her.transfer("ASSIGNED", "DEPARTED");
        crew.open("transfer/trip.xhtml");
        page().locator("#identity").fill("12X4");
        ElementHandle old = page().locator("#identity").elementHandle();
        page().evaluate("() => { document.getElementById('identity').setSelectionRange(1, 3); window.readTrip(); }");
        page().waitForFunction("old => !old.isConnected", old);
        assertThat(page().locator("#identity")).hasValue("12X4");
        assertThat(page().locator("#identity")).isFocused();
        assertThat(page().evaluate(
                                "() => [document.activeElement.selectionStart, document.activeElement.selectionEnd]"))
                .isEqualTo(List.of(1, 3));
        // For the next person nothing is offered that was typed for the one before.
        String other = new Case(sql, hotel).reserved().transfer("ASSIGNED", "DEPARTED");
        page().evaluate("() => window.readTrip()");
        assertThat(page().locator("#crew-do")).hasAttribute("data-transfer", other);
        assertThat(page().locator("#identity")).hasValue("");
    }

    @Test
    void thePageOpensWithoutANetworkAndGoesOnWhereItWas() {
        String transfer = her.transfer("ASSIGNED");
        crew.open("transfer/trip.xhtml");
        page().waitForFunction("""
                async () => (await (await caches.open('lazaret-crew')).keys()).filter(r => r.url.includes('crew.js')
                    || r.url.endsWith('trip.xhtml')).length === 2""");
        page().context().setOffline(true);
        press("DEPARTED");
        page().reload();
        assertThat(page().locator("html[data-kept]")).hasCount(1);
        assertThat(page().locator("#crew-offline")).containsText("1 步待传");
        assertThat(page().locator("#crew-offline")).containsText("保存的任务");
        assertThat(page().locator(".l-crew-name")).containsText("案*");
        page().locator("#identity").fill(tail());
        page().locator("[data-press=PICKED_UP]").click();
        assertThat(page().locator("#crew-offline")).containsText("2 步待传");
        assertThat(steps(transfer)).containsExactly("ASSIGNED");
        page().context().setOffline(false);
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(2, counted());
        assertThat(steps(transfer)).containsExactly("ASSIGNED", "DEPARTED", "PICKED_UP");
        assertThat(sql.count(
                        "select count(*) from transfer_step where transfer_id = ? and kind <> 'ASSIGNED'"
                                + " and at > recorded_at - interval '2 minutes' and at <= recorded_at",
                        id(transfer)))
                .as("by the clock of now, not by the one of the copy")
                .isEqualTo(2);
        assertThat(page().locator("html[data-kept]")).hasCount(0, counted());
        assertThat(crew.complaints()).noneMatch(complaint -> complaint.contains("Content Security"));
        page().locator(".l-user summary").click();
        page().locator("form[action$='sign-out'] button").click();
        page().waitForFunction("async () => !(await caches.has('lazaret-crew'))");
    }

    @Test
    void aCodeBeforeTheCameraTellsThePersonAndWithoutHttpsThePageSaysWhyThereIsNone() throws IOException {
        String transfer = her.transfer("ASSIGNED", "DEPARTED");
        Camera.sees(her.person);
        crew.open("transfer/trip.xhtml");
        page().locator("[data-scans=identity]").click();
        assertThat(page().locator("#identity"))
                .hasValue(her.person, new LocatorAssertions.HasValueOptions().setTimeout(30_000));
        assertThat(page().locator("#crew-camera")).isHidden();
        page().locator("[data-press=PICKED_UP]").click();
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(1, counted());
        assertThat(sql.one(
                        "select identified_by from transfer_step where kind = 'PICKED_UP' and transfer_id = ?",
                        id(transfer)))
                .isEqualTo("NUMBER");
        page().addInitScript("Object.defineProperty(window, 'isSecureContext', {value: false})");
        new Case(sql, hotel).reserved().transfer("ASSIGNED", "DEPARTED");
        page().reload();
        assertThat(page().locator("[data-unsafe]:visible")).containsText("加密");
        assertThat(page().locator("[data-scans=identity]")).isHidden();
    }

    @Test
    void aStepThatIsRefusedSaysWhyAndHoldsTheOthersUntilItIsDropped() {
        String transfer = her.transfer("ASSIGNED");
        crew.open("transfer/trip.xhtml");
        page().context().setOffline(true);
        press("DEPARTED");
        page().locator("#identity").fill(tail());
        press("PICKED_UP");
        sql.run(
                "insert into transfer_step (transfer_id, kind, at, recorded_by) values (?, 'DEPARTED', now(), 'dispatcher')",
                id(transfer));
        page().context().setOffline(false);
        assertThat(page().locator("#crew-queue li.l-crew-refused")).containsText("已经登记");
        assertThat(steps(transfer)).containsExactly("ASSIGNED", "DEPARTED");
        page().locator("[data-drops]").click();
        // Pressed before the departure that somebody else recorded: out of order, and said so.
        assertThat(page().locator("#crew-queue li.l-crew-refused")).hasCount(1);
        page().locator("[data-drops]").click();
        assertThat(page().locator("#crew-queue")).isHidden();
        page().locator("#identity").fill(tail());
        press("PICKED_UP");
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(1);
    }

    @Test
    void aWrongPersonIsRefusedAndAuditedAndTheFormIsRecognised() {
        String transfer = her.transfer("ASSIGNED", "DEPARTED");
        crew.open("transfer/trip.xhtml");
        long before = sql.count("select coalesce(max(id), 0) from audit_entry");
        page().locator("#identity").fill("002X");
        page().keyboard().press("Enter");
        assertThat(page().locator("#identity-no")).containsText("不是这次转运的人");
        assertThat(sql.column(
                        "select action || ' ' || detail from audit_entry where id > ? and outcome = 'REFUSED'", before))
                .containsExactly("POST /transfer/steps IDENTITY_DOES_NOT_MATCH");
        page().locator("#identity").fill(transfer);
        page().keyboard().press("Enter");
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(1);
        assertThat(sql.one(
                        "select identified_by from transfer_step where kind = 'PICKED_UP' and transfer_id = ?",
                        id(transfer)))
                .isEqualTo("FORM");
    }

    @Test
    void aCrewAtAClosedDoorDivertsAndReportsAVehicleThatFails() {
        String transfer = her.transfer("ASSIGNED", "DEPARTED", "PICKED_UP");
        Hotel other = Hotel.build(sql, "CREWO", 3);
        crew.open("transfer/trip.xhtml");
        page().locator("[id='trip:divert']").click();
        page().locator("[id='trip:reason']").selectOption("到门口被拒收");
        page().locator(".l-pick", new Page.LocatorOptions().setHasText(other.code()))
                .click();
        assertThat(page().locator(".ui-messages-info")).containsText("CREWO-");
        assertThat(sql.one(
                        "select s.facility_code from stay s join person p on p.id = s.person_id where p.number = ?"
                                + " and s.hold_ended_at is null",
                        her.person))
                .isEqualTo("CREWO");
        page().locator("[id='trip:broken']").click();
        page().locator("[id='trip:brokenReason']").selectOption("车辆抛锚");
        page().locator("[id='trip:reportBroken']").click();
        assertThat(page().locator(".l-note.bad:visible")).containsText("等待另一辆车接替");
        assertThat(sql.one("select contaminated from vehicle_outage where plate = ?", her.plate()))
                .isEqualTo(true);
        String spare = her.spareAmbulance();
        replace(transfer, spare);
        assertThat(sql.column("select plate from trip where transfer_id = ? and free_at is null", id(transfer)))
                .containsExactly(spare);
    }

    @Test
    void aTripIsAbortedWithAReasonFromTheList() {
        String transfer = her.transfer("ASSIGNED", "DEPARTED");
        crew.open("transfer/trip.xhtml");
        page().locator("[data-asks=ABORTED]").click();
        press("ABORTED");
        assertThat(page().locator("#ABORTED-no")).isVisible();
        page().locator("#abortReason").selectOption("人不在");
        press("ABORTED");
        assertThat(page().locator("[data-press=VEHICLE_DISINFECTED]")).isVisible();
        assertThat(page().locator("#crew-queue li.l-crew-sent")).hasCount(1);
        assertThat(steps(transfer)).containsExactly("ASSIGNED", "DEPARTED", "ABORTED");
    }

    private static void replace(String transfer, String spare) {
        Products.quiet()
                .stranger()
                .as("dispatcher.all", Staff.PASSWORD)
                .post(
                        "api/transfers/" + transfer + "/replacement",
                        jakarta.json.Json.createObjectBuilder()
                                .add("at", java.time.Instant.now().toString())
                                .add("reason", "抛锚")
                                .add("ambulance", spare)
                                .build())
                .expect(200);
    }

    private static LocatorAssertions.HasCountOptions counted() {
        return new LocatorAssertions.HasCountOptions().setTimeout(30_000);
    }

    private Page page() {
        return crew.page();
    }

    private void press(String step) {
        Locator button = page().locator("[data-press=" + step + "]");
        button.evaluate("button => button.click()");
    }

    private String tail() {
        return her.person.substring(her.person.length() - 4);
    }

    private String kept() {
        return (String) page().evaluate("() => JSON.stringify(Object.entries(localStorage))");
    }

    private static Long id(String transfer) {
        return Long.valueOf(transfer.substring(2));
    }

    private static List<String> steps(String transfer) {
        return sql.column("select kind from transfer_step where transfer_id = ? order by id", id(transfer));
    }
}
