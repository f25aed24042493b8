package offenders.stay;

public class StayWithItsOwnMillis {
    long arrivedAt = System.currentTimeMillis();
}
