package offenders.stay;

public interface StayThatKnowsReports {
    offenders.reporting.Something knows();
}
