/**
 * What the columns of each kind of import mean: titles with their synonyms, cells as typed values, and everything that
 * is wrong with a row at once, in the words of the file. Whether a row may be taken is decided by the bulk siblings of
 * the use cases, never here.
 */
package lazaret.exchange.sheet;
