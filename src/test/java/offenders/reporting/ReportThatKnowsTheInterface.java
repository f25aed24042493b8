package offenders.reporting;

public interface ReportThatKnowsTheInterface {
    offenders.exchange.Something knows();
}
