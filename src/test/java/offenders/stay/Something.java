package offenders.stay;

public interface Something {}
