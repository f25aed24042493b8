package lazaret.living.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import lazaret.living.RequestKind;
import lazaret.living.RequestState;
import lazaret.living.Stamp;
import lazaret.platform.RefusalException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LivingRequestTest {
    private static final Instant NOON = Instant.parse("2022-11-24T04:00:00Z");
    private static final Wish WISH = new Wish(RequestKind.MEAL, false, "不要辣", "tap-1");

    private final LivingRequest request = new LivingRequest(7, "H01", WISH, NOON);

    @Test
    void itIsReceivedThenInWorkThenDone() {
        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        request.take(at(60));
        assertThat(request.state()).isEqualTo(RequestState.IN_WORK);
        request.finish(at(120));
        assertThat(request.state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void itMayBeDoneWithoutHavingBeenTaken() {
        request.finish(at(60));
        assertThat(request.state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void aRoomMayWithdrawWhatIsInWork() {
        request.take(at(60));
        request.withdraw(at(61));
        assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void theSecondToTakeItIsToldWhoWasFirst() {
        request.take(new Stamp(NOON, NOON, "first"));
        RefusalException no = (RefusalException) catchThrowable(() -> request.take(at(1)));
        assertThat(no.first().code().name()).isEqualTo("REQUEST_IS_TAKEN");
        assertThat(no.first().arguments()).contains("first");
    }

    @Test
    void whatHasEndedEndsNotAgain() {
        request.withdraw(at(60));
        assertThat(codeOf(() -> request.finish(at(61)))).isEqualTo("REQUEST_HAS_ENDED");
        assertThat(codeOf(() -> request.refuse("无", at(61)))).isEqualTo("REQUEST_HAS_ENDED");
        assertThat(codeOf(() -> request.take(at(61)))).isEqualTo("REQUEST_HAS_ENDED");
        assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void nothingIsDoneBeforeItWasAskedForOrTaken() {
        assertThat(codeOf(() -> request.finish(at(-1)))).isEqualTo("BEFORE_THE_REQUEST");
        request.take(at(60));
        assertThat(codeOf(() -> request.finish(at(59)))).isEqualTo("BEFORE_THE_REQUEST");
        request.finish(at(60));
    }

    @Test
    void nothingIsDoneInTheFuture() {
        assertThat(codeOf(() -> Stamp.past(NOON.plusSeconds(1), NOON, "somebody")))
                .isEqualTo("TIME_IN_THE_FUTURE");
        assertThat(Stamp.past(NOON, NOON, "somebody").at()).isEqualTo(NOON);
    }

    @Test
    void aWishSaysUpToTwoHundredCharactersCountedAsPeopleCount() {
        assertThat(wish("𠮷".repeat(200)).words()).isEqualTo("𠮷".repeat(200));
        assertThat(codeOf(() -> wish("饭".repeat(201)))).isEqualTo("WORDS_ARE_TOO_LONG");
        assertThat(wish("  " + "饭".repeat(200) + "\u0000\u202e ").words()).isEqualTo("饭".repeat(200));
        assertThat(wish("一\r\n二").words()).isEqualTo("一\n二");
        assertThat(wish(null).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "'", "一"})
    void aWishWithoutANameOfItsOwnIsOfAnOldPage(String tap) {
        assertThat(codeOf(() -> new Wish(RequestKind.MEAL, false, "", tap))).isEqualTo("PAGE_IS_OUTDATED");
    }

    @Test
    void aWishIsForSomething() {
        assertThat(codeOf(() -> new Wish(null, false, "", "tap"))).isEqualTo("KIND_IS_MISSING");
    }

    private static Wish wish(String words) {
        return new Wish(RequestKind.MEAL, false, words, "tap");
    }

    private static Stamp at(int seconds) {
        Instant then = NOON.plusSeconds(seconds);
        return new Stamp(then, then, "somebody");
    }

    private static String codeOf(ThrowingCallable call) {
        return ((RefusalException) catchThrowable(call)).first().code().name();
    }
}
