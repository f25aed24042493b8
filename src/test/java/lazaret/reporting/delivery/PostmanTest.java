package lazaret.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails on their way through a real SMTP server that is there, away, or dies. */
class PostmanTest {
    private static final String USER = "lazaret";
    private static final String PASSWORD = "a password";

    private final Outboxes city = new Outboxes();
    private GreenMail server;
    private int port;

    @BeforeEach
    void open() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    private void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("lazaret@lazaret.example.org", USER, PASSWORD);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        city.close();
    }

    @Test
    void aMailCarriesTheFileUnderItsOwnNumberAndNamesNobodyInItsSubject() throws Exception {
        city.subscribe("han", "BUL-1");
        round();
        MimeMessage mail = server.getReceivedMessages()[0];
        long due = city.instant().getEpochSecond();
        assertThat(mail.getMessageID()).isEqualTo("<lazaret-1-" + due + "@lazaret.example.org>");
        assertThat(mail.getSubject()).isEqualTo("驿安 2022-11-24 08:00：疫情日报");
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("han@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Multipart parts = (Multipart) mail.getContent();
        assertThat((String) parts.getBodyPart(0).getContent())
                .contains("疫情日报", "BUL-1", "https://lazaret.example.org/reporting/subscriptions.xhtml");
        Part file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("BUL-1.pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(Outboxes.FILE);
        assertThat(city.ask("select state || ' ' || attempts || ' ' || (trouble is null) from report_mail"))
                .isEqualTo("SENT 1 true");
    }

    @Test
    void afterAnHourWithoutAServerEverySubscriptionHasArrivedOnce() throws Exception {
        server.stop();
        List<String> subscribers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            subscribers.add("official" + i);
            city.subscribe("official" + i, "BUL-1");
        }
        for (int minute = 0; minute < 60; minute++) {
            round();
            city.wait(Duration.ofMinutes(1));
        }
        // at 0, 1, 3, 7, 15 and 31 minutes
        assertThat(city.ask(
                        "select string_agg(distinct state || ' ' || attempts || ' ' || trouble, ',') from report_mail"))
                .isEqualTo("WAITING 6 NO_ANSWER");
        start();
        for (int minute = 0; minute < 31; minute++) {
            round();
            city.wait(Duration.ofMinutes(1));
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(PostmanTest::recipient))
                .containsExactlyInAnyOrderElementsOf(
                        subscribers.stream().map(name -> name + "@example.org").toList());
        assertThat(city.ask("select string_agg(distinct state || ' ' || attempts, ',') from report_mail"))
                .isEqualTo("SENT 7");
    }

    @Test
    void aNodeThatDiesAfterTheServerTookTheMailSendsItAgainUnderTheSameMessageId() throws Exception {
        city.subscribe("han", "BUL-1");
        AtomicBoolean dead = new AtomicBoolean();
        Carrier dying = mail -> {
            smtp().carry(mail);
            if (dead.compareAndSet(false, true)) {
                city.die();
            }
        };
        assertThatThrownBy(() -> city.postman(dying).round()).isInstanceOf(IllegalStateException.class);
        assertThat(city.ask("select state || ' ' || attempts from report_mail")).isEqualTo("WAITING 0");
        city.wait(Duration.ofMinutes(10));
        city.postman(dying).round();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(city.ask("select state from report_mail")).isEqualTo("SENT");
    }

    @Test
    void anotherNodePassesOverTheMailThatIsBeingSent() {
        city.subscribe("han", "BUL-1");
        city.subscribe("wu", "BUL-1");
        AtomicInteger carried = new AtomicInteger();
        Carrier counting = mail -> carried.incrementAndGet();
        city.postman(mail -> {
                    // while the first node holds this mail, the second sends what is left
                    city.postman(counting).round();
                    carried.incrementAndGet();
                })
                .round();
        assertThat(carried).hasValue(2);
    }

    @Test
    void whoeverLostTheRightGetsNothing() {
        city.subscribe("disabled", "BUL-1");
        city.subscribe("clinician", "BUL-1");
        city.subscribe("names", "CON-1");
        city.subscribe("official", "BUL-1");
        city.database.run("update account set active = false where username = 'disabled'");
        city.database.run("update account set role = 'CLINICIAN' where username = 'clinician'");
        round();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(PostmanTest::recipient))
                .containsExactly("official@example.org");
        assertThat(city.ask("select count(*) from report_mail where state = 'WITHHELD' and trouble = 'RIGHT_IS_GONE'"))
                .isEqualTo("3");
    }

    @Test
    void anAddressThatIsRefusedIsGivenUpAndTheOthersAreSent() {
        city.subscribe("han", "BUL-1");
        city.subscribe("wu", "BUL-1");
        city.postman(mail -> {
                    if (recipient(mail).startsWith("han")) {
                        throw new SendFailedException("550", null, null, null, mail.getAllRecipients());
                    }
                    smtp().carry(mail);
                })
                .round();
        assertThat(city.ask(
                        "select string_agg(state || ' ' || coalesce(trouble, ''), ',' order by id) from report_mail"))
                .isEqualTo("FAILED ADDRESS_REFUSED,SENT ");
    }

    @Test
    void aMailAtWhichTheLineBreaksKeepsNoOtherBack() throws Exception {
        for (String name : List.of("han", "wu", "li")) {
            city.subscribe(name, "BUL-1");
        }
        try (MoodyServer moody = new MoodyServer(Map.of("han", MoodyServer.BREAKS))) {
            city.postman(new SmtpServer(settings(moody.port(), null))).round();
            assertThat(moody.taken).containsExactly("wu@example.org", "li@example.org");
        }
        assertThat(troubles()).isEqualTo("WAITING 1 NO_ANSWER,SENT 1 ,SENT 1 ");
    }

    @Test
    void aMailThatIsRefusedForGoodIsGivenUpAndOneThatIsRefusedForNowWaits() throws Exception {
        for (String name : List.of("han", "wu", "li")) {
            city.subscribe(name, "BUL-1");
        }
        try (MoodyServer moody = new MoodyServer(Map.of("han", "554 5.7.1 no", "wu", "452 4.2.2 full"))) {
            city.postman(new SmtpServer(settings(moody.port(), null))).round();
        }
        assertThat(troubles()).isEqualTo("FAILED 1 MAIL_REFUSED_FOR_GOOD,WAITING 1 MAIL_REFUSED,SENT 1 ");
    }

    @Test
    void aMailThatTheProgramCannotSendKeepsNoOtherBackEither() {
        city.subscribe("han", "BUL-1");
        city.subscribe("wu", "BUL-1");
        city.postman(mail -> {
                    if (recipient(mail).startsWith("han")) {
                        throw new IllegalArgumentException("no mail");
                    }
                    smtp().carry(mail);
                })
                .round();
        assertThat(troubles()).isEqualTo("WAITING 1 MAIL_REFUSED,SENT 1 ");
    }

    @Test
    void aServerThatDoesNotTakeThePasswordIsAskedOnceInARound() {
        for (String name : List.of("han", "wu", "li")) {
            city.subscribe(name, "BUL-1");
        }
        AtomicInteger asked = new AtomicInteger();
        city.postman(mail -> {
                    asked.incrementAndGet();
                    new SmtpServer(settings(port, "another")).carry(mail);
                })
                .round();
        assertThat(asked).hasValue(1);
        assertThat(troubles())
                .isEqualTo("WAITING 1 SIGN_IN_REFUSED,WAITING 1 SIGN_IN_REFUSED,WAITING 1 SIGN_IN_REFUSED");
    }

    @Test
    void aMailIsGivenUpAfterThreeDaysOfAttempts() {
        city.subscribe("han", "BUL-1");
        server.stop();
        round();
        city.wait(Duration.ofDays(3));
        round();
        assertThat(city.ask("select state from report_mail")).isEqualTo("WAITING");
        city.wait(Duration.ofMinutes(2));
        round();
        assertThat(city.ask("select state from report_mail")).isEqualTo("FAILED");
    }

    private void round() {
        city.postman(smtp()).round();
    }

    private SmtpServer smtp() {
        return new SmtpServer(settings(port, PASSWORD));
    }

    /** @param password null for a server that asks for none */
    private static MailSettings settings(int port, String password) {
        return new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                password == null ? null : USER,
                password,
                "lazaret@lazaret.example.org");
    }

    private String troubles() {
        return city.ask("select string_agg(state || ' ' || attempts || ' ' || coalesce(trouble, ''), ',' order by id)"
                + " from report_mail");
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
