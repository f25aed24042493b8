package offenders.reporting;

public interface Something {}
