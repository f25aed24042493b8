package lazaret.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address by which the world reaches this product: it is printed into codes, which telephones read. */
@RequestScoped
public class PublicAddress {
    @Inject
    private HttpServletRequest request;

    /** Without the setting it is the address that this request came by. */
    @Inject
    @ConfigProperty(name = "lazaret.public.url")
    private Optional<String> set;

    /** Without a slash at its end. */
    public String base() {
        return set.map(address -> address.replaceFirst("/+$", "")).orElseGet(() -> {
            String asked = request.getRequestURL().toString();
            return asked.substring(0, asked.length() - request.getRequestURI().length()) + request.getContextPath();
        });
    }

    /** No telephone reaches the machine by the address of itself. */
    public boolean isOutOfReach() {
        return base().matches("https?://(localhost|127\\..*|\\[.*1\\])(:\\d+)?(/.*)?");
    }
}
