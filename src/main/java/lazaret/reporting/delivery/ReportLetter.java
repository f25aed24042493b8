package lazaret.reporting.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import lazaret.platform.Texts;

/** A mail with its reports attached: what a mail server and everybody on the way can read of it names nobody. */
final class ReportLetter {
    private static final int MOST_IN_SUBJECT = 3;

    private final WaitingMail mail;
    private final Locale language;

    ReportLetter(WaitingMail mail) {
        this.mail = mail;
        this.language = mail.language();
    }

    MimeMessage from(String sender, Instant now) throws MessagingException {
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.messageId());
            }
        };
        letter.setFrom(new InternetAddress(sender));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        letter.setSubject(subject(), StandardCharsets.UTF_8.name());
        letter.setSentDate(Date.from(now));
        // RFC 3834: no answering machine answers this
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("Content-Language", language.getLanguage());
        letter.setContent(parts());
        letter.saveChanges();
        return letter;
    }

    private MimeMultipart parts() throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart words = new MimeBodyPart();
        words.setText(words(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(words);
        for (ReportFile file : mail.files()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), "application/pdf")));
            part.setFileName(file.number() + ".pdf");
            parts.addBodyPart(part);
        }
        return parts;
    }

    private String subject() {
        String titles = mail.files().stream()
                .limit(MOST_IN_SUBJECT)
                .map(this::title)
                .collect(Collectors.joining(text("separator")));
        int more = mail.files().size() - MOST_IN_SUBJECT;
        return more > 0 ? text("subject.more", mail.dueAt(), titles, more) : text("subject", mail.dueAt(), titles);
    }

    private String words() {
        String list = mail.files().stream()
                .map(file -> text("line", title(file), file.number(), file.asOf()))
                .collect(Collectors.joining("\n"));
        return text("body", list, mail.base() + "/reporting/subscriptions.xhtml");
    }

    private String title(ReportFile file) {
        return Texts.of(language, "catalogue." + file.name() + ".title");
    }

    private String text(String part, Object... arguments) {
        return Texts.of(language, "delivery.mail." + part, arguments);
    }
}
