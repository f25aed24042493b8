package lazaret.reporting.delivery;

import java.util.Properties;

/**
 * The mail server, as the environment names it.
 *
 * @param user null where the server asks for none
 * @param from the address mails come from
 */
public record MailSettings(String host, int port, Security security, String user, String password, String from) {
    private static final String CONNECT_MILLIS = "10000";

    /** A server that looks through a long mail before it answers is not away; RFC 5321 lets it take its minutes. */
    private static final String ANSWER_MILLIS = "300000";

    /** How the line is kept from listeners. */
    public enum Security {
        /** Plain at first, encrypted before anything is said, or not at all. */
        STARTTLS(587),
        /** Encrypted from the beginning. */
        TLS(465),
        /** Never, for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        int port() {
            return port;
        }
    }

    /** For Jakarta Mail. */
    Properties properties() {
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        all.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
        all.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
        // a mail that was taken stays taken, whatever becomes of the farewell
        all.setProperty("mail.smtp.quitwait", "false");
        return all;
    }

    /** What follows the at sign of the address mails come from. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
