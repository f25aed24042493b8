package lazaret.testing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Roles;
import lazaret.access.SignedIn;
import lazaret.platform.RefusalException;
import lazaret.stay.StayRefusal;
import lazaret.stay.bus.Approval;
import lazaret.stay.bus.BoardBus;
import lazaret.stay.bus.Boarded;
import lazaret.stay.bus.Boarding;
import lazaret.stay.bus.BusPlan;
import lazaret.stay.bus.ProposeRooms;
import lazaret.stay.bus.Seat;
import lazaret.testing.Hotel;
import lazaret.testing.Sql;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bus of two hundred before a hotel, on the real database: by the use cases, with other managers at the same time. */
@ArquillianTest
class BusIT {
    private static final SignedIn MANAGER =
            new SignedIn("tester", "tester", Roles.FACILITY_MANAGER, true, Set.of(), false);
    private static final SignedIn OF_ANOTHER_HOUSE =
            new SignedIn("tester", "tester", Roles.FACILITY_MANAGER, false, Set.of("ELSEWHERE"), false);
    private static final int MANAGERS = 8;

    @Inject
    private ProposeRooms proposeRooms;

    @Inject
    private BoardBus boardBus;

    @Inject
    private Actor actor;

    @Resource
    private ManagedExecutorService threads;

    private Sql sql;

    @Deployment
    static WebArchive product() {
        return Deployments.withTests(BusIT.class, Hotel.class, Sql.class);
    }

    @BeforeEach
    void open() {
        sql = Sql.of(
                System.getProperty("lazaret.db.url"),
                System.getProperty("lazaret.db.user"),
                System.getProperty("lazaret.db.password"));
    }

    @AfterEach
    void close() {
        sql.close();
    }

    @Test
    void twoHundredPeopleFillAHundredAndFiftyRoomsAndFiftyAreToldWhyNot() {
        Hotel hotel = Hotel.build(sql, "BUS-FULL", 150);
        List<String> people = hotel.contacts(sql, 200);
        actor.takeRole(Roles.FACILITY_MANAGER);
        Caller.as(MANAGER, "127.0.0.1", () -> {
            BusPlan plan = proposeRooms.propose(hotel.code(), people);
            assertThat(plan.seats()).hasSize(150);
            assertThat(plan.refused().values()).hasSize(50).allSatisfy(why -> assertThat(why.code())
                    .isEqualTo(StayRefusal.NO_SUITABLE_BED));
            assertThat(held(hotel)).as("a plan holds nothing").isZero();
            assertThat(boardBus.board(wishes(plan), null, null)).hasSize(150).allMatch(Boarded::isDone);
            assertThat(held(hotel)).isEqualTo(150);
            List<Boarded> arrived = boardBus.board(reserved(hotel), null, Instant.now());
            assertThat(arrived).hasSize(150).allMatch(Boarded::isDone);
        });
        assertThat(sql.count(
                        "select count(*) from stay where facility_code = ? and arrived_at is not null", hotel.code()))
                .isEqualTo(150);
        assertThat(sql.count("select count(distinct bed_id) from stay where facility_code = ?", hotel.code()))
                .isEqualTo(150);
    }

    @Test
    void aBedThatSomebodyElseTookMeanwhileStopsNobodyBehindIt() {
        Hotel hotel = Hotel.build(sql, "BUS-LATE", 5);
        List<String> people = hotel.contacts(sql, 6);
        actor.takeRole(Roles.FACILITY_MANAGER);
        Caller.as(MANAGER, "127.0.0.1", () -> {
            List<Boarding> wishes = wishes(proposeRooms.propose(hotel.code(), people.subList(0, 5)));
            String taken = wishes.get(2).seat().bed();
            stay(people.get(5), taken, "null");
            List<Boarded> answers = boardBus.board(wishes, null, Instant.now());
            assertThat(answers).extracting(Boarded::isDone).containsExactly(true, true, false, true, true);
            assertThat(answers.get(2).refusals().get(0).code()).isEqualTo(StayRefusal.BED_IS_RESERVED);
        });
    }

    @Test
    void aChildWhoseMotherWasRefusedIsNotPutIntoTheRoomSheHasElsewhere() {
        Hotel old = Hotel.build(sql, "BUS-OLD", 1);
        Hotel hotel = Hotel.build(sql, "BUS-NEW", 2);
        List<String> people = hotel.contacts(sql, 3);
        sql.run("update person set household = 'JB' where number = ? or number = ?", people.get(0), people.get(1));
        sql.run("update person set birth_date = current_date - 2000 where number = ?", people.get(1));
        stay(people.get(0), old.bed(0), "now()");
        actor.takeRole(Roles.FACILITY_MANAGER);
        Caller.as(MANAGER, "127.0.0.1", () -> {
            BusPlan plan = proposeRooms.propose(hotel.code(), people.subList(0, 2));
            stay(people.get(2), plan.seats().get(0).bed(), "null");
            List<Boarded> answers = boardBus.board(wishes(plan), new Approval("院长", "母子"), Instant.now());
            assertThat(answers).hasSize(2).noneMatch(Boarded::isDone);
            assertThat(answers.get(1).refusals().get(0).code()).isEqualTo(StayRefusal.PAIR_IS_NOT_IN_THE_ROOM);
        });
        assertThat(held(old)).isEqualTo(1);
    }

    @Test
    void whoIsAwaitedInAnotherHouseIsToldSoInThePlan() {
        Hotel other = Hotel.build(sql, "BUS-OTHER", 1);
        Hotel hotel = Hotel.build(sql, "BUS-HERE", 2);
        List<String> people = hotel.contacts(sql, 2);
        stay(people.get(0), other.bed(0), "null");
        actor.takeRole(Roles.FACILITY_MANAGER);
        Caller.as(MANAGER, "127.0.0.1", () -> {
            BusPlan plan = proposeRooms.propose(hotel.code(), people);
            assertThat(plan.seats()).extracting(Seat::person).containsExactly(people.get(1));
            assertThat(plan.refused().get(people.get(0)).code()).isEqualTo(StayRefusal.PERSON_HAS_A_RESERVATION);
        });
    }

    private void stay(String person, String bed, String arrivedAt) {
        sql.run(
                "insert into stay (person_id, bed_id, facility_code, party, exclusive_room, reserved_at, reserved_by,"
                        + " arrived_at, arrived_by) select p.id, b.id, b.facility_code, p.id, b.room_id,"
                        + " now() - interval '1 minute', 'another', " + arrivedAt
                        + ", 'another' from person p, bed b where p.number = ? and b.code = ?",
                person,
                bed);
    }

    @Test
    void managersWhoPressAtTheSameTimeGiveNoBedTwiceAndAnswerEachPersonOnce() throws Exception {
        Hotel hotel = Hotel.build(sql, "BUS-RACE", 30);
        List<String> people = hotel.contacts(sql, 30 * MANAGERS);
        actor.takeRole(Roles.FACILITY_MANAGER);
        List<List<Boarding>> buses = new ArrayList<>();
        Caller.as(MANAGER, "127.0.0.1", () -> {
            for (int i = 0; i < MANAGERS; i++) {
                buses.add(wishes(proposeRooms.propose(hotel.code(), people.subList(30 * i, 30 * i + 30))));
            }
        });
        assertThat(buses).allSatisfy(bus -> assertThat(bus).hasSize(30));
        List<Boarded> answers = allAtOnce(buses);
        assertThat(answers).extracting(Boarded::person).containsExactlyInAnyOrderElementsOf(people);
        assertThat(answers.stream().filter(Boarded::isDone)).hasSize(30);
        assertThat(answers.stream().filter(a -> !a.isDone()))
                .allSatisfy(a -> assertThat(a.refusals().get(0).code()).isInstanceOf(StayRefusal.class));
        assertThat(held(hotel)).isEqualTo(30);
        assertThat(sql.count("select count(distinct bed_id) from stay where facility_code = ?", hotel.code()))
                .isEqualTo(30);
    }

    @Test
    void onlyAManagerOfTheHouseBoardsABus() {
        Hotel hotel = Hotel.build(sql, "BUS-DENY", 2);
        List<String> people = hotel.contacts(sql, 2);
        actor.takeRole(Roles.FACILITY_MANAGER);
        List<Boarding> wishes = new ArrayList<>();
        Caller.as(MANAGER, "127.0.0.1", () -> wishes.addAll(wishes(proposeRooms.propose(hotel.code(), people))));
        Caller.as(OF_ANOTHER_HOUSE, "127.0.0.1", () -> {
            assertThatThrownBy(() -> proposeRooms.propose(hotel.code(), people))
                    .isInstanceOfSatisfying(
                            RefusalException.class,
                            no -> assertThat(no.first().code()).isEqualTo(AccessRefusal.NOT_YOUR_FACILITY));
            assertThat(boardBus.board(wishes, null, null))
                    .hasSize(2)
                    .allSatisfy(a -> assertThat(a.refusals().get(0).code()).isEqualTo(AccessRefusal.NOT_YOUR_FACILITY));
        });
        for (String role : List.of(Roles.OFFICIAL, Roles.CLINICIAN, Roles.DISPATCHER, Roles.HYGIENE)) {
            actor.takeRole(role);
            assertThatThrownBy(() -> proposeRooms.propose(hotel.code(), people)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> boardBus.board(wishes, null, null)).isInstanceOf(EJBAccessException.class);
        }
        assertThat(held(hotel)).isZero();
    }

    private List<Boarded> allAtOnce(List<List<Boarding>> buses) throws Exception {
        CyclicBarrier start = new CyclicBarrier(buses.size());
        List<Future<List<Boarded>>> running = new ArrayList<>();
        for (List<Boarding> bus : buses) {
            running.add(threads.submit(() -> {
                List<Boarded> answers = new ArrayList<>();
                start.await();
                Caller.as(MANAGER, "127.0.0.1", () -> answers.addAll(boardBus.board(bus, null, null)));
                return answers;
            }));
        }
        List<Boarded> answers = new ArrayList<>();
        for (Future<List<Boarded>> one : running) {
            answers.addAll(one.get());
        }
        return answers;
    }

    private static List<Boarding> wishes(BusPlan plan) {
        return plan.seats().stream()
                .map(seat -> new Boarding(seat.person(), null, seat))
                .toList();
    }

    private List<Boarding> reserved(Hotel hotel) {
        return sql
                .rows(
                        "select p.number, 'S' || s.id from stay s join person p on p.id = s.person_id"
                                + " where s.facility_code = ? and s.arrived_at is null",
                        hotel.code())
                .stream()
                .map(row -> new Boarding((String) row.get(0), (String) row.get(1), null))
                .toList();
    }

    private long held(Hotel hotel) {
        return sql.count("select count(*) from stay where facility_code = ? and hold_ended_at is null", hotel.code());
    }
}
