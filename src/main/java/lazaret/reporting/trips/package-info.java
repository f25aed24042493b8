/** The papers of transfers: the form that both sides sign at the hand-over, and the log of a day with its limits. */
package lazaret.reporting.trips;
