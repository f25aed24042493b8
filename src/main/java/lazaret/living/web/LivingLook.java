package lazaret.living.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import lazaret.living.RequestKind;
import lazaret.living.RequestState;
import lazaret.living.RiskLevel;

/** How requests, their states and risks look: an icon or a tone beside the word, never alone. */
@Named
@ApplicationScoped
public class LivingLook {

    public String icon(RequestKind kind) {
        return switch (kind) {
            case MEAL -> "meal";
            case MEDICINE -> "pill";
            case LAUNDRY -> "shirt";
            case PSYCHOLOGIST -> "chat";
        };
    }

    public String stateIcon(RequestState state) {
        return switch (state) {
            case RECEIVED -> "inbox";
            case IN_WORK -> "clock";
            case DONE -> "check";
            case REFUSED -> "x";
            case WITHDRAWN -> "undo";
        };
    }

    /** The class of a chip. */
    public String tone(RequestState state) {
        return switch (state) {
            case RECEIVED, WITHDRAWN -> "";
            case IN_WORK -> "warn";
            case DONE -> "ok";
            case REFUSED -> "bad";
        };
    }

    public String riskTone(RiskLevel risk) {
        return switch (risk) {
            case LOW -> "ok";
            case MEDIUM -> "warn";
            case HIGH -> "bad";
        };
    }
}
