package lazaret.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Whether mail is set up, and how. Without a host and an address to send from nothing is ever sent, and neither with a word
 * that means nothing: the log says which, once.
 */
@ApplicationScoped
public class MailSetup {
    private static final Logger LOG = Logger.getLogger(MailSetup.class.getName());
    private static final String PREFIX = "lazaret.mail.";
    private static final int LAST_PORT = 65_535;

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    public boolean isOff() {
        return settings().isEmpty();
    }

    /** Empty where mail is off. */
    Optional<MailSettings> settings() {
        return settings(name -> ConfigProvider.getConfig().getOptionalValue(PREFIX + name, String.class));
    }

    /** @param words what stands under host, from, security, port, user and password */
    Optional<MailSettings> settings(Function<String, Optional<String>> words) {
        Optional<String> host = words.apply("host");
        Optional<String> from = words.apply("from");
        if (host.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        try {
            MailSettings.Security security =
                    words.apply("security").map(MailSetup::security).orElse(MailSettings.Security.STARTTLS);
            return Optional.of(new MailSettings(
                    host.get(),
                    words.apply("port").map(MailSetup::port).orElse(security.port()),
                    security,
                    words.apply("user").orElse(null),
                    words.apply("password").orElse(""),
                    from.get()));
        } catch (IllegalArgumentException e) {
            if (told.add(e.getMessage())) {
                LOG.log(Level.SEVERE, "mail is off: {0}", e.getMessage());
            }
            return Optional.empty();
        }
    }

    private static MailSettings.Security security(String word) {
        return MailSettings.Security.valueOf(word.strip().toUpperCase(Locale.ROOT));
    }

    private static int port(String word) {
        int port = Integer.parseInt(word.strip());
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("no port: " + port);
        }
        return port;
    }
}
