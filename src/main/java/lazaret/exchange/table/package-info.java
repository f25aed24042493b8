/**
 * Files that strangers send, as lines of cells of text: CSV in the encodings and with the delimiters that offices use,
 * and Excel workbooks. Reads as a stream, so that memory doesn't grow with the file. What a column means is not known
 * here.
 */
package lazaret.exchange.table;
