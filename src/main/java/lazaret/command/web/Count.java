package lazaret.command.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import lazaret.platform.web.Preferences;

/** Counts as people read them from afar: 2,692. */
@Named
@RequestScoped
public class Count {
    @Inject
    private Preferences preferences;

    public String of(Number count) {
        return NumberFormat.getIntegerInstance(preferences.getLocale()).format(count);
    }
}
