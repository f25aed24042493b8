package lazaret.reporting.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

/** The mail server of the settings; a connection for each mail. */
record SmtpServer(MailSettings settings) implements Carrier {
    @Override
    public void carry(MimeMessage mail) throws MessagingException {
        try (Transport line = Session.getInstance(settings.properties()).getTransport()) {
            connect(line);
            line.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private void connect(Transport line) throws ServerIsAway {
        try {
            line.connect(settings.user(), settings.password());
        } catch (MessagingException e) {
            throw new ServerIsAway(e);
        }
    }
}
