/**
 * Visits to a yellow-code hospital, one or a series of them, and the way back to the bed at home that is kept meanwhile
 * (domain.md §2 rule 6).
 */
package lazaret.transfer.visit;
