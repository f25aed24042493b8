package offenders.stay;

import java.time.LocalDate;
import java.time.ZoneOffset;

public class StayWithItsOwnDay {
    LocalDate arrivedOn = LocalDate.now(ZoneOffset.UTC);
}
