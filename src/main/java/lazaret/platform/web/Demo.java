package lazaret.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this server shows invented people: every page then says so. */
@Named
@ApplicationScoped
public class Demo {

    @Inject
    @ConfigProperty(name = "lazaret.demo", defaultValue = "false")
    private boolean shown;

    public boolean isShown() {
        return shown;
    }
}
