package lazaret.reporting.daily;

import java.util.Map;

/**
 * What a manager signs.
 *
 * @param seen the version that was on the screen, 0 for none: nobody signs over what they have not seen
 * @param figures what is reported; what is not named is reported as the records say
 * @param note needed where a figure differs from the records
 * @param reason needed from the second version on
 */
public record DailyForm(int seen, Map<DailyItem, Long> figures, String note, String reason) {}
