package lazaret.reporting;

/**
 * One criterion of a certificate. Public because compiled templates call it.
 *
 * @param mark met or not, as a word
 */
public record PrintedCriterion(boolean met, String mark, String title, String evidence) {}
