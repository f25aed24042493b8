package lazaret.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lazaret.hygiene.HygieneRefusal;
import lazaret.platform.RefusalCode;
import lazaret.platform.RefusalException;
import lazaret.stay.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TransferTest {
    private static final Instant EIGHT = Instant.parse("2022-11-24T00:00:00Z");
    private static final Hold BED = new Hold(7L, null);
    private static final Wish WISH = new Wish("R00001", "", null, null, null, null);

    /** What every step answers in every state: a letter for each kind, in the order of {@link StepKind}. */
    @ParameterizedTest
    @CsvSource({
        // +: allowed, =: recorded already, >: comes later, .: over, !: somebody is aboard
        "REQUESTED,                    +>>>>>>+>",
        "ASSIGNED,                     =+>>>>+++",
        "DEPARTED,                     ==+>>>+++",
        "PICKED_UP,                    ===+>>+!+",
        "HANDED_OVER,                  ====+>...",
        "VEHICLE_DISINFECTED,          =====+...",
        "CLOSED,                       ======...",
        "ABORTED_WHEN_REQUESTED,       .......=.",
        "ABORTED_WHEN_ASSIGNED,        =......=.",
        "ABORTED_WHEN_DEPARTED,        ==..+>.=."
    })
    void everyStepInEveryStateIsAllowedOrRefusedWithItsCode(String state, String answers) {
        for (StepKind kind : StepKind.values()) {
            assertThat(answer(in(state), kind)).as(kind + " when " + state).isEqualTo(answers.charAt(kind.ordinal()));
        }
    }

    private static char answer(Transfer transfer, StepKind kind) {
        try {
            record(transfer, kind, EIGHT.plusSeconds(900));
            return '+';
        } catch (RefusalException refused) {
            return switch ((TransferRefusal) refused.refusals().get(0).code()) {
                case STEP_IS_RECORDED -> '=';
                case STEP_COMES_LATER -> '>';
                case TRANSFER_IS_OVER -> '.';
                case SOMEBODY_IS_ABOARD -> '!';
                default -> '?';
            };
        }
    }

    @Test
    void aStepMayBeEnteredLateButNotBeforeTheOneBeforeIt() {
        Transfer transfer = in("ASSIGNED");
        record(transfer, StepKind.DEPARTED, EIGHT.plusSeconds(60));
        refuses(TransferRefusal.OUT_OF_ORDER, () -> record(transfer, StepKind.PICKED_UP, EIGHT.plusSeconds(59)));
        record(transfer, StepKind.PICKED_UP, EIGHT.plusSeconds(60));
    }

    @Test
    void nothingComesBeforeTheRequest() {
        refuses(TransferRefusal.OUT_OF_ORDER, () -> record(in("REQUESTED"), StepKind.ABORTED, EIGHT.minusNanos(1)));
    }

    @Test
    void aDiversionHoldsTheOtherBedAndTheHandOverHoldsNone() {
        Transfer transfer = in("PICKED_UP");
        assertThat(transfer.held()).isEqualTo(BED);
        transfer.divert(new Hold(8L, 9L), "病区满员", at(900));
        assertThat(transfer.held().stays()).containsExactly(8L, 9L);
        transfer.handOver("护士", at(901));
        assertThat(transfer.held().stays()).isEmpty();
        assertThat(transfer.vehicle()).contains("冀A·D0001");
    }

    @Test
    void anotherVehicleTakesOverAndTheBedStaysHeld() {
        Transfer transfer = in("PICKED_UP");
        transfer.replaceVehicle("冀A·D0002", "抛锚", at(900));
        assertThat(transfer.vehicle()).contains("冀A·D0002");
        assertThat(transfer.held()).isEqualTo(BED);
        assertThat(transfer.isAboard()).isTrue();
        transfer.replaceVehicle("冀A·D0003", "负压失效", at(901));
        transfer.handOver("护士", at(902));
        assertThat(transfer.plate()).contains("冀A·D0003");
    }

    @Test
    void whoeverWasFetchedAtHomeMayBeBroughtBackThere() {
        Transfer transfer = in("DEPARTED");
        transfer.pickUp(Hold.NOTHING, null, at(900));
        transfer.abort("本人突发急症改由120处置", at(901));
        assertThat(transfer.state()).isEqualTo(TransferState.ABORTED);
        assertThat(transfer.held()).isEqualTo(Hold.NOTHING);
        assertThat(transfer.vehicle()).as("waits for its disinfection").isPresent();
    }

    @ParameterizedTest
    @CsvSource({"REQUESTED, false", "ASSIGNED, false", "DEPARTED, true"})
    void anAbortedVehicleThatLeftWaitsForItsDisinfection(String state, boolean waits) {
        Transfer transfer = in(state);
        record(transfer, StepKind.ABORTED, EIGHT.plusSeconds(900));
        assertThat(transfer.vehicle().isPresent()).isEqualTo(waits);
    }

    @Test
    void theVehicleIsVerifiedByAnotherAndThenFree() {
        Transfer transfer = in("VEHICLE_DISINFECTED");
        refuses(
                HygieneRefusal.VERIFIED_BY_ANOTHER,
                () -> transfer.verifyVehicle(entry(EIGHT.plusSeconds(900), "crew")));
        assertThat(transfer.vehicle()).isPresent();
        record(transfer, StepKind.VEHICLE_VERIFIED, EIGHT.plusSeconds(900));
        assertThat(transfer.vehicle()).isEmpty();
        assertThat(transfer.state()).isEqualTo(TransferState.CLOSED);
    }

    @ParameterizedTest
    @MethodSource("unsaid")
    void reasonsAndSignaturesAreAsked(TransferRefusal refusal, Runnable step) {
        refuses(refusal, step);
    }

    static Stream<Arguments> unsaid() {
        return Stream.of(
                Arguments.of(TransferRefusal.REASON_IS_MISSING, (Runnable)
                        () -> in("ASSIGNED").abort(" ", at(900))),
                Arguments.of(TransferRefusal.REASON_IS_MISSING, (Runnable)
                        () -> in("ASSIGNED").divert(BED, null, at(900))),
                Arguments.of(TransferRefusal.REASON_IS_MISSING, (Runnable)
                        () -> in("ASSIGNED").replaceVehicle("冀A·D0002", "", at(900))),
                Arguments.of(TransferRefusal.SIGNATURE_IS_MISSING, (Runnable)
                        () -> in("PICKED_UP").handOver(" ", at(900))));
    }

    private static Transfer in(String state) {
        Transfer transfer = Transfer.request(1, WISH, Destination.facility("H01"), null, stamp(EIGHT, "dispatcher"));
        String aborted = "ABORTED_WHEN_";
        if (state.startsWith(aborted)) {
            Transfer before = in(state.substring(aborted.length()));
            record(before, StepKind.ABORTED, EIGHT.plusSeconds(800));
            return before;
        }
        List<String> states =
                Arrays.stream(TransferState.values()).map(Enum::name).toList();
        for (int i = 0; i < states.indexOf(state); i++) {
            record(transfer, StepKind.values()[i], EIGHT.plusSeconds(i));
        }
        return transfer;
    }

    private static void record(Transfer transfer, StepKind kind, Instant at) {
        Entry entry = entry(at, kind == StepKind.VEHICLE_VERIFIED ? "other" : "crew");
        switch (kind) {
            case ASSIGNED -> transfer.assign("冀A·D0001", BED, entry);
            case DEPARTED -> transfer.depart(entry);
            case PICKED_UP -> transfer.pickUp(new Hold(3L, null), IdentifiedBy.PAPER, entry);
            case HANDED_OVER -> transfer.handOver("护士", entry);
            case VEHICLE_DISINFECTED -> transfer.disinfectVehicle("含氯消毒剂", 30, entry);
            case VEHICLE_VERIFIED -> transfer.verifyVehicle(entry);
            case DIVERTED -> transfer.divert(BED, "满员", entry);
            case VEHICLE_REPLACED -> transfer.replaceVehicle("冀A·D0002", "抛锚", entry);
            case ABORTED -> transfer.abort("不再需要", entry);
        }
    }

    private static Entry at(long seconds) {
        return entry(EIGHT.plusSeconds(seconds), "crew");
    }

    private static Entry entry(Instant at, String by) {
        return Entry.of(stamp(at, by));
    }

    private static Stamp stamp(Instant at, String by) {
        return new Stamp(at, EIGHT.plusSeconds(10_000), by);
    }

    private static void refuses(RefusalCode code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(RefusalException.class, refused -> assertThat(
                        refused.refusals().get(0).code())
                .isEqualTo(code));
    }
}
