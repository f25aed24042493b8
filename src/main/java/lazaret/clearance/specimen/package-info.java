/** Specimens and their results: taken, reported, corrected, voided; append-only. */
package lazaret.clearance.specimen;
