package offenders.certificate;

public interface PaperThatKnowsReports {
    offenders.reporting.ReportThatKnowsTheInterface knows();
}
