package lazaret.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeShiftTest {
    private final TimeShift fourYearsAndAnHour = TimeShift.since(Instant.parse("2026-11-24T01:00:30Z"));

    @Test
    void movesTimesToTheMinuteAndDatesByWholeDays() {
        assertThat(fourYearsAndAnHour.apply("R1,2022-11-24 08:00,,2022-11-01\nR2,2022-11-23 23:30,x,\n"))
                .isEqualTo("R1,2026-11-24 09:00,,2026-11-01\nR2,2026-11-24 00:30,x,\n");
    }

    @Test
    void leavesIdentityNumbersAndWordsAlone() {
        String row = "R1,130199197204130017,建设路204号,2022-11-24x\n";
        assertThat(fourYearsAndAnHour.apply(row)).isEqualTo(row);
    }
}
