package lazaret.clearance;

import java.util.List;

/**
 * What follows discharge or release.
 *
 * @param days of observation, 0 where the source asks for none
 * @param testDays days of the observation on which a sample is taken
 */
public record FollowUp(int days, List<Integer> testDays) {

    public FollowUp {
        testDays = List.copyOf(testDays);
    }
}
