package lazaret.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import lazaret.testing.Database;
import lazaret.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CertificatesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-05T00:00:00Z"), ZoneOffset.UTC);
    private static final SigningKey KEY = new SigningKey(KeyFile.generated());
    private static Database database;
    private static Sql sql;
    private static int count;

    @BeforeAll
    static void start() {
        database = Database.empty();
        sql = database.sql();
        sql.run("insert into facility (code, kind, name, district, opened_on)"
                + " values ('F01', 'FIELD_HOSPITAL', '东湖方舱', '武昌', '2022-01-01')");
        sql.run("insert into unit (facility_code, name, kind) values ('F01', 'A', 'SECTION_F')");
        sql.run(
                "insert into account (username, display_name, role, password_hash, must_change, all_facilities)"
                        + " values ('wang', '王医生', 'CLINICIAN', '-', false, true), ('li', '李医生', 'CLINICIAN', '-', false, true)");
        sql.run("insert into policy_version (id, kind, valid_from, document, source) values ('T1', 'DISCHARGE',"
                + " '2022-03-15', '{\"sourceInEnglish\": \"9th\", \"unverified\": [\"days\"], \"followUp\":"
                + " {\"days\": 14, \"testDays\": [2], \"visitWeeks\": [2, 4]}}', '第九版')");
        publish(KEY);
    }

    @AfterAll
    static void stop() {
        sql.close();
        database.close();
    }

    private static void publish(SigningKey key) {
        database.inTransaction(em -> {
            new PublishedKeys(em, key, CLOCK).publishOwn();
            return null;
        });
    }

    private static <T> T with(SigningKey key, Function<Certificates, T> work) {
        return database.inTransaction((EntityManager em) -> work.apply(new Certificates(em, key, CLOCK)));
    }

    private static SignedCertificate issue(String number) {
        return with(KEY, all -> all.issue(number, "wang"));
    }

    private static Optional<Certificates.Kept> scan(String path) {
        String[] parts = path.split("/");
        return with(KEY, all -> all.genuine(parts[2], parts[3]));
    }

    /** Somebody who came by a transfer and left; the number of the certificate. */
    private static String leaver(String category, String reason) {
        count++;
        Object person = sql.one(
                "insert into person (number, name, sex, birth_date, paper_type, paper_number, found_at, recorded_by)"
                        + " values (?, '𠮷小怡', 'F', '1990-05-06', 'PASSPORT', ?, '2022-11-20T00:00:00Z', 't') returning id",
                "L" + count,
                "E" + count);
        sql.run(
                "insert into category_entry (person_id, category, at, recorded_by) values (?, ?, '2022-11-20T00:00:00Z', 't')",
                person,
                category);
        Object room = sql.one(
                "insert into room (facility_code, unit_id, number, zone, own_bathroom, accessible, ventilated,"
                        + " negative_pressure) select 'F01', id, ?, 'CONTAMINATED', true, false, true, false from unit"
                        + " returning id",
                "R" + count);
        stay(person, room, "1", "2022-11-01T00:00:00Z", "2022-11-05T00:00:00Z", "RELEASE");
        stay(person, room, "2", "2022-11-21T01:15:59Z", "2022-11-22T00:00:00Z", "TRANSFER");
        Object stay = stay(person, room, "3", "2022-11-22T00:00:00Z", "2022-12-01T15:59:00Z", reason);
        sql.run(
                "insert into clearance_decision (stay_id, certificate, policy_id, clear, criteria, decided_at, decided_by,"
                        + " recorded_at) values (?, ?, 'T1', true, cast(? as jsonb), '2022-12-01T15:59:00Z', 'wang',"
                        + " '2022-12-01T16:00:00Z')",
                stay,
                reason.equals("DEATH") ? null : "C" + stay,
                "[{\"code\": \"IMAGING_IMPROVED\", \"met\": true, \"evidence\": \"clearance.evidence.imaging.improved\","
                        + " \"arguments\": [\"2022-11-30T16:30:00Z\"]}]");
        return "C" + stay;
    }

    private static Object stay(Object person, Object room, String bed, String from, String to, String reason) {
        Object id = sql.one(
                "insert into bed (code, room_id, facility_code, position) values (?, ?, 'F01', ?) returning id",
                "F01-R" + count + "-" + bed,
                room,
                bed);
        return sql.one(
                "insert into stay (person_id, bed_id, facility_code, party, reserved_at, reserved_by, arrived_at,"
                        + " arrived_by, departed_at, departed_by, departure_reason) values (?, ?, 'F01', ?,"
                        + " cast(? as timestamptz), 't', cast(? as timestamptz), 't', cast(? as timestamptz), 't', ?)"
                        + " returning id",
                person,
                id,
                person,
                from,
                from,
                to,
                reason);
    }

    @Test
    void saysWhatTheDecisionTheStayAndTheRegisterSay() {
        Certificate paper = issue(leaver("CONFIRMED", "DISCHARGE")).certificate();
        assertThat(paper.kind()).isEqualTo(CertificateKind.DISCHARGE);
        assertThat(paper.holder().name()).isEqualTo("𠮷小怡");
        assertThat(paper.isolation().since())
                .as("with the transfer, without the isolation before")
                .isEqualTo("2022-11-21T01:15:59Z");
        assertThat(paper.isolation().until()).isEqualTo("2022-12-01T15:59:00Z");
        assertThat(paper.issuedOn())
                .as("midnight has passed where the facility is")
                .isEqualTo("2022-12-02");
        assertThat(paper.basis().policy()).isEqualTo("T1");
        assertThat(paper.basis().unverified()).isTrue();
        assertThat(paper.basis().signedBy()).isEqualTo("王医生 (wang)");
        assertThat(paper.basis().duties().visitDays()).containsExactly(14, 28);
        assertThat(paper.criteria().get(0).sentence(Locale.CHINA)).contains("2022-12-01 00:30");
    }

    @Test
    void anOverrideNamesBothAndIsOfTheKindOfTheCategory() {
        String number = leaver("CLOSE_CONTACT", "OVERRIDE");
        sql.run(
                "insert into override_request (stay_id, kind, at, reason, requested_by, confirmed_by, confirmed_at)"
                        + " values (?, 'OVERRIDE', now(), '家中有急事', 'li', 'wang', now())",
                Long.valueOf(number.substring(1)));
        Certificate paper = issue(number).certificate();
        assertThat(paper.byOverride()).isTrue();
        assertThat(paper.kind()).isEqualTo(CertificateKind.RELEASE);
        assertThat(paper.basis().askedBy()).isEqualTo("李医生 (li)");
        assertThat(paper.basis().signedBy()).isEqualTo("王医生 (wang)");
    }

    @Test
    void saysTheSameAgainWhateverIsCorrectedLater() {
        String number = leaver("CONFIRMED", "DISCHARGE");
        SignedCertificate first = issue(number);
        sql.run("update person set name = '另一个名字' where name = '𠮷小怡'");
        sql.run("update account set display_name = '改名' where username = 'wang'");
        SignedCertificate again = with(new SigningKey(KeyFile.generated()), all -> all.issue(number, "li"));
        sql.run("update person set name = '𠮷小怡' where name = '另一个名字'");
        sql.run("update account set display_name = '王医生' where username = 'wang'");
        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(again.path()).isEqualTo(first.path());
    }

    @Test
    void whoeverHasThePaperAndThePublicKeyVerifiesItAlone() throws Exception {
        SignedCertificate paper = issue(leaver("CONFIRMED", "DISCHARGE"));
        String content = (String) sql.one(
                "select content from certificate where number = ?",
                paper.certificate().number());
        String fingerprint = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        String typed =
                "lazaret-certificate-1\n" + paper.certificate().number() + "\nDISCHARGE\n2022-12-02\n𠮷小怡\nPASSPORT\n"
                        + paper.certificate().holder().paperNumber() + "\n" + fingerprint + "\n";
        byte[] signed = Base64.getUrlDecoder().decode(paper.path().replaceFirst(".*/", ""));
        assertThat(isGenuine(typed, signed)).isTrue();
        assertThat(isGenuine(typed.replace("𠮷", "吉"), signed)).isFalse();
        assertThat(isGenuine(typed.replace("12-02", "12-03"), signed)).isFalse();
    }

    private static boolean isGenuine(String typed, byte[] signed) throws Exception {
        String pem = database.inTransaction(em -> new PublishedKeys(em, KEY, CLOCK).asText());
        String own = pem.substring(pem.indexOf("# " + KEY.id())).split("-----")[2];
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(own))));
        signature.update(typed.getBytes(StandardCharsets.UTF_8));
        return signature.verify(signed);
    }

    @Test
    void aPaperOfAnOldKeyStaysValidAndAForeignKeyIsUnknown() {
        SigningKey old = new SigningKey(KeyFile.generated());
        publish(old);
        String number = leaver("CONFIRMED", "DISCHARGE");
        SignedCertificate paper = with(old, all -> all.issue(number, "wang"));
        assertThat(paper.keyId()).isEqualTo(old.id()).isNotEqualTo(KEY.id());
        assertThat(scan(paper.path())).isPresent();
        byte[] forged =
                new SigningKey(KeyFile.generated()).sign(Statement.of(paper.certificate(), paper.fingerprint()));
        assertThat(scan("/check/" + number + "/"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(forged)))
                .isEmpty();
    }

    @Test
    void whatWasTamperedWithIsUnknown() {
        SignedCertificate paper = issue(leaver("CONFIRMED", "DISCHARGE"));
        SignedCertificate other = issue(leaver("CONFIRMED", "DISCHARGE"));
        String path = paper.path();
        String signature = path.replaceFirst(".*/", "");
        char wrong = signature.charAt(40) == 'A' ? 'B' : 'A';
        assertThat(scan(path)).isPresent();
        assertThat(scan("/check/" + other.certificate().number() + "/" + signature))
                .isEmpty();
        assertThat(scan(path.substring(0, path.length() - 46) + wrong + path.substring(path.length() - 45)))
                .isEmpty();
        // the same 64 bytes, written otherwise
        char last = path.charAt(path.length() - 1);
        assertThat(scan(path.substring(0, path.length() - 1) + (char) (last + 1)))
                .isEmpty();
        assertThat(scan(path + "A")).isEmpty();
        assertThat(scan("/check/C999999999/" + signature)).isEmpty();
        assertThat(scan("/check/' or 1=1/" + signature)).isEmpty();
    }

    @Test
    void aVoidedDepartureRevokesThePaperAndItIsPrintedNoMore() {
        String number = leaver("CONFIRMED", "DISCHARGE");
        SignedCertificate paper = issue(number);
        assertThat(scan(paper.path()).orElseThrow().revoked()).isFalse();
        sql.run(
                "update stay set voided_at = now(), voided_by = 'wang', void_reason = '误点' where id = ?",
                Long.valueOf(number.substring(1)));
        assertThat(scan(paper.path()).orElseThrow().revoked()).isTrue();
        assertThatThrownBy(() -> with(KEY, all -> all.facilityOf(number)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        no -> assertThat(no.first().code()).isEqualTo(CertificateRefusal.CERTIFICATE_IS_REVOKED));
    }

    @Test
    void aDeathHasNone() {
        String number = leaver("CONFIRMED", "DEATH");
        assertThatThrownBy(() -> with(KEY, all -> all.facilityOf(number)))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        no -> assertThat(no.first().code()).isEqualTo(CertificateRefusal.NO_SUCH_CERTIFICATE));
        assertThat(Texts.of(Texts.CHINESE, CertificateRefusal.NO_SUCH_CERTIFICATE.refusal(number)))
                .contains(number);
    }

    @Test
    void whatIsKeptIsNeverChanged() {
        String number = issue(leaver("CONFIRMED", "DISCHARGE")).certificate().number();
        assertThatThrownBy(() -> sql.run("update certificate set content = '{}' where number = ?", number))
                .hasMessageContaining("never updated");
        assertThatThrownBy(() -> sql.run("delete from signing_key")).hasMessageContaining("never deleted");
    }
}
