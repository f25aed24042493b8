package lazaret.stay.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import lazaret.person.Category;

/** How categories look: a letter in a shape of its own, never colour alone. */
@Named
@ApplicationScoped
public class CategoryLook {

    static String style(Category category) {
        return switch (category) {
            case CLOSE_CONTACT -> "m";
            case SECONDARY_CONTACT -> "c";
            case INBOUND -> "inb";
            case RISK_AREA -> "f";
            case SUSPECTED -> "sus";
            case ASYMPTOMATIC, CONFIRMED -> "inf";
        };
    }

    /** The style class of the dot. */
    public String of(Category category) {
        return style(category);
    }
}
