package lazaret.transfer;

import java.util.Set;
import lazaret.platform.Texts;

/**
 * That somebody shall be moved.
 *
 * @param person number of the person
 * @param fromAddress where to fetch somebody who lies in no bed; empty: where the person lives
 * @param carer number of the carer who rides along; null without one
 * @param carerReason why the carer comes along; empty: because of the transfer
 * @param needs what the vehicle has to carry, besides what follows from the person and a carer
 */
public record Wish(
        String person,
        String fromAddress,
        Urgency urgency,
        Cause cause,
        String carer,
        String carerReason,
        Set<Equipment> needs) {
    public Wish {
        fromAddress = fromAddress == null ? "" : fromAddress.strip();
        carerReason = carerReason == null || carerReason.isBlank()
                ? Texts.of(Texts.CHINESE, "transfer.carer.usual")
                : carerReason.strip();
        cause = cause == null ? Cause.REQUEST : cause;
        urgency = urgency == null ? Urgency.ROUTINE : urgency;
        needs = needs == null ? Set.of() : Set.copyOf(needs);
    }

    /** Nothing is asked of the vehicle. */
    public Wish(String person, String fromAddress, Urgency urgency, Cause cause, String carer, String carerReason) {
        this(person, fromAddress, urgency, cause, carer, carerReason, Set.of());
    }
}
