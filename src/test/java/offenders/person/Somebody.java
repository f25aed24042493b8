package offenders.person;

public interface Somebody {}
