package offenders.stay;

public interface StayManager {}
