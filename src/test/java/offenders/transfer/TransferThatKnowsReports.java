package offenders.transfer;

public interface TransferThatKnowsReports {
    offenders.reporting.ReportThatKnowsTheInterface knows();
}
