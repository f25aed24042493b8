package offenders.exchange;

public interface Something {}
