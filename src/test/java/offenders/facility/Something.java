package offenders.facility;

public interface Something {}
