package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call × role × own or foreign facility is allowed or denied as design.md §3 says. */
class AccessIT {
    private static final int ROOMS = 4_000;

    private static Sql sql;
    private static Hotel own;
    private static Hotel foreign;
    private static final Map<String, Api> BY_ROLE = new HashMap<>();

    @BeforeAll
    static void hire() {
        Product product = Products.empty();
        sql = product.sql();
        own = Hotel.build(sql, "OWN", ROOMS);
        foreign = Hotel.build(sql, "FOREIGN", ROOMS);
        for (String role : Staff.ROLES) {
            String name = Staff.name(role, "own");
            Staff.hire(sql, name, role, own.code());
            BY_ROLE.put(role, product.stranger().as(name, Staff.PASSWORD));
        }
    }

    @AfterAll
    static void leave() {
        sql.close();
    }

    @ParameterizedTest
    @MethodSource("lazaret.testing.Calls#all")
    void aCallIsForItsRolesAndTheirFacilities(Call call) {
        List<String> wrong = new ArrayList<>();
        for (String role : Staff.ROLES) {
            for (Hotel hotel : List.of(own, foreign)) {
                Answer answer = call.make(BY_ROLE.get(role), new Case(sql, hotel));
                int expected = call.statusFor(role, hotel == own);
                if (answer.status() != expected) {
                    wrong.add(role + " in " + hotel.code() + ": expected " + expected + ", got " + answer);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lazaret.testing.Calls#all")
    void aStrangerMakesNoCall(Call call) {
        assertThat(call.make(Products.empty().stranger(), new Case(sql, own)).status())
                .isEqualTo(401);
    }

    @Test
    void facilitiesAreImportedByThoseWhoAreForAllOfThem() {
        byte[] file = DemoFiles.bytes("facilities");
        for (String role : Staff.ROLES) {
            boolean may = role.equals("ADMINISTRATOR") || role.equals("FACILITY_MANAGER");
            Api all = Products.empty().stranger().as(Staff.name(role, "all"), Staff.PASSWORD);
            assertThat(all.postFile("api/imports/facilities?dryRun=true", file).status())
                    .as(role)
                    .isEqualTo(may ? 202 : 403);
            assertThat(BY_ROLE.get(role)
                            .postFile("api/imports/facilities?dryRun=true", file)
                            .status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void aRowOfAnotherHouseIsNotImported() {
        Case there = new Case(sql, foreign);
        String room = there.bed.split("-")[1];
        Answer report = Imports.run(
                BY_ROLE.get("FACILITY_MANAGER"),
                "stays",
                DemoFiles.lines("stays").get(0) + "\n" + there.person + ",FOREIGN," + room
                        + ",1,2022-11-20 08:00,,,,\n");
        assertThat(report.json().getInt("failed")).isEqualTo(1);
        assertThat(report.body()).contains("NOT_YOUR_FACILITY");
    }

    @Test
    void aRefusedAttemptStandsInTheAuditTrail() {
        Case subject = new Case(sql, foreign);
        Calls.named("DIAGNOSE").make(BY_ROLE.get("CLINICIAN"), subject).expect(403);
        assertThat(sql.count("select count(*) from audit_entry where outcome = 'REFUSED' and actor = 'clinician.own'"
                        + " and detail = 'NOT_YOUR_FACILITY' and source = '127.0.0.1'"))
                .isPositive();
    }

    @Test
    void aSearchFindsNobodyOfAnotherHouse() {
        Case here = new Case(sql, own).present();
        Case there = new Case(sql, foreign).present();
        Api manager = BY_ROLE.get("FACILITY_MANAGER");
        assertThat(found(manager, here.person)).isEqualTo(1);
        assertThat(found(manager, there.person)).isZero();
    }

    private static int found(Api api, String text) {
        JsonArray items = api.get("api/people?q=" + text).expect(200).json().getJsonArray("items");
        return items.size();
    }

    @Test
    void aDispatcherReadsNoFullName() {
        Case subject = new Case(sql, own).present();
        Answer answer =
                BY_ROLE.get("DISPATCHER").get("api/people/" + subject.person).expect(200);
        assertThat(answer.body()).doesNotContain("案例");
    }
}
