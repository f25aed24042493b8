package offenders.access;

public interface Somebody {}
