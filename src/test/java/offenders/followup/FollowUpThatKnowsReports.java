package offenders.followup;

public interface FollowUpThatKnowsReports {
    offenders.reporting.ReportThatKnowsTheInterface knows();
}
