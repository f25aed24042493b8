/**
 * The reports of the catalogue: {@link lazaret.reporting.catalogue.ReportFacts} asks the statement of a definition,
 * {@link lazaret.reporting.catalogue.IssueReport} keeps what is handed out. A further report is a definition, a statement
 * beside this file and its words.
 */
package lazaret.reporting.catalogue;
