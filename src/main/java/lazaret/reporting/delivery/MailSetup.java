package lazaret.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Whether mail is set up, and how. Without a host and an address to send from nothing is ever sent. */
@ApplicationScoped
public class MailSetup {
    private static final String PREFIX = "lazaret.mail.";

    public boolean isOff() {
        return settings().isEmpty();
    }

    /** Empty where mail is off. */
    Optional<MailSettings> settings() {
        Config config = ConfigProvider.getConfig();
        Optional<String> host = config.getOptionalValue(PREFIX + "host", String.class);
        Optional<String> from = config.getOptionalValue(PREFIX + "from", String.class);
        if (host.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        MailSettings.Security security = config.getOptionalValue(PREFIX + "security", String.class)
                .map(word -> MailSettings.Security.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                .orElse(MailSettings.Security.STARTTLS);
        return Optional.of(new MailSettings(
                host.get(),
                config.getOptionalValue(PREFIX + "port", Integer.class).orElse(security.port()),
                security,
                config.getOptionalValue(PREFIX + "user", String.class).orElse(null),
                config.getOptionalValue(PREFIX + "password", String.class).orElse(""),
                from.get()));
    }
}
