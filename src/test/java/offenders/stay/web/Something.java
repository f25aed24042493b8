package offenders.stay.web;

public interface Something {}
