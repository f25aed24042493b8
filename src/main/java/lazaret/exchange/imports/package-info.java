/**
 * Files brought into the system: started by somebody, worked off in the background in chunks of rows, reported row by
 * row. Importing the same file twice changes nothing, so whatever stopped an import is cured by starting it again.
 */
package lazaret.exchange.imports;
