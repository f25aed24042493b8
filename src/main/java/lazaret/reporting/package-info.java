/**
 * The census and what is printed of it: figures without names. {@link lazaret.reporting.Census} counts,
 * {@link lazaret.reporting.OccupancyReport} reconciles, {@link lazaret.reporting.ReportPrinter} alone knows JasperReports.
 * Nothing here changes a stay, a bed or a person.
 */
package lazaret.reporting;
