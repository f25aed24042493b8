package lazaret.platform;

/**
 * Something was changed, told once by the audit trail for every change there is; whoever observes it after the success
 * of the transaction hears of nothing that was rolled back.
 *
 * @param action code of what was done, such as {@code stay.reserve}
 * @param subject number or code of what it was done to; may be null
 * @param facility code of the facility that it was recorded for; may be null
 */
public record Changed(String action, String subject, String facility) {}
