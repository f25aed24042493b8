/** Tables on their way out, as CSV or as a workbook: whatever people typed stays text in a spreadsheet. */
package lazaret.exchange.export;
