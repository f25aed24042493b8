package lazaret.clearance;

import java.util.List;

/**
 * What follows discharge or release.
 *
 * @param days of observation, 0 where the source asks for none
 * @param testDays days of the observation on which a sample is taken
 * @param visitWeeks weeks after leaving in which somebody looks after the person (复诊, 随访)
 */
public record FollowUp(int days, List<Integer> testDays, List<Integer> visitWeeks) {
    private static final int DAYS_OF_A_WEEK = 7;

    /** Where the source asks for nothing. */
    public static final FollowUp NONE = new FollowUp(0, List.of(), List.of());

    public FollowUp {
        testDays = List.copyOf(testDays);
        visitWeeks = List.copyOf(visitWeeks);
    }

    /** The last day of each week in which a visit is due, counted like the days of the observation. */
    public List<Integer> visitDays() {
        return visitWeeks.stream().map(week -> week * DAYS_OF_A_WEEK).toList();
    }
}
